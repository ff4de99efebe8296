import { Trans, useLingui } from '@lingui/react/macro'
import type { LockChoice } from '#device/lock.ts'
import { lockAfterMinutes } from '#device/lock-row.ts'
import { ChooseAny, ChooseOne } from '#ui/ChipGroup.tsx'
import css from './Lock.module.css'

/** After how long a record locks itself, and what may stay outside. */
export function LockChoices({ choice, onChange }: { choice: LockChoice; onChange: (choice: Partial<LockChoice>) => void }) {
  const { t } = useLingui()
  const outside = [...(choice.tapOutside ? ['tap' as const] : []), ...(choice.cardOutside ? ['card' as const] : [])]
  const names = { 0: t`At once`, 1: t`After 1 minute`, 5: t`After 5 minutes`, 15: t`After 15 minutes` }
  return (
    <>
      <section className={css['group']}>
        <h2><Trans>When I leave the app, it locks</Trans></h2>
        <ChooseOne label={t`When I leave the app, it locks`} layout="columns" chosen={String(choice.afterMinutes)} onChoose={chosen => chosen !== undefined && onChange({ afterMinutes: lockAfterMinutes.find(one => String(one) === chosen) ?? 0 })} choices={lockAfterMinutes.map(one => ({ value: String(one), name: names[one] }))} />
      </section>
      <section className={css['group']}>
        <h2><Trans>What stays outside</Trans></h2>
        <p className={css['note']}><Trans>Who holds the phone can use these without the lock.</Trans></p>
        <ChooseAny label={t`What stays outside`} chosen={outside} onChoose={chosen => onChange({ tapOutside: chosen.includes('tap'), cardOutside: chosen.includes('card') })} choices={[{ value: 'tap', name: <Trans>It is happening, in one tap</Trans> }, { value: 'card', name: <Trans>My emergency card</Trans> }]} />
        <p className={css['note']}><Trans>A tap goes inside, closed. The card can be read by anybody, so that somebody can help you.</Trans></p>
      </section>
    </>
  )
}
