/** Treatments and events as a table: what the chart shows as bands, diamonds and knots. */
import { Trans, useLingui } from '@lingui/react/macro'
import { sayDate } from '#ui/dates.ts'
import { Table } from '#ui/Table.tsx'
import type { Story } from './story.ts'
import { useLabel, useLocale } from './StoryWords.tsx'

interface MarkRow {
  readonly key: string
  readonly from: string
  readonly to: string | 'still' | null
  readonly what: string
  readonly how: 'given' | 'agreed' | 'event'
  readonly detail: string | undefined
}

/** Newest first. */
export function MarksTable({ story }: { story: Story }) {
  const { t } = useLingui()
  const locale = useLocale()
  const label = useLabel()
  const rows: MarkRow[] = [
    ...story.treatments.map(mark => ({ key: mark.id, from: mark.said, to: mark.goesOn ? 'still' as const : mark.single ? null : mark.to, what: mark.label, how: mark.onlyAgreed ? 'agreed' as const : 'given' as const, detail: mark.detail })),
    ...story.events.map(event => ({ key: event.id, from: event.said, to: null, what: label(event.what), how: 'event' as const, detail: event.note })),
  ].sort((one, other) => (one.from > other.from ? -1 : one.from < other.from ? 1 : 0))
  return (
    <Table
      caption={t`Treatments and events`}
      unknownWord={t`not known`}
      rows={rows}
      rowKey={row => row.key}
      empty={<Trans>No treatment and no event was noted.</Trans>}
      columns={[
        { key: 'from', head: t`From`, say: row => sayDate(locale, row.from, 'short') },
        { key: 'to', head: t`To`, say: row => (row.to === null ? '' : row.to === 'still' ? t`goes on` : sayDate(locale, row.to, 'short')) },
        { key: 'what', head: t`What`, say: row => row.what },
        { key: 'how', head: t`How`, say: row => (row.how === 'event' ? t`marks a date` : row.how === 'agreed' ? t`agreed, not yet done` : t`given`) },
        { key: 'detail', head: t`Note`, say: row => row.detail ?? '' },
      ]}
    />
  )
}
