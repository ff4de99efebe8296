import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useDraft } from '#device/use-draft.ts'
import { useFolded } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Page } from '#ui/Page.tsx'
import { TextArea } from '#ui/TextField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { emptied } from '#ui/emptied.ts'
import { tellingOf, useMyLog, useWhose } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { TypedBefore } from '#features/limb/person/TypedBefore.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { LONGEST_NOTE } from '../note.ts'
import { notesOf, writeNote } from '../notes.ts'
import { NoteCard } from './NoteCard.tsx'
import { RecordVoice } from './RecordVoice.tsx'
import css from './MyNotes.module.css'

const AT_ONCE = 20

/** Notes by text and voice: on this device alone, until one is shared. */
export function MyNotes() {
  const { t } = useLingui()
  const local = useMyLog()
  const mine = useWhose() === 'mine'
  const notes = notesOf(useFolded())
  const { say, problem } = useSay()
  const [words, setWords] = useDraft('notes', 'words', '')
  const [shown, setShown] = useState(AT_ONCE)
  useOpenEntry(words !== '')
  const keep = async (): Promise<void> => {
    if (await say(writeNote(words, tellingOf(local, undefined)))) setWords(emptied(words))
  }
  return (
    <Page back={{ to: '/', name: t`Back to Now` }} top={mine ? <Trans>My notes</Trans> : <Trans>Notes</Trans>} title={<Trans>A note, for nobody yet</Trans>} lead={<Trans>It stays on this device until you share it. Nobody listens or reads along, and no machine searches it.</Trans>}>
      <div className={css['group']}>
        <TypedBefore screen="notes" />
        <TextArea label={<Trans>In your words</Trans>} value={words} onChange={setWords} maxLength={LONGEST_NOTE} />
        <Button wide kind="main" left={words.trim() === '' ? t`First a few words` : undefined} onPress={() => void keep()}><Trans>Keep it</Trans></Button>
        {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
        <RecordVoice />
      </div>
      <p className={css['soft']}><Trans>Nobody is told what is in a note. If you are not safe, call somebody.</Trans></p>
      {notes.slice(0, shown).map(note => <NoteCard key={note.told.id} note={note} />)}
      {notes.length > shown && <Button wide onPress={() => setShown(shown + AT_ONCE)}><Trans>Earlier ones</Trans></Button>}
    </Page>
  )
}
