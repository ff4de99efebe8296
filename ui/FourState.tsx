import { useLingui } from '@lingui/react/macro'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import css from './FourState.module.css'

/** What is known of a sign: seen, not seen, not asked, or tried and not possible (posture, pain, refused, dressing). */
export type Seen = 'yes' | 'no' | 'not asked' | 'could not be tested'

/** Yes, no, not asked, could not be tested: the last two are answers of their own, never a silent no. */
export function FourState({ label, value, onChange }: { label: string; value: Seen; onChange: (value: Seen) => void }) {
  const { t } = useLingui()
  const names: Record<Seen, string> = { yes: t`Yes`, no: t`No`, 'not asked': t`Not asked`, 'could not be tested': t`Could not test` }
  return (
    <ToggleButtonGroup
      className={css['four'] ?? ''}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => onChange(STATES.find((state) => keys.has(state)) ?? 'not asked')}
    >
      {STATES.map((state) => <ToggleButton key={state} id={state} data-state={state.replaceAll(' ', '-')} className={css['key'] ?? ''}>{names[state]}</ToggleButton>)}
    </ToggleButtonGroup>
  )
}

const STATES = ['yes', 'no', 'not asked', 'could not be tested'] as const
