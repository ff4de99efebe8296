/** What was measured as a table: every value of every series with its error, at a visit or at home. */
import { useLingui } from '@lingui/react/macro'
import { sayDate } from '#ui/dates.ts'
import { Table } from '#ui/Table.tsx'
import { laneName } from './lane-words.ts'
import { kindOf } from './lanes.ts'
import type { Story } from './story.ts'
import { useLocale } from './StoryWords.tsx'

const UNITS = { range: '°', temperature: ' °C', girth: ' cm', hours: ' h' } as const

/** Newest first; nothing where nothing was measured. */
export function MeasuredTable({ story }: { story: Story }) {
  const { t, i18n } = useLingui()
  const locale = useLocale()
  const rows = story.measured.flatMap(series => series.values.map(({ on, value, error }, place) => ({
    key: `${series.key} ${place}`, on, what: laneName(i18n, `measured:${series.key}`, story), value: `${value}${UNITS[kindOf(series)]}`, error: error === undefined ? undefined : `${error}${UNITS[kindOf(series)]}`,
  }))).sort((one, other) => (one.on > other.on ? -1 : one.on < other.on ? 1 : 0))
  if (rows.length === 0) return null
  return (
    <Table
      caption={t`Measured`} unknownWord={t`not known`} rows={rows} rowKey={row => row.key}
      columns={[
        { key: 'on', head: t`On`, say: row => sayDate(locale, row.on, 'short') },
        { key: 'what', head: t`What`, say: row => row.what },
        { key: 'value', head: t`Value`, number: true, say: row => row.value },
        { key: 'error', head: t`Error`, number: true, say: row => row.error ?? 'unknown' },
      ]}
    />
  )
}
