import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useLog, useSharing } from '#device/use-log.ts'
import type { Problem } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { momentOf } from '#features/limb/person/moments.ts'
import { tellingOf, useMyLog } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { Whereabouts } from '#features/limb/person/Whereabouts.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { shareNote, takeAway } from '../notes.ts'
import type { Note } from '../notes.ts'
import { lengthInWords } from './RecordVoice.tsx'
import css from './MyNotes.module.css'

/** One note: read or heard, shared if somebody wishes, taken away for good. */
export function NoteCard({ note }: { note: Note }) {
  const { i18n } = useLingui()
  const log = useLog()
  const local = useMyLog()
  const { connection } = useSharing()
  const { say, problem } = useSay()
  const [asking, setAsking] = useState<'share' | 'take-away'>()
  const [fileProblem, setFileProblem] = useState<Problem>()
  const { at, zone } = note.told.entry
  const share = async (): Promise<void> => {
    setAsking(undefined)
    if (note.is === 'words') return void (await say(shareNote(note, undefined, tellingOf(local, undefined))))
    const opened = await log.openFile(note.told.body.file)
    const kept = opened.ok && log.keepFile !== undefined ? await log.keepFile('diary', opened.value) : opened
    setFileProblem(kept.ok ? undefined : kept.problem)
    if (kept.ok && !(kept.value instanceof Blob)) await say(shareNote(note, kept.value, tellingOf(local, undefined)))
  }
  const remove = async (): Promise<void> => {
    setAsking(undefined)
    if (!(await say(takeAway(note)))) return
    if (note.is === 'voice') await log.dropFile?.(note.told.body.file.hash)
  }
  const shown = problem ?? fileProblem
  return (
    <Sheet>
      <p className={css['soft']}>{momentOf(i18n, at, zone)}</p>
      {note.is === 'words' ? <p className={css['text']}>{note.told.body.words}</p> : <Listen note={note} />}
      <div className={css['soft']}>{note.shared === undefined ? <Trans>Only this device has it.</Trans> : <><Trans>Shared.</Trans> <Whereabouts id={note.shared.entry.id} /></>}</div>
      {shown !== undefined && <FieldProblem><ProblemWords problem={shown} /></FieldProblem>}
      <div className={css['keys']}>
        {connection === 'connected' && note.shared === undefined && <Button onPress={() => setAsking('share')}><Trans>Share it</Trans></Button>}
        <Button onPress={() => setAsking('take-away')}><Trans>Take it away</Trans></Button>
      </div>
      <Dialog open={asking === 'share'} onClose={() => setAsking(undefined)} title={<Trans>Share this note with your team?</Trans>} safe={{ name: <Trans>Not now</Trans> }} other={{ name: <Trans>Share it</Trans>, onPress: () => void share() }}>
        {note.is === 'words' ? <Trans>Whoever reads your diary can read it from then on.</Trans> : <Trans>Whoever reads your diary can listen to it from then on. Nobody may get to it for a while.</Trans>}
      </Dialog>
      <Dialog open={asking === 'take-away'} onClose={() => setAsking(undefined)} title={<Trans>Take this note away?</Trans>} safe={{ name: <Trans>Keep it</Trans> }} other={{ name: <Trans>Take it away</Trans>, onPress: () => void remove(), danger: true }}>
        {note.shared !== undefined ? <Trans>It is taken back from your team too. Who has heard or read it, has.</Trans> : note.is === 'voice' ? <Trans>The sound is gone from this device for good.</Trans> : <Trans>It is no longer shown here.</Trans>}
      </Dialog>
    </Sheet>
  )
}

/** The sound is opened only when somebody wishes to hear it. */
function Listen({ note }: { note: Extract<Note, { is: 'voice' }> }) {
  const { t } = useLingui()
  const { openFile } = useLog()
  const [url, setUrl] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url])
  const { file, seconds } = note.told.body
  const open = async (): Promise<void> => {
    const opened = await openFile(file)
    setProblem(opened.ok ? undefined : opened.problem)
    if (opened.ok) setUrl(URL.createObjectURL(opened.value))
  }
  if (url !== undefined) return <audio className={css['audio']} controls autoPlay src={url} aria-label={t`Voice note, ${lengthInWords(seconds)}`} />
  return (
    <>
      <Button wide icon="onward" onPress={() => void open()}><Trans>Listen, {lengthInWords(seconds)}</Trans></Button>
      {problem !== undefined && <FieldProblem>{problem.code === 'file.not-found' ? <Trans>The sound is not on this device.</Trans> : <ProblemWords problem={problem} />}</FieldProblem>}
    </>
  )
}
