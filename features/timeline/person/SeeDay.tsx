/** One day of the story, opened: its spells from midnight to midnight, and every line that was written of it. */
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useParams } from 'wouter'
import { useToday, zoneHere } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { dayIn, daysLater } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { ChartWithTable } from '#ui/chart/ChartWithTable.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Page } from '#ui/Page.tsx'
import { Rows } from '#ui/Row.tsx'
import { listedOf } from '#features/entries/entries.ts'
import { EntryRow } from '#features/entries/person/EntryRow.tsx'
import { dateInWords, dayInWords } from '#features/limb/person/moments.ts'
import { midnightsOf, spansOn } from '../day-spans.ts'
import { SpansTable } from './SpansTable.tsx'
import { DayAcross, heightOfDay } from './DayAcross.tsx'
import css from './SeeStory.module.css'

/** The day stands in the address; one that is no day, or still lies ahead, is today. */
export function SeeDay() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const asked = useParams<{ day: string }>().day
  const day: Day = /^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked)) && asked <= today ? asked : today
  const zone = zoneHere()
  const listed = listedOf(folded).filter(({ entry }) => dayIn(entry.at, entry.zone) === day)
  const spans = spansOn(folded, day)
  const { from, to } = midnightsOf(day, spans.length === 0 ? zone : (listed.find(({ kind }) => kind === 'episode.started')?.entry.zone ?? zone))
  return (
    <Page
      back={{ to: '/story', name: t`Back to the story` }} top={<Trans>Story</Trans>} title={dayInWords(i18n, day)}
      lead={listed.length === 0 ? <Trans>No entries on this day. That tells nothing, good or bad.</Trans> : <>{dateInWords(i18n, day)} · <Plural value={listed.length} one="# entry" other="# entries" /></>}
    >
      {spans.length > 0 && (
        <ChartWithTable sentence={t`The spells of this day, from midnight to midnight. The table holds the same.`} height={heightOfDay} table={<SpansTable spans={spans} zone={zone} />}>
          {width => <DayAcross spans={spans} from={from} to={to} zone={zone} width={width} />}
        </ChartWithTable>
      )}
      {listed.length === 0 ? <EmptyState title={<Trans>Nothing written</Trans>}><Trans>Something can still be added, for any day.</Trans></EmptyState> : <Rows label={t`Written`}>{listed.map(one => <EntryRow key={one.id} listed={one} />)}</Rows>}
      <nav className={css['steps']} aria-label={t`Other days`}>
        <ButtonLink to={`/story/day/${daysLater(day, -1)}`}><Trans>Day before</Trans></ButtonLink>
        <span />
        {day < today ? <ButtonLink to={`/story/day/${daysLater(day, 1)}`}><Trans>Day after</Trans></ButtonLink> : <span />}
      </nav>
      <ButtonLink wide icon="plus" to="/spells/add"><Trans>Add an earlier spell</Trans></ButtonLink>
    </Page>
  )
}
