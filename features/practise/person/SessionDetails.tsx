/** One session that was kept: what stands of it, and a way to take it back. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation, useParams } from 'wouter'
import { useFolded } from '#device/use-log.ts'
import { draft } from '#log/draft.ts'
import { accept } from '#log/problem.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { momentOf } from '#features/limb/person/moments.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { Whereabouts } from '#features/limb/person/Whereabouts.tsx'
import { VoiceWords } from '#features/entries/person/VoiceWords.tsx'
import { sessionsOf } from '../programme.ts'
import { sessionDone } from '../session.ts'
import { ANSWER_NAMES, textureOf } from './practice-words.ts'

/** The session stands in the address. */
export function SessionDetails() {
  const { t, i18n } = useLingui()
  const [, go] = useLocation()
  const { say, problem } = useSay()
  const { id } = useParams<{ id: string }>()
  const told = sessionsOf(useFolded()).find(one => one.id === id)
  const back = { to: '/practise', name: t`Back to Practise` }
  if (told === undefined) return <Page back={back} top={<Trans>Practise</Trans>} title={<Trans>This is not here any more</Trans>}><ButtonLink wide to="/practise"><Trans>Back to Practise</Trans></ButtonLink></Page>
  const { body, entry, heads } = told
  const takeBack = async (): Promise<void> => {
    if (await say(accept([draft(sessionDone, 'withdrawn', { replaces: heads })]))) go('/practise')
  }
  return (
    <Page back={back} top={<Trans>Practise</Trans>} title={momentOf(i18n, entry.at, entry.zone)} lead={<><Whereabouts id={entry.id} /><VoiceWords voice={entry.voice} /></>}>
      <Rows label={t`What was kept`}>
        <Row title={<Trans>How long</Trans>} note={body.seconds === undefined ? <Trans>not known</Trans> : <Trans>{Math.max(1, Math.round(body.seconds / 60))} min</Trans>} />
        <Row title={<Trans>How the limb took it</Trans>} note={body.answer === undefined ? <Trans>not said</Trans> : i18n._(ANSWER_NAMES[body.answer])} />
        {body.before !== undefined && <Row title={<Trans>Pain before</Trans>} note={body.before} />}
        {body.during !== undefined && <Row title={<Trans>Worst pain while practising</Trans>} note={body.during} />}
        {body.discomfort !== undefined && <Row title={<Trans>How the touch felt</Trans>} note={body.discomfort} />}
        {body.level !== undefined && <Row title={<Trans>With</Trans>} note={textureOf(i18n, body.level)} />}
        {body.danger === 'yes' && <Row title={<Trans>A wound, a fall, a fever, or newly numb or weak</Trans>} note={<Trans>yes</Trans>} />}
      </Rows>
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
      <Button wide icon="undo" onPress={() => void takeBack()}><Trans>Take it back</Trans></Button>
    </Page>
  )
}
