import { Trans, useLingui } from '@lingui/react/macro'
import { useToday } from '#device/use-clock.ts'
import type { EntryId } from '#log/ids.ts'
import type { Authority } from '#log/role.ts'
import { dayIn } from '#log/time.ts'
import { Banner } from '#ui/Banner.tsx'
import css from './Examine.module.css'
import { ExclusionPart } from './ExclusionPart.tsx'
import { FindingGroups } from './FindingGroups.tsx'
import { CoursePart, DangerPart, HistoryPart } from './HistoryPart.tsx'
import { LimbWords } from './LimbWords.tsx'
import { MoreFacts } from './MoreFacts.tsx'
import { NextFact } from './NextFact.tsx'
import { PosturePart } from './PosturePart.tsx'
import { RangePart } from './RangePart.tsx'
import { RedFlags, Urgent } from './RedFlags.tsx'
import { SendState } from './SendState.tsx'
import { SignPart } from './SignPart.tsx'
import { VerdictPanel } from './VerdictPanel.tsx'
import { useOpenVisit, VisitProvider } from './use-visit.ts'

/** One examination while it is made. Every field is a statement of its own, so there is no draft to lose. */
export function OpenExamination({ visit, authorities }: { visit: EntryId; authorities: readonly Authority[] }) {
  const { t, i18n } = useLingui()
  const open = useOpenVisit(visit)
  const today = useToday()
  if (open === null) return null
  const { examination, limb, problem } = open
  return (
    <VisitProvider value={open}>
      <div className={css['cols']}>
        <div className={css['form']}>
          <div className={css['formhead']}>
            <p><b><LimbWords limb={limb} /></b> · {i18n.date(new Date(examination.at), { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })}</p>
            <SendState />
          </div>
          {dayIn(examination.at, examination.zone) !== today && <Banner kind="caution" title={<Trans>Begun on another day</Trans>}><Trans>What was seen then does not count as seen today. Sign it as it stands, or begin a new examination.</Trans></Banner>}
          {examination.proposed !== null && <Banner kind="info" title={<Trans>Proposed for signing</Trans>}><Trans>It waits for who may sign. It can still be added to.</Trans></Banner>}
          {limb.side === 'both' && <Banner kind="info" title={<Trans>Both sides are affected</Trans>}><Trans>Nothing is compared with the other side; only with their own usual.</Trans></Banner>}
          {problem !== null && <Banner kind="caution" announced title={<Trans>That was not kept</Trans>}>{problem.code === 'exclusion.awaited-without-reason' ? <Trans>A test is awaited. Say on what the judgement rests, or leave it not judged.</Trans> : problem.code === 'measure.impossible' ? <Trans>This number is not possible here. Nothing else is lost.</Trans> : <Trans>Reason: {problem.code}. Nothing else is lost.</Trans>}</Banner>}
          <HistoryPart />
          <FindingGroups />
          <PosturePart />
          <RangePart />
          <CoursePart />
          <MoreFacts />
          <DangerPart />
          <ExclusionPart authorities={authorities} />
          <div id="sign"><SignPart authorities={authorities} /></div>
        </div>
        <aside className={css['aside']} aria-label={t`Verdicts`}>
          <Urgent />
          <NextFact />
          <VerdictPanel />
          <RedFlags />
          <a className={css['tosign']} href="#sign"><Trans>To the signature</Trans></a>
        </aside>
      </div>
    </VisitProvider>
  )
}
