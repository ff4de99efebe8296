/** Asking the team to erase what it holds, and their answer. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded, useSharing } from '#device/use-log.ts'
import { accept } from '#log/problem.ts'
import { dayIn } from '#log/time.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Page } from '#ui/Page.tsx'
import { TextArea } from '#ui/TextField.tsx'
import { emptied } from '#ui/emptied.ts'
import { dateInWords } from '#features/limb/person/moments.ts'
import { useMyLog } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { Whereabouts } from '#features/limb/person/Whereabouts.tsx'
import { useWhoSees } from '#features/sharing/person/SeeSharing.tsx'
import { askErasure, erasureOf, withdrawErasure } from '../erasure.ts'
import type { Erasure } from '../erasure.ts'
import css from './Erase.module.css'

/** The request stands in the record itself, so that the team sees it and it cannot be lost. */
export function AskTeamToErase() {
  const { t } = useLingui()
  const { connection } = useSharing()
  const carer = useMyLog().role === 'carer'
  const standing = erasureOf(useFolded())
  const { sharing } = useWhoSees()
  const stopped = sharing !== undefined && sharing.teams.every(team => team.stopped)
  const { say, problem } = useSay()
  const [words, setWords] = useState('')
  const ask = async (): Promise<void> => {
    if (await say(askErasure(words, standing))) setWords(emptied(words))
  }
  const frame = { top: <Trans>Take it with you, or erase it</Trans>, back: { to: '/my-data', name: t`Back` }, title: <Trans>Ask the team to erase it</Trans> }
  if (carer) return <Page {...frame} lead={<Trans>The person decides this, or their parent or guardian.</Trans>} />
  if (connection !== 'connected') return <Page {...frame} lead={<Trans>This device is not connected with a team. If a team had it before, write or telephone them: they must answer you.</Trans>} />
  return (
    <Page {...frame} lead={<Trans>A hospital may have to keep a part of it by law. They tell you what goes and what stays.</Trans>}>
      {stopped && <Banner kind="caution" title={<Trans>You have stopped sharing</Trans>}><Trans>Then no team sees this request. Write or telephone them: they must answer you.</Trans></Banner>}
      {standing !== null && <Standing standing={standing} />}
      {(standing === null || standing.answer !== null) && (
        <section className={css['part']}>
          <TextArea label={<Trans>Do you want to say something about it?</Trans>} value={words} onChange={setWords} maxLength={2000} />
          {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
          <Button wide onPress={() => void ask()}><Trans>Ask them to erase it</Trans></Button>
          <p className="soft"><Trans>It goes to the team that reads your record. Until they answer, nothing is erased. If you also want to stop sharing, ask first and stop after: who no longer reads cannot see this.</Trans></p>
        </section>
      )}
    </Page>
  )
}

function Standing({ standing: { asked, answer } }: { standing: Erasure }) {
  const { i18n } = useLingui()
  const { say } = useSay()
  const on = dateInWords(i18n, dayIn(asked.entry.at, asked.entry.zone))
  const answered = answer === null ? undefined : dateInWords(i18n, dayIn(answer.entry.at, answer.entry.zone))
  return (
    <>
      <section className={css['card']}>
        <h2><Trans>You asked on {on}</Trans></h2>
        {asked.body.words !== undefined && <p><Trans>“{asked.body.words}”</Trans></p>}
        <Whereabouts id={asked.entry.id} />
        {answer === null && <div><Button onPress={() => void say(accept(withdrawErasure(asked)))}><Trans>Take it back</Trans></Button></div>}
      </section>
      {answer !== null && <Banner kind="info" title={<Trans>They answered on {answered}</Trans>}>{answer.body.words}</Banner>}
    </>
  )
}
