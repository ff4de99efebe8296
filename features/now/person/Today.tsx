import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Suspense, lazy } from 'react'
import { useFolded } from '#device/use-log.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Done, Row, Rows } from '#ui/Row.tsx'
import { answersOn } from '#features/check-ins/check-ins.ts'
import { pauseOn } from '#features/check-ins/prescriptions.ts'
import { questionsOn } from '#features/check-ins/today.ts'
import type { DueDay } from '#features/due/due.ts'
import { dateInWords, timeOf } from '#features/limb/person/moments.ts'

const DueList = lazy(async () => ({ default: (await import('#features/due/person/DueList.tsx')).DueList }))

/** What may be done today: the check-in, and whatever else is due. */
export function Today(when: DueDay) {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const answers = answersOn(folded, when.day)
  const pause = pauseOn(folded, when.day)
  const count = questionsOn(folded, when.day).length
  return (
    <>
      <Rows label={t`Today`}>
        {pause === undefined
          ? (
            <Row
              title={<Trans>How is it today?</Trans>} note={<Plural value={count} one="One question" other="# questions, under a minute" />}
              action={answers.length > 0 ? <Done>{timeOf(i18n, answers.at(-1)?.entry.at ?? when.now, when.zone)}</Done> : <ButtonLink to="/check-in"><Trans>Start</Trans></ButtonLink>}
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
