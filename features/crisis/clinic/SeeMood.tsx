/** How the person has been, as they answered: scores with their dates, for screening only. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { unreadBy } from '#log/fold.ts'
import { dayIn } from '#log/time.ts'
import { sayDate } from '#ui/dates.ts'
import { Table } from '#ui/Table.tsx'
import { Unknown } from '#ui/Unknown.tsx'
import { useNotShared } from '#features/assessment/clinic/use-not-shared.ts'
import { useRecordPerson } from '#features/panel/clinic/record-person.tsx'
import { ageInYears } from '../age.ts'
import { moodScores } from '../mood-scores.ts'
import { moodAnswered } from '../mood.ts'

/** Shown only to who may read how the person feels; nothing answered says nothing. */
export function SeeMood() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const { born } = useRecordPerson()
  const bands: Record<string, string> = { none: t`none to minimal`, minimal: t`minimal`, mild: t`mild`, moderate: t`moderate`, 'moderately-severe': t`moderately severe`, severe: t`severe` }
  const bandIn = (band: string | null): string => (band === null ? t`no band` : (bands[band] ?? band))
  const unread = useNotShared(unreadBy(folded, { reads: [moodAnswered] })).length > 0
  const day = (date: string): string => sayDate(i18n.locale === 'en' ? 'en-GB' : i18n.locale, date, 'short')
  if (unread) return <Unknown title={<Trans>How they feel is not shared with you</Trans>}><Trans>Cannot tell what was answered.</Trans></Unknown>
  return (
    <section>
      <h2><Trans>How they have been</Trans></h2>
      <Table
        caption={t`Mood questionnaires`} captionHidden unknownWord={t`no score`} rows={moodScores(folded, ageInYears(born, today))} rowKey={({ told }) => told.id} empty={<Trans>No questionnaire was answered.</Trans>}
        columns={[
          { key: 'when', head: t`When`, say: ({ told: { entry } }) => day(dayIn(entry.at, entry.zone)) },
          { key: 'form', head: t`Form`, say: ({ told }) => <>{told.body.form.toUpperCase().replace('-', '\u2011')}</> },
          { key: 'score', head: t`Score`, say: ({ score }) => ('unknown' in score ? score.unknown : `${score.total}, ${bandIn(score.band)}`) },
          { key: 'answered', head: t`Answered`, say: ({ score, told }) => ('unknown' in score ? t`${told.body.answers.length} of ${told.body.form === 'phq-8' ? 8 : 9}` : t`${score.answered} of ${score.of}`) },
          { key: 'change', head: t`Against the one before`, say: ({ change }) => (change === null ? '' : change.says) },
          { key: 'nine', head: t`Question 9`, say: ({ told, itemNine }) => (told.body.form === 'phq-8' ? t`not asked` : itemNine ?? t`not answered`) },
        ]}
      />
      <p className="soft"><Trans>For screening only. Sleep, tiredness and concentration rise with pain itself.</Trans></p>
    </section>
  )
}
