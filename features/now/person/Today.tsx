import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Suspense, lazy } from 'react'
import { useFolded } from '#device/use-log.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { afterDrawn } from '#ui/after-drawn.ts'
import { answerTo, answersOn } from '#features/check-ins/check-ins.ts'
import { pauseOn } from '#features/check-ins/prescriptions.ts'
import { questionsOn, questionsToAsk } from '#features/check-ins/today.ts'
import type { DueDay } from '#features/due/due.ts'
import { dateInWords, timeOf } from '#features/limb/person/moments.ts'

const DueList = lazy(() => afterDrawn().then(async () => ({ default: (await import('#features/due/person/DueList.tsx')).DueList })))

/** What may be done today: the check-in, and whatever else is due. */
export function Today(when: DueDay) {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const answers = answersOn(folded, when.day)
  const last = answers.at(-1)
  const pause = pauseOn(folded, when.day)
  const count = questionsOn(folded, when.day).length
  const asked = last === undefined ? [] : questionsToAsk(folded, when.day, false)
  const answered = asked.filter(one => answerTo(answers, one.asked) !== undefined).length
  const isWhole = answered === asked.length
  return (
    <>
      <Rows label={t`Today`}>
        {pause === undefined
          ? (
            <Row
              title={<Trans>How is it today?</Trans>} note={last === undefined ? <Plural value={count} one="One question" other="# questions, under a minute" /> : isWhole ? <Trans>Answered at {timeOf(i18n, last.entry.at, when.zone)}</Trans> : <Trans>{answered} of {asked.length} answered, at {timeOf(i18n, last.entry.at, when.zone)}</Trans>}
              action={last === undefined ? <ButtonLink to="/check-in"><Trans>Start</Trans></ButtonLink> : isWhole ? <ButtonLink kind="quiet" to="/check-in?again"><Trans>Say it anew</Trans></ButtonLink> : <ButtonLink kind="quiet" to="/check-in"><Trans>Answer the rest</Trans></ButtonLink>}
            />
          )
          : (
            <Row
              title={<Trans>The questions are paused</Trans>} note={pause.body.until === 'until-i-say' ? <Trans>Until you say so</Trans> : <Trans>Until {dateInWords(i18n, pause.body.until)}</Trans>}
              action={<ButtonLink to="/check-in/choices"><Trans>Change</Trans></ButtonLink>}
            />
          )}
      </Rows>
      <Suspense><DueList {...when} /></Suspense>
    </>
  )
}
