import { missingFact, type Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { UNDER_AGE } from '../medicines/caps.ts'
import { holds, isWhole, missingFor } from '../rules/condition.ts'
import { urgentRule } from '../rules/urgent.ts'
import { known, unknown, type MissingFact, type Verdict } from '../verdict.ts'
import { Y } from './sources.ts'

/** How a pump stands: an emergency, a passed refill date, or so many days to the refill. */
export type PumpState = {
  readonly state: 'emergency' | 'refill-overdue' | 'refill-soon' | 'refill-near' | 'refill-planned' | 'in-time'
  readonly daysToRefill?: number
  readonly says: string
  readonly forClinician?: string
  /** An emergency that nothing rules out yet, and what would tell it. */
  readonly mayBe?: { readonly state: 'emergency'; readonly missing: readonly MissingFact[] }
}

const TOO_LITTLE = urgentRule('U2')
/** Stands first: what bridges a lack of baclofen harms somebody who had too much. */
const TOO_MUCH = urgentRule('U3')
const FOR_TOO_MUCH = 'For the treating clinician: breathing first; trained staff stop the pump.'

/** What is done for too little; amounts are shown for adults alone. */
function forTooLittle(age: number | undefined): string {
  const bridges = age === undefined || age < 18 ? 'amounts to bridge it are shown for adults alone' : 'bridges used in a case series: oral baclofen 10 to 20 mg every 6 h, diazepam 5 to 10 mg every 6 to 12 h, cyproheptadine 4 to 8 mg every 6 to 8 h'
  return `For the treating clinician: intrathecal baclofen restored; ${bridges}; oral baclofen alone does not reliably replace it. Look-alikes: sepsis, neuroleptic malignant syndrome, malignant hyperthermia, serotonin syndrome, autonomic dysreflexia.`
}

/** Alarm, signs and refill date of an intrathecal pump. A passed date or an alarm is urgent; Frond is a second net, never the only one. */
export function pumpState(facts: Facts, local: LocalValues = LOCAL_VALUES): Verdict<PumpState> {
  const devices = facts['devices.current']
  if (devices === undefined) return unknown([missingFact('devices.current')])
  if (!devices.includes('itb-pump')) return unknown(isWhole('devices.current', devices, facts) ? [] : [missingFact('devices.all_listed')], [{ text: 'No intrathecal pump is on record.', facts: [{ fact: 'devices.current', value: devices }] }])
  const days = facts['itb.days_to_refill']
  const withDays = days === undefined ? {} : { daysToRefill: days }
  const overdue = facts['itb.refill_overdue'] === 'yes' || (days !== undefined && days < 0)
  // Whether the date has passed is told below.
  const [much, little] = [TOO_MUCH, TOO_LITTLE].map(rule => holds(rule.when, { ...facts, 'itb.refill_overdue': 'no' }))
  if (much === 'yes' || little === 'yes' || overdue) {
    const rule = much === 'yes' ? TOO_MUCH : TOO_LITTLE
    return known({ state: much === 'yes' || little === 'yes' ? 'emergency' : 'refill-overdue', ...withDays, says: rule.text, forClinician: much === 'yes' ? FOR_TOO_MUCH : forTooLittle(facts['person.age_years']) },
      [{ text: rule.text, facts: [{ fact: 'devices.current', value: devices }, ...(days === undefined ? [] : [{ fact: 'itb.days_to_refill', value: days }])], source: rule.sources[0]! }])
  }
  const missing = [...(days === undefined ? [missingFact('itb.refill_due')] : []), ...(facts['itb.alarm'] === 'no' ? [] : [missingFact('itb.alarm')])]
  if (days === undefined || missing.length > 0) return unknown(missing)
  const state = days <= local.refillLastDays.value ? 'refill-near' : days <= local.refillSecondDays.value ? 'refill-soon' : days <= local.refillFirstDays.value ? 'refill-planned' : 'in-time'
  const unasked = [TOO_MUCH, TOO_LITTLE].flatMap(rule => (holds(rule.when, facts) === 'unknown' ? missingFor(rule.when, facts) : []))
  return known({ state, daysToRefill: days, ...(unasked.length === 0 ? {} : { mayBe: { state: 'emergency' as const, missing: unasked } }), says: state === 'in-time' ? 'The refill is not near.' : `Consider confirming the refill with the pump team: ${days} days are left. A second way of reminding is in place.` },
    [{ text: `Reminders ${local.refillFirstDays.value}, ${local.refillSecondDays.value} and ${local.refillLastDays.value} days before the date.`, facts: [{ fact: 'itb.days_to_refill', value: days }], source: Y.design }])
}

/** What the label says after a screening bolus of intrathecal baclofen. Frond keeps doses and never calculates a change of a running pump. */
export type ScreeningStep = { readonly step: 'observe' | 'wait' | 'next-bolus' | 'no-pump' | 'response'; readonly says: string }

const SCREENING = [50, 75, 100] as const

/** The screening boluses of the label for adults: 50, 75, 100 micrograms, each at least 24 hours after the last; no response to 100: no pump. */
export function screeningStep(facts: Facts): Verdict<ScreeningStep> {
  const age = facts['person.age_years']
  if (age === undefined) return unknown([missingFact('person.age_years')])
  if (age < 18) return unknown([], [UNDER_AGE(age)], null)
  const { 'itb.screening_bolus_ug': bolus, 'itb.screening_response': response, 'itb.hours_since_bolus': hours } = facts
  const missing = (['itb.screening_bolus_ug', 'itb.screening_response', 'itb.hours_since_bolus'] as const).filter(id => facts[id] === undefined || facts[id] === 'not-asked')
  const because = [{ text: 'Label: 50 micrograms over at least a minute, observed 4 to 8 hours; if not enough 75, then 100, each at least 24 hours later.', facts: missing.length > 0 || bolus === undefined ? [] : [{ fact: 'itb.screening_bolus_ug', value: bolus }], source: Y.pumpLabel }]
  if (response === 'yes') return known({ step: 'response', says: 'Consider the centre’s decision on a pump; response to the trial does not foretell the result.' }, because)
  if (bolus === undefined || hours === undefined || response !== 'no') return unknown(missing.map(id => missingFact(id)), because)
  if (bolus >= 100) return known({ step: 'no-pump', says: 'Label: no response to 100 micrograms, no pump.' }, because)
  if (hours < 8) return known({ step: 'observe', says: 'Label: observed for 4 to 8 hours.' }, because)
  if (hours < 24) return known({ step: 'wait', says: 'Label: the next bolus not before 24 hours.' }, because)
  return known({ step: 'next-bolus', says: `Label: the next bolus is ${SCREENING.find(next => next > bolus) ?? 100} micrograms; the specialist decides.` }, because)
}
