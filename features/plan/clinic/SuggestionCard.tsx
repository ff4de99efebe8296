import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useWrite } from '#device/use-log.ts'
import type { Suggestion } from '#clinical/rules/rule.ts'
import type { Grade } from '#clinical/source.ts'
import type { MissingFact } from '#clinical/verdict.ts'
import type { Told } from '#log/line.ts'
import type { Authority } from '#log/role.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { FactChip, Strength } from '#ui/Strength.tsx'
import { TextArea, TextField } from '#ui/TextField.tsx'
import type { Gathered } from '#features/assessment/facts.ts'
import { FactField } from '#features/assessment/clinic/FactField.tsx'
import { useFactWords } from '#features/assessment/clinic/use-fact-words.ts'
import { suggestionShown } from '../shown-suggestion.ts'
import { decideSuggestion } from '../suggestion.ts'
import type { Decision } from '../suggestion.ts'
import css from './DecidePlan.module.css'

const STRENGTHS: Record<Grade, { of: 0 | 1 | 2 | 3 | 4 | 5; words: MessageDescriptor }> = {
  A: { of: 5, words: msg`strong: good trials in CRPS` }, B: { of: 4, words: msg`fair: one adequate trial` }, C: { of: 2, words: msg`weak: trials elsewhere, or contradicted` },
  D: { of: 1, words: msg`weak: series or expert advice` }, N: { of: 3, words: msg`trials speak against it` }, S: { of: 5, words: msg`safety rule` },
}

type Choice = Decision['decision']

/**
 * What is asked or known may be said here; what is seen, measured or touched belongs to an examination. Thoughts of ending one's life
 * have their own form and their own readers, and are never written into this part of the record.
 */
const mayBeAskedHere = ({ fact, how, why }: MissingFact): boolean => (how === 'ask' || how === 'known') && why === 'not-asked' && !/^(mood\.suicidal|phq9)/.test(fact)

/** One thing to consider: the facts, what speaks against it, how strong, from where, what is missing; and the decision with its reason. */
export function SuggestionCard({ suggestion, gathered, decided, before, proposed, authorities }: {
  suggestion: Suggestion; gathered: Gathered; decided: Told<Decision> | null
  /** A decision taken on facts that have changed since. */
  before: Told<Decision> | null
  proposed: Told<Decision> | null; authorities: readonly Authority[]
}) {
  const { i18n } = useLingui()
  const words = useFactWords()
  const [choice, setChoice] = useState<Choice>()
  const { of, words: strength } = STRENGTHS[suggestion.strength]
  const warns = suggestion.group === 'urgent' || suggestion.group === 'safety' || suggestion.action === 'avoid' || suggestion.action === 'stop'
  const open = suggestion.applies === 'cannot-tell'
  return (
    <Sheet asks={decided === null} tone={warns && !open ? 'caution' : undefined}>
      <div className={css['cardhead']}>
        <h4>{warns && !open && <Icon name={suggestion.group === 'urgent' ? 'urgent' : 'caution'} size={20} />}<span>{suggestion.text}</span></h4>
        <Strength of={of} words={i18n._(strength)} />
      </div>
      {suggestion.because.length > 0 && <p className={css['facts']}>{suggestion.because.map(({ fact, value }) => <FactChip key={fact}>{value === 'yes' || value === true ? words.name(fact) : `${words.name(fact)}: ${words.value(fact, typeof value === 'object' ? [...value] : value)}`}</FactChip>)}</p>}
      {open && (
        <div className={css['open']}>
          <p><b><Trans>Cannot tell yet.</Trans></b> <Trans>Missing: {suggestion.missing.map(missing => words.name(missing.fact)).join(' · ')}</Trans></p>
          {suggestion.missing.filter(missing => mayBeAskedHere(missing)).map(missing => <FactField key={missing.fact} fact={missing.fact} />)}
        </div>
      )}
      {suggestion.against.length > 0 && <p><b><Trans>Against:</Trans></b> {suggestion.against.join(' ')}</p>}
      {suggestion.overruledBy.length > 0 && <p className="soft"><Trans>A stronger rule speaks on the same: {suggestion.overruledBy.join(', ')}</Trans></p>}
      <div className={css['cardfoot']}>
        <small><Trans>Source: {suggestion.sources.map(source => `${source.cite} [${source.mark}]`).join('; ')}. Rule {suggestion.rule}.</Trans></small>
        {choice === undefined && !open && (
          <span className={css['choices']}>
            {decided === null ? <>
              <Button kind="main" onPress={() => setChoice('accept')}><Trans>Accept</Trans></Button>
              <Button kind="quiet" onPress={() => setChoice('change')}><Trans>Change</Trans></Button>
              <Button kind="quiet" onPress={() => setChoice('decline')}><Trans>Decline</Trans></Button>
            </> : <Button kind="quiet" onPress={() => setChoice(decided.body.decision)}><Trans>Decide anew</Trans></Button>}
          </span>
        )}
      </div>
      {decided !== null && choice === undefined && <DecidedLine decision={decided.body} />}
      {decided === null && before !== null && <p className={css['decided']}><Trans>Before, on other facts:</Trans> <b><ChoiceWords choice={before.body.decision} /></b> {before.body.reason}</p>}
      {decided === null && proposed !== null && choice === undefined && <p className={css['decided']}><b><Trans>Proposed by a colleague:</Trans></b> <ChoiceWords choice={proposed.body.decision} /> {proposed.body.reason}</p>}
      {choice !== undefined && <Deciding key={choice} choice={choice} suggestion={suggestion} gathered={gathered} before={decided} authorities={authorities} onDone={() => setChoice(undefined)} onChoose={setChoice} />}
    </Sheet>
  )
}

