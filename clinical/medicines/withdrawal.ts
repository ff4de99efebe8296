import { missingFact, type Facts } from '../facts.ts'
import { holds, missingFor } from '../rules/condition.ts'
import { WITHDRAWAL_SIGN } from '../rules/danger-signs.ts'
import { urgentRule } from '../rules/urgent.ts'
import { known, unknown, type MissingFact, type Verdict } from '../verdict.ts'

/** How urgent missed or stopped oral baclofen is. */
export type BaclofenWithdrawal = {
  readonly urgency: 'emergency-now' | 'same-day' | 'watch' | 'not-missed'
  readonly says: string
  readonly forClinician?: string
  /** An emergency that nothing rules out yet, and what would tell it. */
  readonly mayBe?: { readonly urgency: 'emergency-now'; readonly missing: readonly MissingFact[] }
}

const EMERGENCY = urgentRule('U1')
const SAME_DAY = urgentRule('U1-missed')
const FOR_CLINICIAN = 'For the treating clinician: the previous dose again if safe, benzodiazepine cover, creatine kinase, temperature.'

/** Missed or stopped oral baclofen (reference 1.31): signs make it an emergency; more than a day without signs is for the same day. */
export function baclofenWithdrawal(facts: Facts): Verdict<BaclofenWithdrawal> {
  const missed = facts['baclofen.missed_or_stopped']
  if (missed === 'no') return known({ urgency: 'not-missed', says: 'No dose was missed.' }, [{ text: 'Oral baclofen was not missed or stopped.', facts: [{ fact: 'baclofen.missed_or_stopped', value: 'no' }] }])
  if (missed !== 'yes') return unknown([missingFact('baclofen.missed_or_stopped', missed)])
  const because = (rule: typeof EMERGENCY) => [{ text: rule.text, facts: [{ fact: 'baclofen.missed_or_stopped', value: 'yes' }], source: rule.sources[0]! }]
  if (holds(EMERGENCY.when, facts) === 'yes') return known({ urgency: 'emergency-now', says: EMERGENCY.text, forClinician: FOR_CLINICIAN }, because(EMERGENCY))
  const late = holds(SAME_DAY.when, facts)
  const mayBe = holds(EMERGENCY.when, facts) === 'unknown' ? { mayBe: { urgency: 'emergency-now' as const, missing: missingFor(EMERGENCY.when, facts) } } : {}
  if (late === 'yes') return known({ urgency: 'same-day', says: SAME_DAY.text, ...mayBe }, because(SAME_DAY))
  if (late === 'unknown' || holds(WITHDRAWAL_SIGN, facts) === 'unknown') return unknown([...missingFor(SAME_DAY.when, facts), ...missingFor(WITHDRAWAL_SIGN, facts)])
  return known({ urgency: 'watch', says: 'No sign within the window: consider asking the prescriber how to go on; the next dose is not doubled.' }, [{ text: 'No more than a day was missed and no sign is there, or the window has passed.', facts: [{ fact: 'baclofen.missed_or_stopped', value: 'yes' }] }])
}
