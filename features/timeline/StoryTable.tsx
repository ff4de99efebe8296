/** The table behind the story: the same stretches, as numbers. */
import { Trans, useLingui } from '@lingui/react/macro'
import { saySpan } from '#ui/dates.ts'
import { Table } from '#ui/Table.tsx'
import { sayHours, sayNumber, useLocale } from './StoryWords.tsx'
import type { Stretch } from './weeks.ts'

/** Newest first. */
export function StoryTable({ stretches }: { stretches: readonly Stretch[] }) {
  const { t } = useLingui()
  const locale = useLocale()
  return (
    <Table
      caption={t`The story as a table`}
      captionHidden
      unknownWord={t`not known`}
      rows={stretches.toReversed()}
      rowKey={stretch => stretch.from}
      empty={<Trans>Nothing was written yet.</Trans>}
      columns={[
        { key: 'when', head: t`When`, say: ({ from, to }) => saySpan(locale, from, to) },
        { key: 'hours', head: t`Hours logged a day`, number: true, say: stretch => hoursCell(stretch, t`always`) },
        { key: 'use', head: t`Use, 0 to 10`, number: true, say: ({ use }) => (use === null ? 'unknown' : sayNumber(use, 'always')) },
        { key: 'pain', head: t`Pain, 0 to 10`, number: true, say: ({ pain }) => (pain === null ? 'unknown' : sayNumber(pain, 'always')) },
        { key: 'sleep', head: t`Sleep, 0 to 10`, number: true, say: ({ sleep }) => (sleep === null ? 'unknown' : sayNumber(sleep, 'always')) },
        { key: 'open', head: t`Spells left open`, number: true, say: ({ days, open }) => (days === 0 ? 'unknown' : open) },
        { key: 'days', head: t`Days logged`, number: true, say: ({ days }) => days },
      ]}
    />
  )
}

function hoursCell({ hours }: Stretch, always: string): string {
  if (hours === null) return 'unknown'
  if (hours === 'always') return always
  const [lowest, highest] = [sayHours(hours.lowest), sayHours(hours.highest)]
  return lowest === highest ? lowest : `${lowest}–${highest}`
}
