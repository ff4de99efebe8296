import { Trans, useLingui } from '@lingui/react/macro'
import { Icon } from '#ui/Icon.tsx'
import { categoryWords } from '../category-words.ts'
import { decidable } from '../sharing.ts'
import type { Decidable } from '../sharing.ts'
import css from './CategoryChoice.module.css'

/** Each part of the record with who sees it: one press shares it, another keeps it back. */
export function CategoryChoice({ shared, onChange, label, parts = decidable }: { parts?: readonly Decidable[]; shared: readonly Decidable[]; onChange: (shared: readonly Decidable[]) => void; label: string }) {
  const { i18n } = useLingui()
  return (
    <ul className={css['parts']} aria-label={label}>
      {parts.map((category) => {
        const on = shared.includes(category)
        const change = () => onChange(on ? shared.filter((one) => one !== category) : decidable.filter((one) => one === category || shared.includes(one)))
        return (
          <li key={category}>
            <button type="button" role="switch" aria-checked={on} className={css['part']} onClick={change}>
              <span className={css['words']}><b>{i18n._(categoryWords[category].name)}</b><span>{i18n._(categoryWords[category].holds)}</span></span>
              <span className={css['who']}><Icon name={on ? 'eye' : 'lock'} />{on ? <Trans>They see it</Trans> : <Trans>Only you</Trans>}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
