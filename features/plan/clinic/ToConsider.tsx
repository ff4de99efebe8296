import { Plural, Trans } from '@lingui/react/macro'
import { DesignValues } from '#features/approval/clinic/DesignValues.tsx'
import type { ReactNode } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import type { Group, NotTold, Suggestion } from '#clinical/rules/rule.ts'
import type { Advice } from '#clinical/rules/suggest.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import type { Authority } from '#log/role.ts'
import { EmptyState, Loading } from '#ui/EmptyState.tsx'
import { examinationsOf } from '#features/assessment/examinations.ts'
import type { Gathered } from '#features/assessment/facts.ts'
import { useOpenVisit, VisitProvider } from '#features/assessment/clinic/use-visit.ts'
import { decisionOn, proposalOn } from '../plans.ts'
import { redFlagsOf } from '../red-flags.ts'
import { stillDecided, suggestionShown } from '../shown-suggestion.ts'
import type { Decision } from '../suggestion.ts'
import css from './DecidePlan.module.css'
import { RedFlag } from './RedFlag.tsx'
import { SuggestionCard } from './SuggestionCard.tsx'
import { useFactWords } from '#features/assessment/clinic/use-fact-words.ts'
import { useNotShared } from '#features/assessment/clinic/use-not-shared.ts'
import { useRules } from '#features/assessment/clinic/use-rules.ts'

const GROUPS: readonly { group: Group; name: ReactNode }[] = [
  { group: 'safety', name: <Trans>Safety</Trans> },
  { group: 'pain-relief', name: <Trans>Pain relief</Trans> },
  { group: 'physical', name: <Trans>Physical and occupational</Trans> },
  { group: 'psychological', name: <Trans>Psychological</Trans> },
  { group: 'self-management', name: <Trans>Self-management and education</Trans> },
]

/** What the record gives to consider, in the four groups of care, with safety above them. A clinician decides. */
export function ToConsider({ authorities, examined }: { authorities: readonly Authority[]; examined: string }) {
  const latest = examinationsOf(useFolded()).find(one => one.limb !== null)
  if (latest === undefined) return <EmptyState title={<Trans>Nothing to consider yet</Trans>} action={<a href={examined}><Trans>To the assessment</Trans></a>}><Trans>Suggestions rest on an examination. None has begun.</Trans></EmptyState>
  return <OfVisit key={latest.visit} visit={latest.visit} authorities={authorities} />
}

function OfVisit({ visit, authorities }: { visit: EntryId; authorities: readonly Authority[] }) {
  const open = useOpenVisit(visit, useToday())
  const rules = useRules()
  if (open === null || open.gathered === null || open.concluded === null || rules === null) return <Loading what={<Trans>Reading the rules</Trans>} />
  return <VisitProvider value={open}><Advices visit={visit} advice={rules.advice(open.concluded.facts)} gathered={open.gathered} authorities={authorities} /></VisitProvider>
}

function Advices({ visit, advice, gathered, authorities }: { visit: EntryId; advice: Advice; gathered: Gathered; authorities: readonly Authority[] }) {
  const folded = useFolded()
  const unread = useNotShared(gathered.unread)
  const speaking = advice.suggestions.filter(one => one.applies === 'yes')
  const waiting = advice.suggestions.filter(one => one.applies === 'cannot-tell')
  const decidedOn = (suggestion: Suggestion): Told<Decision> | null => {
    const told = decisionOn(folded, suggestion.rule)
    return told !== null && stillDecided(told.body.suggestion, suggestion) ? told : null
  }
  const flags = redFlagsOf(folded, visit, speaking.filter(one => one.group === 'urgent').map(one => suggestionShown(one, gathered)))
  const undecided = speaking.filter(one => one.group !== 'urgent' && decidedOn(one) === null).length + flags.filter(flag => flag.acted === null).length
  const card = (suggestion: Suggestion) => (
    <SuggestionCard key={suggestion.rule} suggestion={suggestion} gathered={gathered} decided={decidedOn(suggestion)} before={decisionOn(folded, suggestion.rule)} proposed={proposalOn(folded, suggestion.rule)} authorities={authorities} />
  )
  return (
    <>
      <div className={css['righthead']}>
        <h2>{undecided === 0 ? <Trans>Everything is decided</Trans> : <Plural value={undecided} one="One thing to consider" other="# things to consider" />}</h2>
        <span className="soft"><Trans>From this record. A clinician decides.</Trans> <DesignValues /></span>
      </div>
      {unread.includes('medicines') && <p className={css['unread']}><Trans>Cannot tell what they take: medicines are not shared with you. No rule about them can speak.</Trans></p>}
      {unread.includes('diary') && <p className={css['unread']}><Trans>Cannot tell what they live with at home: the diary is not shared with you.</Trans></p>}
      {flags.length > 0 && <section className={css['group']}><h3><Trans>Now</Trans></h3>{flags.map(flag => <RedFlag key={flag.key} standing={flag} />)}</section>}
      {GROUPS.map(({ group, name }) => {
        const here = speaking.filter(one => one.group === group)
        return here.length > 0 && <section key={group} className={css['group']}><h3>{name}</h3>{here.map(card)}</section>
      })}
      {waiting.length > 0 && (
        <details className={css['waiting']}>
          <summary><Plural value={waiting.length} one="One more waits for a fact" other="# more wait for a fact" /></summary>
          <div className={css['group']}>{waiting.map(card)}</div>
        </details>
      )}
      {advice.notTold.count > 0 && (
        <details className={css['waiting']}>
          <summary><Plural value={advice.notTold.count} one="One rule cannot be told: too little is known" other="# rules cannot be told: too little is known" /></summary>
          <p className="soft"><Trans>They neither speak nor are ruled out. Those of which something already holds stand first, and of their facts the gentlest.</Trans></p>
          <ul className={css['nottold']}>{advice.notTold.rules.map(one => <NotToldLine key={one.rule} one={one} />)}</ul>
        </details>
      )}
      {advice.silenced.map(one => <p key={one.rule} className="soft"><small>{one.rule}: {one.text}</small></p>)}
    </>
  )
}

/** A rule that waits for more facts than are asked for here, and which. */
function NotToldLine({ one }: { one: NotTold }) {
  const words = useFactWords()
  const facts = one.missing.map(missing => words.name(missing.fact)).join(' · ')
  return <li>{one.text} <small className="soft"><Trans>Rule {one.rule}. Waits for: {facts}</Trans></small></li>
}
