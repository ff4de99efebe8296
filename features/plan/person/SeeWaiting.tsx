/** What was asked for and has not come: said with its date, so that waiting is seen. */
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import type { Told } from '#log/line.ts'
import { accept } from '#log/problem.ts'
import { daysBetween } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Page } from '#ui/Page.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { TextField } from '#ui/TextField.tsx'
import { emptied } from '#ui/emptied.ts'
import { dateInWords } from '#features/limb/person/moments.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { askFor, endWaiting, waitingOf } from '../waiting.ts'
import type { AskedFor } from '../waiting.ts'
import css from './ReadPlan.module.css'

/** Works offline, and without a team. */
export function SeeWaiting() {
  const { t } = useLingui()
  const today = useToday()
  const waiting = waitingOf(useFolded())
  const { say, problem } = useSay()
  const [what, setWhat] = useState('')
  const [of, setOf] = useState('')
  const [since, setSince] = useState<string | undefined>(today)
  useOpenEntry(what.trim() !== '')
  const add = async (): Promise<void> => {
    if (since === undefined) return
    const kept = await say(askFor({ what, since, ...(of.trim() === '' ? {} : { of: of.trim() }) }, today))
    if (!kept) return
    setWhat(emptied(what))
    setOf(emptied(of))
  }
  return (
    <Page top={<Trans>Plan</Trans>} back={{ to: '/plan', name: t`Back to the plan` }} title={<Trans>Asked for, and waiting</Trans>} lead={<Trans>A therapy, an aid, a letter, a test. Then everybody sees since when.</Trans>}>
      {waiting.map(told => <OneWaiting key={told.id} told={told} today={today} />)}
      <form className={css['part']} onSubmit={event => { event.preventDefault(); void add() }}>
        <h2><Trans>Something you wait for</Trans></h2>
        <TextField label={<Trans>What was asked for?</Trans>} hint={<Trans>For example: hand therapy</Trans>} value={what} onChange={setWhat} maxLength={200} />
        <TextField label={<Trans>Who was asked?</Trans>} optional={<Trans>if you know</Trans>} value={of} onChange={setOf} maxLength={200} />
        <DateField label={<Trans>Since when?</Trans>} max={today} value={since} onChange={setSince} />
        {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
        <Button kind="main" type="submit" left={what.trim() === '' ? t`Your words first` : since === undefined ? t`Since when?` : undefined}><Trans>Keep it</Trans></Button>
      </form>
    </Page>
  )
}

function OneWaiting({ told: { id, body }, today }: { told: Told<AskedFor>; today: Day }) {
  const { t, i18n } = useLingui()
  const { say } = useSay()
  const weeks = body.since.length === 10 ? Math.floor(daysBetween(body.since, today) / 7) : 0
  return (
    <section className={css['card']}>
      <h2>{body.what}</h2>
      <p><Trans>Asked for, waiting since {dateInWords(i18n, body.since)}.</Trans>{weeks > 0 && <> <Plural value={weeks} one="That is # week." other="That is # weeks." /></>}{body.of !== undefined && <> <Trans>Asked: {body.of}.</Trans></>}</p>
      <div className={css['ends']}>
        <Button icon="tick" label={t`It came: ${body.what}`} onPress={() => void say(accept(endWaiting(id, 'came', today)))}><Trans>It came</Trans></Button>
        <Button kind="quiet" label={t`I no longer want it: ${body.what}`} onPress={() => void say(accept(endWaiting(id, 'no-longer-wanted', today)))}><Trans>I no longer want it</Trans></Button>
      </div>
    </section>
  )
}
