import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useFolded } from '#device/use-log.ts'
import { zoneHere } from '#device/use-clock.ts'
import type { EntryId } from '#log/ids.ts'
import { instantOf } from '#log/time.ts'
import type { Day, Instant } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { MomentField } from '#features/episodes/person/MomentField.tsx'
import { minutesLater } from '#features/episodes/wall-clock.ts'
import { dayInWords, momentOf, timeOf } from '#features/limb/person/moments.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { Whereabouts } from '#features/limb/person/Whereabouts.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import type { Draft } from '#log/draft.ts'
import type { Outcome } from '#log/problem.ts'
import { correctDose, leaveDose, takeBackDose } from '../dose.ts'
import { dosesOfDay } from '../doses.ts'
import { momentOfSlot, useTakeDose } from './use-doses.ts'
import { piecesInWords } from './medicine-words.ts'
import css from './Medicines.module.css'

/** All that may be said of one dose: taken now, took at…, not taken, later; and afterwards its correction. */
export function MarkDose() {
  const { t, i18n } = useLingui()
  const [, go] = useLocation()
  const { id, day = '', time = '' } = useParams<{ id: EntryId; day: Day; time: string }>()
  const folded = useFolded()
  const { say, problem } = useSay()
  const take = useTakeDose()
  const { voice, setVoice, telling } = useVoice()
  const found = dosesOfDay(folded, day).find(({ slot }) => slot.medicine === id && slot.time === time)
  const [at, setAt] = useState<Instant>()
  const [asks, setAsks] = useState<Instant>()
  const back = { to: '/medicines', name: t`Back to medicines` }
  if (found === undefined) return <Page back={back} title={<Trans>This dose is not on your list</Trans>} lead={<Trans>The list may have changed since.</Trans>} />
  const { regimen, slot, mark } = found
  const now = (): Instant => instantOf(Date.now())
  const keep = async (said: Outcome<Draft[]>): Promise<void> => {
    if (!said.ok && said.problem.code === 'dose.within-interval') return setAsks(said.problem.facts?.['at'] as Instant)
    if (!(await say(said))) return
    go('/medicines')
  }
  const taken = (when: Instant | 'now', anyway?: boolean): void => void keep(take(found, when, telling, anyway))
  const later = (minutes: number): void => void keep(leaveDose(slot, { is: 'later', until: minutesLater(now(), minutes) }, { now: now(), before: mark, telling }))
  const isTaken = mark?.body.is === 'taken'
  const start = at ?? (isTaken ? mark.entry.at : momentOfSlot(day, time) < now() ? momentOfSlot(day, time) : now())
  return (
    <Page
      back={back} top={<>{dayInWords(i18n, day)}, <span className="num">{time}</span></>} title={regimen.body.packet} lead={piecesInWords(i18n, slot.pieces, regimen.body.form)}
      dock={mark === undefined || mark.body.is === 'later' ? <Foot><Button kind="main" wide onPress={() => taken('now')}><Trans>Taken now</Trans></Button></Foot> : undefined}
    >
      {mark !== undefined && (
        <p className={css['now']} role="status">
          {isTaken ? <Trans>You marked this at {timeOf(i18n, mark.entry.at, mark.entry.zone)}.</Trans> : mark.body.is === 'not-taken' ? <Trans>Marked as not taken.</Trans> : <Trans>Put off until {timeOf(i18n, mark.body.until, mark.entry.zone)}.</Trans>}
        </p>
      )}
      {asks !== undefined && (
        <div className={css['asks']} role="status">
          <p><Trans>You marked this medicine at {timeOf(i18n, asks, zoneHere())}. Nothing more was saved.</Trans></p>
          <Button onPress={() => taken(at ?? 'now', true)}><Trans>This was another dose: save it</Trans></Button>
        </div>
      )}
      <section className={css['part']}>
        <h2>{isTaken ? <Trans>Correct the time</Trans> : <Trans>Took at …</Trans>}</h2>
        <MomentField label={<Trans>When it was taken</Trans>} at={start} zone={zoneHere()} onChange={setAt} />
        {isTaken
          ? <Button left={at === undefined ? t`First choose another time` : undefined} onPress={() => void keep(correctDose(mark, { is: 'taken', at: start, pieces: slot.pieces }, now(), telling))}><Trans>Keep this time</Trans></Button>
          : mark?.body.is === 'not-taken' ? <Button onPress={() => void keep(correctDose(mark, { is: 'taken', at: start, pieces: slot.pieces }, now(), telling))}><Trans>It was taken then</Trans></Button>
          : <Button onPress={() => taken(start)}><Trans>It was taken then</Trans></Button>}
      </section>
      {!isTaken && mark?.body.is !== 'not-taken' && (
        <section className={css['part']}>
          <h2><Trans>Later, or not</Trans></h2>
          <div className={css['pair']}>
            <Button onPress={() => later(30)}><Trans>In 30 min</Trans></Button>
            <Button onPress={() => later(120)}><Trans>In 2 hours</Trans></Button>
          </div>
          <Button wide onPress={() => void keep(leaveDose(slot, { is: 'not-taken' }, { now: now(), before: mark, telling }))}><Trans>Not taken</Trans></Button>
        </section>
      )}
      {isTaken && <Button wide onPress={() => void keep(correctDose(mark, { is: 'not-taken' }, now(), telling))}><Trans>It was not taken after all</Trans></Button>}
      {mark !== undefined && <Button wide icon="undo" onPress={() => void keep(takeBackDose(mark))}><Trans>Take the mark back</Trans></Button>}
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
      <VoiceChoice voice={voice} onChange={setVoice} />
      {mark !== undefined && (
        <Rows label={t`Every version`}>
          {mark.history.map(entry => <Row key={entry.id} title={momentOf(i18n, entry.writtenAt, entry.zone)} note={<>{entry.say === 'withdrawn' ? <Trans>Taken back</Trans> : entry.replaces.length > 0 ? <Trans>A correction</Trans> : <Trans>First written</Trans>}<br /><Whereabouts id={entry.id} /></>} />)}
        </Rows>
      )}
    </Page>
  )
}
