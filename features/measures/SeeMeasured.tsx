/** What was measured at home, for whoever reads the record: each thing with its days, who measured, and the words of its error. */
import { Trans, useLingui } from '@lingui/react/macro'
import type { Folded } from '#log/fold.ts'
import type { Voice } from '#log/statement.ts'
import { Table } from '#ui/Table.tsx'
import { sayDate } from '#ui/dates.ts'
import { useLocale } from '#features/timeline/StoryWords.tsx'
import { changeInWords, measuredInWords, oneDecimal, placeOf } from './person/measure-words.ts'
import { seriesOf } from './series.ts'
import { changeTold, pairTold } from './told.ts'

/** Reads any record that is open. Nothing here is a sign of an examination. */
export function SeeMeasured({ folded }: { folded: Folded }) {
  const { i18n, t } = useLingui()
  const locale = useLocale()
  const voiceIn = (voice: Voice | undefined): string => (voice === undefined ? t`the person` : voice === 'they said' ? t`they said so` : voice === 'I saw' ? t`somebody saw it` : t`somebody thinks so`)
  const rows = seriesOf(folded).flatMap(series => {
    const latest = series.points.at(-1)
    if (latest === undefined) return []
    const pair = pairTold(latest.measured)
    const change = changeTold(series)
    const unit = latest.measured.what === 'temperature' ? '°C' : latest.measured.what === 'girth' ? 'cm' : '°'
    const against = pair === undefined ? undefined : pair.is === 'inside-error' ? t`inside the thermometer’s error` : pair.is === 'more-than-thermometer' ? t`more than the thermometer’s error` : t`more than the ${oneDecimal(i18n, pair.criteriaCelsius)} of the criteria`
    return [{
      key: series.key, place: placeOf(i18n, latest.measured), day: sayDate(locale, latest.day, 'short'),
      reading: `${measuredInWords(i18n, latest.measured, 'theirs')}${against === undefined ? '' : `; ${against}`}`,
      change: change === undefined ? t`first reading` : changeInWords(i18n, change, unit, sayDate(locale, change.day, 'short'), 'theirs').join(' '),
      by: voiceIn(latest.told.entry.voice),
    }]
  })
  if (rows.length === 0) return null
  return (
    <section>
      <h2><Trans>Measured at home</Trans></h2>
      <Table
        caption={t`Measured at home`} captionHidden rows={rows} rowKey={({ key }) => key} unknownWord={t`not known`}
        columns={[
          { key: 'place', head: t`What`, say: row => row.place }, { key: 'day', head: t`Last`, say: row => row.day }, { key: 'reading', head: t`Reading`, say: row => row.reading },
          { key: 'change', head: t`Against a fixed day`, say: row => row.change }, { key: 'by', head: t`Told by`, say: row => row.by },
        ]}
      />
    </section>
  )
}
