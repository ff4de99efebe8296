import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation, useParams } from 'wouter'
import { screenAbout, useDraft, useForgetDrafts } from '#device/use-draft.ts'
import { useFolded } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { TextArea } from '#ui/TextField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { todayHere } from '#features/limb/person/moments.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { TypedBefore } from '#features/limb/person/TypedBefore.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { sayOnArrival, useSay } from '#features/limb/person/use-say.tsx'
import { happenings } from '../event.ts'
import type { Happening } from '../event.ts'
import { eventsOf } from '../events.ts'
import { markEvent } from '../say-event.ts'
import { happeningWords } from '../event-words.ts'

/** Marks a day that mattered, or corrects one. It marks a date and claims no cause. */
export function AddEvent() {
  const { t, i18n } = useLingui()
  const [, go] = useLocation()
  const { id } = useParams<{ id?: string }>()
  const before = eventsOf(useFolded()).find(told => told.id === id)
  const { say, problem } = useSay()
  const { voice, setVoice, telling } = useVoice()
  const screen = screenAbout(`event ${id ?? ''}`, before)
  const forget = useForgetDrafts(screen)
  const [what, setWhat] = useDraft<Happening | undefined>(screen, 'what', before?.body.what)
  const [on, setOn] = useDraft<string | undefined>(screen, 'on', before?.body.on ?? todayHere())
  const [note, setNote] = useDraft(screen, 'note', before?.body.note ?? '')
  useOpenEntry(what !== undefined || note !== '')
  const left = what === undefined ? t`First choose what it was` : on === undefined ? t`First a day, a month or a year` : what === 'other' && note.trim() === '' ? t`First a few words` : undefined
  const keep = async (): Promise<void> => {
    if (what === undefined || on === undefined) return
    const said = markEvent({ what, on, ...(note.trim() === '' ? {} : { note: note.trim() }) }, before, telling)
    if (!(await say(said))) return
    forget()
    sayOnArrival({ text: <Trans>The day is marked.</Trans> })
    go(before === undefined ? '/' : '/entries')
  }
  return (
    <Page
      back={before === undefined ? { to: '/', name: t`Back to Now` } : { to: '/entries', name: t`Back to my entries` }} top={<Trans>A day that mattered</Trans>}
      title={<Trans>What was it?</Trans>} lead={<Trans>It marks a date. It claims no cause.</Trans>}
      dock={<Foot><Button kind="main" wide left={left} onPress={() => void keep()}><Trans>Mark the day</Trans></Button></Foot>}
    >
      <TypedBefore screen={screen} />
      <ChooseOne layout="columns" label={t`What was it?`} chosen={what} onChoose={setWhat} choices={happenings.map(value => ({ value, name: i18n._(happeningWords[value]) }))} />
      <DateField label={<Trans>When</Trans>} value={on} onChange={setOn} />
      <TextArea label={<Trans>A note</Trans>} optional={<Trans>if you like</Trans>} value={note} onChange={setNote} maxLength={2000} />
      <VoiceChoice voice={voice} onChange={setVoice} />
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </Page>
  )
}
