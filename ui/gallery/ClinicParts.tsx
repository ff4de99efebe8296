import { FactChip, SampleMark, Strength } from '../Strength.tsx'
import { Button } from '../Button.tsx'
import { Legend } from '../Legend.tsx'
import { Rail } from '../Rail.tsx'
import { Sheet } from '../Sheet.tsx'
import { Table } from '../Table.tsx'
import { Tabs } from '../Tabs.tsx'
import { Verdict } from '../Verdict.tsx'
import { Part } from './Part.tsx'
import css from './gallery.module.css'

const MONTHS = [
  { month: 'September', hours: '6.6', use: '3.3', pain: '6.2', days: '28' },
  { month: 'October', hours: '4.6', use: '4.0', pain: '5.5', days: '30' },
  { month: 'July', hours: 'unknown', use: 'unknown', pain: 'unknown', days: '11, too few' },
] as const
type Month = (typeof MONTHS)[number]
const COLUMNS = [
  { key: 'month', head: 'Month', say: (row: Month) => row.month },
  { key: 'hours', head: 'Hours logged a day', number: true, say: (row: Month) => row.hours },
  { key: 'use', head: 'Use, 0 to 10', number: true, say: (row: Month) => row.use },
  { key: 'pain', head: 'Pain, 0 to 10', number: true, say: (row: Month) => row.pain },
  { key: 'days', head: 'Days logged', number: true, say: (row: Month) => row.days },
]

/** What only the team's door shows. */
export function ClinicParts() {
  return (
    <>
      <Part name="Verdicts" rule="Full leaf, empty leaf, dotted leaf. Cannot tell always says what is missing." door="clinic">
        <Verdict answer="met">Symptoms in 3 of 4 groups</Verdict>
        <Verdict answer="not met">Research: has 3 of 4</Verdict>
        <Verdict answer="cannot tell">Missing: is one hand sweatier than the other?</Verdict>
      </Part>
      <Part name="A suggestion" rule="Facts, what speaks against, strength, source. A card that asks has its tip at the start." door="clinic">
        <Sheet asks title="Consider planning injection 4 for 22 December or later">
          <Strength of={3} words="weak: case series, mixed" />
          <div className={css['flow']}><FactChip>hours logged 3.0, was 2.4</FactChip><FactChip>last one 29 Sep</FactChip></div>
          <p><b>Against:</b> small change of two activities after the last one.</p>
          <div className={css['flow']}><Button kind="main">Propose</Button><Button>Not now</Button><Button kind="quiet">Decline</Button></div>
        </Sheet>
        <Sheet tone="caution" title="Avoid three sedating medicines together"><p>Seen once, on 18 Nov, with a reason. Quiet until a dose changes.</p></Sheet>
      </Part>
      <Part name="Table" rule="Every chart has one. Units in the head; unknown is said." door="clinic">
        <Table caption="By month" columns={COLUMNS} rows={MONTHS} rowKey={({ month }) => month} unknownWord="not known" />
        <Table caption="An empty one" columns={COLUMNS} rows={[]} rowKey={({ month }) => month} empty="No entries in this span. That tells us nothing." unknownWord="not known" />
      </Part>
      <Part name="Rail and tabs" rule="Only what is there. The leaf dot: something is missing there." door="clinic">
        <div className={css['clinicFrame']}>
          <Rail label="Clinic, sample" home="/gallery" ways={[{ to: '/gallery#panel', name: 'Panel', icon: 'list', here: true }, { to: '/gallery#find', name: 'Find', icon: 'find', here: false }]} me={{ to: '/gallery#me', name: 'Nurse', icon: 'lock', here: false }} />
          <div>
            <Tabs label="Parts of the record, sample" tabs={[{ to: '/gallery#story', name: 'Story', here: true }, { to: '/gallery#assessment', name: 'Assessment', here: false, missing: 'something is missing' }, { to: '/gallery#plan', name: 'Plan', here: false }, { to: '/gallery#report', name: 'Report', here: false }]} />
            <SampleMark>Sample A (hand)</SampleMark>
          </div>
        </div>
      </Part>
      <Part name="Legend" rule="A mark is told by its form first.">
        <Legend marks={[{ mark: 'hours', words: 'Hours logged' }, { mark: 'ghost', words: 'Up to, end not seen' }, { mark: 'pain', words: 'Pain' }, { mark: 'use', words: 'Use' }, { mark: 'whisker', words: 'Range, with error' }, { mark: 'beyond', words: 'Colder, beyond error' }, { mark: 'inside', words: 'Colder, inside error' }, { mark: 'treatment', words: 'Injection' }, { mark: 'agreed', words: 'Agreed, not yet done' }, { mark: 'event', words: 'Something happened' }, { mark: 'none', words: 'No entries' }]} />
      </Part>
    </>
  )
}
