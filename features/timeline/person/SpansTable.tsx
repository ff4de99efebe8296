import { Trans, useLingui } from '@lingui/react/macro'
import { instantOf } from '#log/time.ts'
import type { Zone } from '#log/time.ts'
import { timeOf } from '#features/limb/person/moments.ts'
import { Table } from '#ui/Table.tsx'
import type { DaySpan } from '../day-spans.ts'

/** The spells of one day as times; an end that nobody said stays open. */
export function SpansTable({ spans, zone }: { spans: readonly DaySpan[]; zone: Zone }) {
  const { t, i18n } = useLingui()
  const time = (at: number): string => timeOf(i18n, instantOf(at), zone)
  return (
    <Table
      caption={t`Spells of this day`} captionHidden unknownWord={t`not known`} rows={spans} rowKey={({ id }) => id} empty={<Trans>No spell was written.</Trans>}
      columns={[
        { key: 'from', head: t`From`, say: ({ from }) => time(from) },
        { key: 'to', head: t`To`, say: ({ open, to, until }) => (open ? t`still open` : to === until ? time(to) : t`between ${time(to)} and ${time(until)}`) },
      ]}
    />
  )
}
