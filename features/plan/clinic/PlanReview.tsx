import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useWrite } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { TextField } from '#ui/TextField.tsx'
import { planReview } from '../plan.ts'
import css from './DecidePlan.module.css'

/** A review planned by itself: a telephone call, a second look. The person sees the next one. */
export function PlanReview({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const write = useWrite()
  const today = useToday()
  const [on, setOn] = useState<string>()
  const [who, setWho] = useState('')
  const [about, setAbout] = useState('')
  const [problem, setProblem] = useState<string>()
  const left = on === undefined ? t`On which day?` : who.trim() === '' ? t`With whom?` : undefined
  const keep = async (): Promise<void> => {
    if (on === undefined) return
    const decided = planReview({ on, with: who.trim(), ...(about.trim() === '' ? {} : { how: about.trim() }) }, today)
    const done = decided.ok ? await write(decided.value) : decided
    if (done.ok || done.problem.advice === 'wait') onDone()
    else setProblem(done.problem.code === 'review.in-past' ? t`This day has passed` : t`That was not kept: ${done.problem.code}`)
  }
  return (
    <Sheet asks title={<Trans>A review</Trans>}>
      <div className={css['two']}>
        <DateField label={<Trans>On</Trans>} precisions={['day']} min={today} value={on} onChange={setOn} problem={problem} />
        <TextField label={<Trans>With</Trans>} value={who} onChange={setWho} maxLength={300} />
      </div>
      <TextField label={<Trans>How, about what</Trans>} optional={<Trans>by telephone, skin and splint</Trans>} value={about} onChange={setAbout} maxLength={300} />
      <span className={css['choices']}>
        <Button kind="main" left={left} onPress={() => void keep()}><Trans>Plan it</Trans></Button>
        <Button kind="quiet" onPress={onDone}><Trans>Not now</Trans></Button>
      </span>
    </Sheet>
  )
}
