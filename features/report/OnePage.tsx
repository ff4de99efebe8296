/** The one page, the same on screen and on paper: one sentence, one chart, what was measured, what was agreed, what they ask, and where it comes from. */
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Day } from '#log/time.ts'
import { Drawing } from '#ui/chart/Drawing.tsx'
import { sayDate } from '#ui/dates.ts'
import { Mark } from '#ui/Mark.tsx'
import { roleWords } from '#features/accounts/role-words.ts'
import { limbLabel } from '#features/limb/person/limb-words.ts'
import { ComparisonTable } from '#features/timeline/ComparisonTable.tsx'
import { NotShared } from '#features/timeline/NotShared.tsx'
import { drawingOf } from '#features/timeline/story-chart.ts'
import { heightAcross, StoryAcross } from '#features/timeline/StoryAcross.tsx'
import { StoryTitle } from '#features/timeline/StoryTitle.tsx'
import { useLocale, WrittenWords } from '#features/timeline/StoryWords.tsx'
import type { Role } from '#log/role.ts'
import type { Goal } from '#features/plan/goal.ts'
import { AgreedDoses } from './AgreedDoses.tsx'
import { DailyLine } from './DailyLine.tsx'
import { SafetyList } from './SafetyList.tsx'
import { SignedLines } from './SignedLines.tsx'
import { measuredName, measuredValue } from './measure-words.ts'
import css from './OnePage.module.css'
import type { OptionalPart } from './purpose.ts'
import { isForThirdParty } from './purpose.ts'
import type { Purpose } from './purpose.ts'
import { purposeWords } from './purpose-words.ts'
import type { Report } from './report.ts'
import { ToldRanges } from './ToldRanges.tsx'
import { withoutMedicines } from './without-medicines.ts'
import { withoutPersonal } from './without-personal.ts'

const CHART_WIDTH = 700

type Props = {
  report: Report
  today: Day
  /** Who it is about; a record that never left its device has no name in it. */
  name: string | null
  sample: boolean
  facts?: string | undefined
  purpose: Purpose
  parts: ReadonlySet<OptionalPart>
  /** On the team's side the criteria are told as they were signed; the person's own page never says them. */
  forTeam?: boolean
}

/** Draws only what its reader may read, and says what it cannot tell. */
export function OnePage({ report: whole, today, name, sample, facts, purpose, parts, forTeam = false }: Props) {
  const { i18n, t } = useLingui()
  const locale = useLocale()
  const impersonal = parts.has('personal') ? whole : withoutPersonal(whole)
  const report = parts.has('medicines') ? impersonal : withoutMedicines(impersonal)
  const drawing = drawingOf(report.story)
  const day = sayDate(locale, today)
  const limbs = report.limbs.map(limb => limbLabel(i18n, limb)).join(', ')
  return (
    <article className={css['page']} data-report="ready">
      <header className={css['head']}>
        <Mark />
        <h1>{name ?? <Trans>My story</Trans>}</h1>
        <span>{[facts, limbs].filter(Boolean).join(' · ')}</span>
        <span>{day}</span>
        {sample && <b><Trans>Sample, not a patient.</Trans></b>}
      </header>
      <p className={css['said']}><StoryTitle story={report.story} /></p>
      <NotShared unread={report.unread} />
      <ComparisonTable story={report.story} sleep={false} />
      {drawing && (
        <figure>
          <Drawing width={CHART_WIDTH} height={heightAcross(report.story, drawing)} says={t`Pain, use, hours logged, treatments and events on one time axis.`} stretched>
            <StoryAcross story={report.story} drawing={drawing} width={CHART_WIDTH} />
          </Drawing>
        </figure>
      )}
      <div className={css['columns']}>
        <div>
          {parts.has('safety') && <SafetyList safety={report.safety} told={report.told} locale={locale} />}
          {parts.has('plan') && <PlanLines report={report} locale={locale} />}
          {parts.has('daily') && <DailyLine daily={report.told.daily} sleep={report.story.lastDays.sleep} locale={locale} />}
        </div>
        <div>
          {parts.has('examined') && <SignedLines signed={report.signed} unread={report.unread.includes('clinical')} forTeam={forTeam} locale={locale} />}
          <TreatmentLines report={report} withMedicines={parts.has('medicines')} locale={locale} />
          {parts.has('measures') && <MeasureLines report={report} locale={locale} />}
        </div>
      </div>
      {parts.has('questions') && report.questions.length === 0 && report.unread.includes('diary') && <p className={css['ask']}><b><Trans>They ask</Trans></b> <Trans>Cannot tell: not shared.</Trans></p>}
      {parts.has('questions') && report.questions.length > 0 && (
        <section className={css['ask']}>
          <h2 className="vh"><Trans>Questions</Trans></h2>
          <b><Trans>They ask</Trans></b>
          <ol>{report.questions.map(question => <li key={question.id}>{question.body.words}</li>)}</ol>
        </section>
      )}
      <footer className={css['foot']}>
        <p><ProvenanceWords report={report} /></p>
        <p><Trans>For: {i18n._(purposeWords[purpose])}. Printed {day}.</Trans> {isForThirdParty(purpose) && <Trans>A paper you give away cannot be taken back.</Trans>}</p>
      </footer>
    </article>
  )
}