function Deciding({ choice, suggestion, gathered, before, authorities, onDone, onChoose }: {
  choice: Choice; suggestion: Suggestion; gathered: Gathered; before: Told<Decision> | null; authorities: readonly Authority[]; onDone: () => void; onChoose: (choice: Choice) => void
}) {
  const { t } = useLingui()
  const write = useWrite()
  const [reason, setReason] = useState(before?.body.decision === choice ? before.body.reason : '')
  const [instead, setInstead] = useState(before?.body.instead ?? '')
  const [problem, setProblem] = useState<string>()
  const signs = authorities.includes('agree-plan')
  const left = reason.trim() === '' ? t`The reason, in a few words` : choice === 'change' && instead.trim() === '' ? t`What instead?` : undefined
  const keep = async (): Promise<void> => {
    const decided = decideSuggestion({ suggestion: suggestionShown(suggestion, gathered), decision: choice, reason, ...(choice === 'change' ? { instead: instead.trim() } : {}) }, authorities, before ?? undefined)
    const done = decided.ok ? await write(decided.value) : decided
    if (done.ok || done.problem.advice === 'wait') onDone()
    else setProblem(t`That was not kept: ${done.problem.code}`)
  }
  return (
    <div className={css['deciding']}>
      {before !== null && <span className={css['choices']}>{(['accept', 'change', 'decline'] as const).filter(one => one !== choice).map(one => <Button key={one} kind="quiet" onPress={() => onChoose(one)}><ChoiceWords choice={one} plain /></Button>)}</span>}
      {choice === 'change' && <TextField label={<Trans>What instead</Trans>} value={instead} onChange={setInstead} maxLength={300} />}
      <TextArea label={choice === 'accept' ? <Trans>Why it fits</Trans> : choice === 'change' ? <Trans>Why the change</Trans> : <Trans>Why not</Trans>} hint={<Trans>Kept with the decision.</Trans>} value={reason} onChange={setReason} maxLength={2000} problem={problem} />
      <span className={css['choices']}>
        <Button kind="main" left={left} onPress={() => void keep()}>{signs ? <ChoiceWords choice={choice} plain /> : <Trans>Propose</Trans>}</Button>
        <Button kind="quiet" onPress={onDone}><Trans>Not now</Trans></Button>
      </span>
    </div>
  )
}

/** What was decided, in a word. */
export function ChoiceWords({ choice, plain = false }: { choice: Choice; plain?: boolean }) {
  if (plain) return choice === 'accept' ? <Trans>Accept</Trans> : choice === 'change' ? <Trans>Change</Trans> : <Trans>Decline</Trans>
  return choice === 'accept' ? <Trans>Accepted.</Trans> : choice === 'change' ? <Trans>Changed.</Trans> : <Trans>Declined.</Trans>
}

function DecidedLine({ decision }: { decision: Decision }) {
  return <p className={css['decided']}><b><ChoiceWords choice={decision.decision} /></b> {decision.instead !== undefined && <>{decision.instead}. </>}{decision.reason}</p>
}
