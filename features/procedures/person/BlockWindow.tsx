import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { TextField } from '#ui/TextField.tsx'
import { emptied } from '#ui/emptied.ts'
import { momentOf } from '#features/limb/person/moments.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { noteWindow } from '../effect.ts'
import type { Procedure } from '../procedures.ts'
import css from './Procedures.module.css'

/** What therapy was done while the block held, in own words. */
export function BlockWindow({ procedure }: { procedure: Procedure }) {
  const { t, i18n } = useLingui()
  const { say, problem } = useSay()
  const { telling } = useVoice()
  const [words, setWords] = useState('')
  const keep = async (): Promise<void> => {
    if (await say(noteWindow(procedure.id, words, telling))) setWords(emptied(words))
  }
  return (
    <section className={css['part']}>
      <h2><Trans>What was done while it held</Trans></h2>
      {procedure.used.length > 0 && <Rows>{procedure.used.map(told => <Row key={told.id} title={told.body.what} note={momentOf(i18n, told.entry.at, told.entry.zone)} />)}</Rows>}
      <TextField label={<Trans>In a few words</Trans>} hint={<Trans>For example: hand bath, slow opening with the therapist</Trans>} value={words} onChange={setWords} maxLength={300} />
      <Button left={words.trim() === '' ? t`First a few words` : undefined} onPress={() => void keep()}><Trans>Write it down</Trans></Button>
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </section>
  )
}
