import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useWrite } from '#device/use-log.ts'
import type { Told } from '#log/line.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { Sheet } from '#ui/Sheet.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Goal, Step } from '../goal.ts'
import { setGoal, steps } from '../goal.ts'
import css from './DecidePlan.module.css'

/** A goal in the person's own words, with up to five steps by which to tell how far it is. */
export function SetGoal({ before, onDone }: { before?: Told<Goal> | undefined; onDone: () => void }) {
  const { t } = useLingui()
  const write = useWrite()
  const today = useToday()
  const [words, setWords] = useState(before?.body.words ?? '')
  const [by, setBy] = useState<string | undefined>(before?.body.by)
  const [now, setNow] = useState<Step | undefined>(before?.body.now)
  const [said, setSaid] = useState<Partial<Record<Step, string>>>(Object.fromEntries((before?.body.steps ?? []).map(one => [one.step, one.words])))
  const [problem, setProblem] = useState<string>()
  useOpenEntry(words !== (before?.body.words ?? ''))
  const names: Record<Step, string> = { '-2': t`At the start`, '-1': t`A step on the way`, 0: t`The aim`, 1: t`More than hoped`, 2: t`Much more than hoped` }
  const keep = async (): Promise<void> => {
    const named = steps.flatMap(step => { const text = said[step]?.trim() ?? ''; return text === '' ? [] : [{ step, words: text }] })
    const goal: Goal = { words, ...(named.length === 0 ? {} : { steps: named }), ...(by === undefined ? {} : { by }), ...(now === undefined || !named.some(one => one.step === now) ? {} : { now }) }
    const decided = setGoal(goal, before)
    const done = decided.ok ? await write(decided.value) : decided
    if (done.ok || done.problem.advice === 'wait') onDone()
    else setProblem(t`That was not kept: ${done.problem.code}`)
  }
  return (
    <Sheet asks title={<Trans>A goal, in their own words</Trans>}>
      <TextField label={<Trans>What they wish to do</Trans>} hint={<Trans>As they say it: “Hold a mug with my left hand”</Trans>} value={words} onChange={setWords} maxLength={200} problem={problem} />
      <details className={css['steps']} open={Object.keys(said).length > 0}>
        <summary><Trans>Steps, to tell how far it is</Trans></summary>
        {[...steps].reverse().map(step => (
          <div key={step} className={css['step']}>
            <TextField label={names[step]} value={said[step] ?? ''} onChange={text => setSaid({ ...said, [step]: text })} maxLength={200} />
            <Button kind={now === step ? 'plain' : 'quiet'} icon={now === step ? 'tick' : undefined} label={t`${names[step]}: it stands here now`} onPress={() => setNow(now === step ? undefined : step)}><Trans>now</Trans></Button>
          </div>
        ))}
      </details>
      <DateField label={<Trans>Looked at again on</Trans>} optional={<Trans>if there is a day</Trans>} precisions={['day']} min={today} value={by} onChange={setBy} />
      <span className={css['choices']}>
        <Button kind="main" left={words.trim() === '' ? t`Their words` : undefined} onPress={() => void keep()}><Trans>Keep the goal</Trans></Button>
        <Button kind="quiet" onPress={onDone}><Trans>Not now</Trans></Button>
      </span>
    </Sheet>
  )
}
