import { Trans, useLingui } from '@lingui/react/macro'
import { useFolded } from '#device/use-log.ts'
import { daysLater } from '#log/time.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, RowLink, Rows } from '#ui/Row.tsx'
import { dateInWords, todayHere } from '#features/limb/person/moments.ts'
import { tellingOf, useMyLog, useWhose } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { declineQuestion, endPause, pauseCheckIns, pauseOn, prescriptionsOn } from '../prescriptions.ts'
import { formOn } from '../today.ts'
import { FURTHER_NAMES } from './further-words.ts'
import { useLastAnswer } from './last-answer.ts'
import css from './CheckInChoices.module.css'

/** How many questions, when, and whether at all: everything here is the person's to choose. */
export function CheckInChoices() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const local = useMyLog()
  const mine = useWhose() === 'mine'
  const { say, problem } = useSay()
  const [shows, setShows] = useLastAnswer()
  const today = todayHere()
  const telling = tellingOf(local, undefined)
  const pause = pauseOn(folded, today)
  const further = prescriptionsOn(folded, today)
  const pauseFor = (days: number): void => void say(pauseCheckIns(daysLater(today, days), today, pause, telling))
  return (
    <Page
      back={{ to: '/', name: t`Back to Now` }} top={<Trans>The questions</Trans>}
      title={pause === undefined ? (formOn(folded, today) === 'short' ? <Trans>One question a day for now</Trans> : <Trans>Three questions a day at most</Trans>) : <Trans>The questions are paused</Trans>}
      lead={pause === undefined
        ? formOn(folded, today) === 'short' ? <Trans>Two weeks were much alike. Once a week there are three.</Trans> : <Trans>Any of them may be skipped. After two weeks that are much alike, there are fewer.</Trans>
        : pause.body.until === 'until-i-say' ? <Trans>Until you say so. You may still write what you like.</Trans> : <Trans>Until {dateInWords(i18n, pause.body.until)}. You may still write what you like.</Trans>}
    >
      {pause !== undefined && <Button wide kind="main" onPress={() => void say(endPause(pause))}><Trans>Ask me again</Trans></Button>}
      <section className={css['group']}>
        <h2>{pause === undefined ? <Trans>Pause the questions</Trans> : <Trans>Another length</Trans>}</h2>
        <div className={css['keys']}>
          <Button onPress={() => pauseFor(2)}><Trans>For 3 days</Trans></Button>
          <Button onPress={() => pauseFor(6)}><Trans>For a week</Trans></Button>
          <Button onPress={() => pauseFor(27)}><Trans>For 4 weeks</Trans></Button>
          <Button onPress={() => void say(pauseCheckIns('until-i-say', today, pause, telling))}><Trans>Until I say so</Trans></Button>
        </div>
      </section>
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
      {further.length > 0 && (
        <section className={css['group']}>
          <h2><Trans>Asked by your team as well</Trans></h2>
          <Rows>
            {further.map(told => (
              <Row key={told.id} title={i18n._(FURTHER_NAMES[told.body.asks])} note={<Trans>{told.body.reason}. Ends on {dateInWords(i18n, told.body.until)}.</Trans>} action={<Button label={t`Not for me: ${i18n._(FURTHER_NAMES[told.body.asks])}`} onPress={() => void say(declineQuestion(told, telling))}><Trans>Not for me</Trans></Button>} />
            ))}
          </Rows>
        </section>
      )}
      <section className={css['group']}>
        <h2><Trans>The last answer beside the new one</Trans></h2>
        <p className={css['note']}><Trans>It can steer what you say. So it is hidden at first.</Trans></p>
        <ChooseOne label={t`The last answer beside the new one`} chosen={shows ? 'shown' : 'hidden'} onChoose={chosen => chosen !== undefined && setShows(chosen === 'shown')} choices={[{ value: 'hidden', name: <Trans>Hidden</Trans> }, { value: 'shown', name: <Trans>Shown</Trans> }]} />
      </section>
      <Rows label={t`More about the questions`}>
        <RowLink to="/activities" title={mine ? <Trans>What I want to be able to do</Trans> : <Trans>What they want to be able to do</Trans>} note={<Trans>For the check-in</Trans>} />
        <RowLink to="/strip" title={<Trans>The last seven days</Trans>} note={<Trans>What the first screen shows of them</Trans>} />
      </Rows>
      <ButtonLink wide to="/check-in?again"><Trans>Say how it is now</Trans></ButtonLink>
    </Page>
  )
}
