import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useFolded, useWrite } from '#device/use-log.ts'
import type { Draft } from '#log/draft.ts'
import { accept } from '#log/problem.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { NumberPad } from '#ui/NumberPad.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import type { CheckInAnswer } from '#features/check-ins/check-in.ts'
import { answerCheckIn } from '#features/check-ins/say-check-in.ts'
import { momentOf } from '#features/limb/person/moments.ts'
import { Whereabouts } from '#features/limb/person/Whereabouts.tsx'
import { sayOnArrival, useSay } from '#features/limb/person/use-say.tsx'
import { kindOfListed, listedOf } from '../entries.ts'
import type { Listed } from '../entries.ts'
import { entryInWords, entryNote } from './entry-words.ts'

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
  const kind = kindOfListed(listed.kind)
  const { at, zone, voice, onBehalf } = listed.entry
  const takeBack = async (): Promise<void> => {
    setAsking(false)
    if (kind === undefined) return
    const kept = await write([{ kind, body: 'withdrawn', at, zone, voice, onBehalf, replaces: listed.heads } as Draft])
    if (!kept.ok && kept.problem.advice === 'needs-you') return
    sayOnArrival({ icon: 'undo', text: <Trans>Taken back.</Trans> })
    go('/entries')
  }
  const correct = (answer: number | 'skipped' | undefined): void => {
    if (listed.kind !== 'check-in.answered' || typeof answer !== 'number') return
    const said = answerCheckIn({ ...listed.body, answer } as CheckInAnswer, listed)
    void say(said.ok ? accept(said.value.map(draft => ({ ...draft, voice, onBehalf }))) : said)
  }
  return (
    <Page back={back} top={<Trans>An entry</Trans>} title={entryInWords(i18n, folded, listed)} lead={entryNote(i18n, listed)}>
      {listed.kind === 'check-in.answered' && <NumberPad label={t`Correct the number`} value={listed.body.answer} onChange={correct} />}
      {listed.contested.length > 0 && <p><Trans>Two corrections of this do not agree. The later one is shown. Correct it once more to settle it.</Trans></p>}
      <section>
        <h2><Trans>Written</Trans></h2>
        <Rows label={t`Every version`}>
          {listed.history.map(entry => (
            <Row key={entry.id} title={momentOf(i18n, entry.writtenAt, entry.zone)} note={<>{entry.say === 'withdrawn' ? <Trans>Taken back</Trans> : entry.replaces.length > 0 ? <Trans>A correction</Trans> : <Trans>First written</Trans>}<br /><Whereabouts id={entry.id} /></>} />
          ))}
        </Rows>
      </section>
      {editLink(listed) !== undefined && <ButtonLink wide icon="pencil" to={editLink(listed) ?? '/entries'}><Trans>Correct it</Trans></ButtonLink>}
      <Button wide icon="undo" onPress={() => setAsking(true)}><Trans>Take it back</Trans></Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={<Trans>Take this back?</Trans>} safe={{ name: <Trans>Keep it</Trans> }} other={{ name: <Trans>Take it back</Trans>, onPress: () => void takeBack() }}>
        <Trans>It no longer counts. That it was written, and taken back, stays in the record.</Trans>
      </Dialog>
    </Page>
  )
}

function editLink({ kind, id }: Listed): string | undefined {
  switch (kind) {
    case 'event.marked': return `/event/${id}`
    case 'helps.written': return '/helps'
    case 'limb.described': return `/limb/${id}`
    case 'episode.started': return `/spell/${id}`
    case 'check-ins.paused': return '/check-in/choices'
    case 'symptom.noticed': case 'cast.watched': case 'wrist.broken': return '/watch'
    case 'work-hours.said': case 'fall.happened': case 'driving.said': case 'help.said': case 'equipment.said': return '/daily-life'
    case 'note.shared': case 'voice-note.shared': return '/notes'
    default: return undefined
  }
}