function Lines({ title, children, empty, after, most }: { title: ReactNode; children: readonly ReactNode[]; empty: ReactNode; after?: ReactNode; most: number }) {
  const more = children.length - most
  return (
    <section>
      <h2>{title}</h2>
      {children.length === 0 ? empty !== null && <p className="soft">{empty}</p> : <ul className={css['lines']}>{children.slice(0, most)}</ul>}
      {more > 0 && <p className="soft"><Plural value={more} one="and # more in the record" other="and # more in the record" /></p>}
      {after}
    </section>
  )
}

function PlanLines({ report, locale }: { report: Report; locale: string }) {
  const unread = report.unread.includes('clinical')
  const goals = report.goals.map(goal => <li key={goal.id}><span><Trans>“{goal.body.words}”</Trans></span><span><GoalNow goal={goal.body} /></span></li>)
  const items = (report.plan?.items ?? []).map(item => <li key={item.key}><span>{item.what}</span><span>{[item.who, item.when].join(' · ')}</span></li>)
  const review = report.review ? [<li key="review"><span><Trans>Next review</Trans></span><span>{sayDate(locale, report.review.on, 'short')} · {report.review.with}</span></li>] : []
  return <Lines title={<Trans>Goals and plan</Trans>} empty={unread ? <Trans>Cannot tell: not shared.</Trans> : <Trans>No plan was agreed yet.</Trans>} most={12}>{[...goals, ...items, ...review]}</Lines>
}

/** Where a goal stands, in the words of its step where they were named. */
function GoalNow({ goal: { now, steps = [] } }: { goal: Goal }) {
  if (now === undefined) return <Trans>how far: not said</Trans>
  const words = steps.find(({ step }) => step === now)?.words
  const aim = steps.find(({ step }) => step === 0)?.words
  const number = now > 0 ? `+${now}` : String(now).replace('-', '−')
  return <>{words === undefined ? <Trans>step {number} of −2 to +2</Trans> : <Trans>now: {words}</Trans>}{aim !== undefined && now !== 0 && <><br /><Trans>the aim: {aim}</Trans></>}{now === 0 && words !== undefined && <> <Trans>(the aim)</Trans></>}</>
}

function TreatmentLines({ report, withMedicines, locale }: { report: Report; withMedicines: boolean; locale: string }) {
  const { t } = useLingui()
  const said = (from: string, to: string, goesOn: boolean, single: boolean): string => (single ? sayDate(locale, from, 'short') : goesOn ? t`since ${sayDate(locale, from, 'short')}` : `${sayDate(locale, from, 'short')} – ${sayDate(locale, to, 'short')}`)
  // What stands below with its doses stands there alone.
  const listed = new Set(report.told.medicines.is === 'known' ? report.told.medicines.value.map(({ medicine }) => medicine).filter(medicine => medicine !== 'other') : [])
  const lines = report.story.treatments.filter(({ medicine, withDoses, goesOn }) => withDoses !== true && !(goesOn && medicine !== undefined && listed.has(medicine))).toReversed().map(mark => (
    <li key={mark.id}><span>{mark.label}{mark.detail ? `, ${mark.detail}` : ''}</span><span>{mark.onlyAgreed && <Trans>agreed: </Trans>}{said(mark.said, mark.to, mark.goesOn, mark.single)}</span></li>
  ))
  const [medicines, clinical] = [report.unread.includes('medicines'), report.unread.includes('clinical')]
  if (!withMedicines) return <Lines title={<Trans>Other treatments</Trans>} empty={clinical ? <Trans>Cannot tell: not shared.</Trans> : <Trans>None was noted. That is not the same as none.</Trans>} after={<p className="soft"><Trans>Medicines and psychology were left off this page.</Trans></p>} most={9}>{lines}</Lines>
  const closed = medicines !== clinical ? <p className="soft">{medicines ? <Trans>Medicines: cannot tell, not shared.</Trans> : <Trans>Other treatments: cannot tell, not shared.</Trans>}</p> : null
  return <Lines title={<Trans>Medicines and treatments</Trans>} empty={medicines && clinical ? <Trans>Cannot tell: not shared.</Trans> : closed === null ? <Trans>None was noted. That is not the same as none.</Trans> : null} after={<>{closed}<AgreedDoses medicines={report.told.medicines} locale={locale} /></>} most={9}>{lines}</Lines>
}

function MeasureLines({ report, locale }: { report: Report; locale: string }) {
  const { i18n } = useLingui()
  const lines = report.measures.map(({ on, by, id, measure }) => (
    <li key={id}><span>{measuredName(i18n, measure)}</span><span>{measuredValue(i18n, measure.measured)}; {sayDate(locale, on, 'short')}{by === null ? '' : `, ${i18n._(roleWords[by as Role])}`}</span></li>
  ))
  return <Lines title={<Trans>Measured, with its error</Trans>} empty={report.unread.includes('clinical') ? <Trans>Cannot tell: not shared.</Trans> : <Trans>Nothing measured is signed yet.</Trans>} after={<ToldRanges passive={report.told.passive} locale={locale} />} most={8}>{lines}</Lines>
}

/** Where the record on this page comes from (needs 17). */
function ProvenanceWords({ report }: { report: Report }) {
  const { spells, atTheTime, later, byCarer, byTeam } = report.provenance
  return (
    <>
      <Trans>Made for care. Logged by the person.</Trans>{' '}
      {spells > 0 && <><Trans>{atTheTime} of <Plural value={spells} one="# spell" other="# spells" /> logged at the time, {later} later, {byCarer} by a carer, {byTeam} entered by the team.</Trans>{' '}</>}
      <WrittenWords written={report.story.written} />{' '}
      <Trans>Camera and home measures are not for assessing work ability, benefit or a claim.</Trans>
    </>
  )
}
