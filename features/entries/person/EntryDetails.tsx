import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useFolded, useWrite } from '#device/use-log.ts'
import type { Draft } from '#log/draft.ts'
import type { Told } from '#log/line.ts'
import { accept } from '#log/problem.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { NumberPad } from '#ui/NumberPad.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { checkInAnswered } from '#features/check-ins/check-in.ts'
import type { CheckInAnswer } from '#features/check-ins/check-in.ts'
import { answerCheckIn } from '#features/check-ins/say-check-in.ts'
import { momentOf } from '#features/limb/person/moments.ts'
import { Whereabouts } from '#features/limb/person/Whereabouts.tsx'
import { sayOnArrival, useSay } from '#features/limb/person/use-say.tsx'
import { listedOf } from '../entries.ts'

/** One entry: what it says, every version of it with when it was written, and the ways to correct it or take it back. */
export function EntryDetails() {
  const { t, i18n } = useLingui()
  const [, go] = useLocation()
  const { id } = useParams<{ id: string }>()
  const folded = useFolded()
  const write = useWrite()
  const { say } = useSay()
  const [asking, setAsking] = useState(false)
  const listed = listedOf(folded).find(one => one.id === id || one.entry.id === id)
  const back = { to: '/entries', name: t`Back to my entries` }
  if (listed === undefined) return <Page back={back} title={<Trans>This entry is not here</Trans>} lead={<Trans>It was taken back, or it has not arrived yet.</Trans>} />
  const { line, entry: { at, zone, voice, onBehalf } } = listed
  const reading = { i18n, folded }
  const correctedOn = line.correctedOn?.(listed) ?? line.shownOn?.(listed)
  const checkIn = listed.kind === checkInAnswered.name ? (listed as Told<CheckInAnswer>) : undefined
  const takeBack = async (): Promise<void> => {
    setAsking(false)
    const kept = await write([{ kind: line.kind, body: 'withdrawn', at, zone, voice, onBehalf, replaces: listed.heads } as Draft])
    if (!kept.ok && kept.problem.advice === 'needs-you') return
    sayOnArrival({ icon: 'undo', text: <Trans>Taken back.</Trans> })
    go('/entries')
  }
  const correct = (answer: number | 'skipped' | undefined): void => {
    if (checkIn === undefined || typeof answer !== 'number') return
    const said = answerCheckIn({ ...checkIn.body, answer }, checkIn)
    void say(said.ok ? accept(said.value.map(draft => ({ ...draft, voice, onBehalf }))) : said)
  }
  return (
    <Page back={back} top={<Trans>An entry</Trans>} title={line.says(listed, reading)} lead={line.note?.(listed, reading)}>
      {checkIn !== undefined && <NumberPad label={t`Correct the number`} value={checkIn.body.answer} onChange={correct} />}
      {listed.contested.length > 0 && <p><Trans>Two corrections of this do not agree. The later one is shown. Correct it once more to settle it.</Trans></p>}
      <section>
        <h2><Trans>Written</Trans></h2>
        <Rows label={t`Every version`}>
          {listed.history.map(entry => (
            <Row key={entry.id} title={momentOf(i18n, entry.writtenAt, entry.zone)} note={<>{entry.say === 'withdrawn' ? <Trans>Taken back</Trans> : entry.replaces.length > 0 ? <Trans>A correction</Trans> : <Trans>First written</Trans>}<br /><Whereabouts id={entry.id} /></>} />
          ))}
        </Rows>
      </section>
      {correctedOn !== undefined && <ButtonLink wide icon="pencil" to={correctedOn}><Trans>Correct it</Trans></ButtonLink>}
      {line.stays === true
        ? <p><Trans>This stays until somebody of your team has spoken with you.</Trans></p>
        : <Button wide icon="undo" onPress={() => setAsking(true)}><Trans>Take it back</Trans></Button>}
      <Dialog open={asking} onClose={() => setAsking(false)} title={<Trans>Take this back?</Trans>} safe={{ name: <Trans>Keep it</Trans> }} other={{ name: <Trans>Take it back</Trans>, onPress: () => void takeBack() }}>
        <Trans>It no longer counts. That it was written, and taken back, stays in the record.</Trans>
      </Dialog>
    </Page>
  )
}
