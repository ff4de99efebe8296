import { Trans, useLingui } from '@lingui/react/macro'
import { useFolded } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import { accept } from '#log/problem.ts'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { todayHere } from '#features/limb/person/moments.ts'
import { tellingOf, useMyLog } from '#features/limb/person/my-log.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { carePlanOf, planCare } from '../care-plan.ts'
import css from './Care.module.css'

/** How often care stands among what is for today: the person's own choice, first never. */
export function RemindOfCare({ limb }: { limb: EntryId | 'not-said' }) {
  const { t } = useLingui()
  const local = useMyLog()
  const { say } = useSay()
  const plan = carePlanOf(useFolded(), limb)
  const choices = [{ value: 'never', name: t`Never` }, { value: '1', name: t`Every day` }, { value: '2', name: t`Every other day` }, { value: '7', name: t`Once a week` }] as const
  const choose = (value: string | undefined): void => void say(accept(planCare(limb, value === undefined || value === 'never' ? 'never' : Number(value), todayHere(), plan, tellingOf(local, undefined))))
  return (
    <section className={css['question']}>
      <h2><Trans>Show it among today’s things</Trans></h2>
      <ChooseOne label={t`Show it among today’s things`} layout="columns" chosen={plan === undefined ? 'never' : String(plan.body.everyDays)} onChoose={choose} choices={choices.map(({ value, name }) => ({ value: value as string, name }))} />
    </section>
  )
}
