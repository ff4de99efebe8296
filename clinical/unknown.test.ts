import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shiftedBy } from './dates.ts'
import { SIGN_FEATURES, SYMPTOM_FEATURES } from './diagnosis/features.ts'
import { evaluate } from './evaluate.ts'
import type { FactSpec } from './facts/spec.ts'
import { specOf, type FactId } from './facts.ts'
import { QUESTIONS } from './questions.ts'

/**
 * Where an answer may be another known one although a fact is missing, question by question and fact by fact, and why.
 * Everything else waits: without the fact it is the same, unknown, or says what may still be.
 */
const EXCEPTIONS: Readonly<Record<string, readonly (readonly [why: string, facts: readonly string[] | 'all'])[]>> = {
  'css': [['the published total counts what was not assessed as 0, and says that it is partial', 'all']],
  'css-17': [['the published total counts what was not assessed as 0, and says that it is partial', 'all']],
  'budapest': [
    ['criteria that hold name the type as not determined until the nerve is told', ['diagnosis.major_nerve_injury']],
    ['two readings, of the affected and the other side, say that the other is not affected, until both are said to be', ['limb.side']],
  ],
  'diagnosis-code': [['the code says that the type is not determined until the nerve is told', ['diagnosis.major_nerve_injury']], ['a type on record stands before the one that the criteria give', ['diagnosis.type']]],
  'phenotype': [['two readings, of the affected and the other side, say that the other is not affected, until both are said to be', ['limb.side']]],
  'temperature-pairs': [['two readings, of the affected and the other side, say that the other is not affected, until both are said to be', ['limb.side']]],
  'range-of-motion': [
    ['a reading of the other side says that it is not affected, until both are said to be', ['limb.side']],
    ['without the other side the table is the comparison, and the answer names which', ['joint.other_max_flexion', 'joint.other_max_extension']],
  ],
  'dystonia-onset': [['a count of days that was given stands before the dates; both together may contradict', ['dystonia.onset_after_days']]],
  'contracture': [['readings awake and asleep at random contradict each other; the bounds are tested with their vectors', 'all']],
  'renal': [
    ['a clearance that was given stands at any age; no dose follows from it before the age is told', ['person.age_years']],
    ['what makes it unreliable is a list of doubts that were told', ['limb.muscle_wasting', 'renal.creatinine_days_old', 'person.pregnancy', 'renal.acute_injury', 'renal.dialysis']],
    ['without the height the actual weight is used, and the answer says so (reference 0.4)', ['person.height_cm']],
  ],
  'renal-dose': [
    ['what makes it unreliable is a list of doubts that were told', ['limb.muscle_wasting', 'renal.creatinine_days_old', 'person.pregnancy', 'renal.acute_injury', 'renal.dialysis']],
    ['without the height the actual weight is used, and the answer says so', ['person.height_cm']],
  ],
  'dose-caps': [
    ['medicine by medicine, only those that were named', ['medicines.current', 'medicines.proposed', 'medicines.daily_doses', 'medicines.all_listed']],
    ['a given clearance stands before the formula; what may still lower a most stands beside it', 'all'],
  ],
  'contraindications': [['medicine by medicine, only those that were named', ['medicines.current', 'medicines.proposed']]],
  'special-populations': [['medicine by medicine, only those that were named', ['medicines.current', 'medicines.proposed', 'medicines.all_listed']]],
  'interactions': [['what is thought of is the question, not a fact of the person', ['medicines.proposed']], ['which pair is shown first', 'all']],
  'titration': [['what is asked for is the question; refusals come in their order', 'all']],
  'taper': [['the calendar without days', ['calendar.first_day']]],
  'trial': [['without the height the actual weight is used (reference 0.4)', ['person.height_cm']], ['a goal that was reached is a response without the percentage', ['trial.pain_relief_percent']], ['dialysis is told when it is there; where the kidney makes it likely the most a day waits for it', ['renal.dialysis']]],
  'baclofen-withdrawal': [['a day that is not known is taken for inside the window: the more pressing answer', ['baclofen.days_since_missed']]],
  'naloxone': [['without the height the actual weight is used (reference 0.4)', ['person.height_cm']]],
  'morphine-equivalent': [['an opioid among the doses that is not on the whole list is a contradiction', ['medicines.daily_doses']]],
  'toxin-muscles': [['the ranges of every product side by side', ['toxin.product']]],
  'total-active-motion': [['without the other hand the reference is the comparison, and the answer names which', ['finger.other_total']], ['a reading of the other side says that it is not affected, until both are said to be', ['limb.side']]],
  'toxin-session': [['a last session outside the history that was told is a contradiction', ['toxin.last_session', 'toxin.days_since_last']], ['an age or a history that is not told lets no session pass', ['person.age_years', 'toxin.history']]],
  'toxin-cycle': [['while the limb is not told a child waits as for an arm: the later day', ['limb.region']], ['days that were given stand before the date', ['toxin.last_session', 'toxin.days_since_last']]],
  'pump': [['days that were given stand before the date; a second sign names the other danger first', 'all']],
  'surgery': [['what is asked for is the question', ['requests.asked_for', 'devices.proposed']], ['waiting is the more careful advice', ['surgery.can_wait', 'surgery.months_quiet', 'amputation.reason']]],
  'nerve-block': [['the first reason to end is named', ['block.relief_percent', 'block.functional_gain']]],
  'mri': [['what is unknown is treated as unsafe', 'all']],
  'differential': [['a test done is shown with its day; what was not gone through is open', 'all']],
  'work-up': [['a test that nobody noted is to be done', ['differential.tests_done']]],
  'after-scan': [['a pump that was not shown to run is read', ['scan.pump_interrogated']]],
  'mood-form': [['without a watched inbox question 9 is not shown', ['scale.inbox_watched']]],
  'score': [['refusals come in their order', ['scale.answers']]],
  'measure-change': [['a change seen once is said to be seen once', ['change.confirmed']], ['the stricter limit stands until the rater or the set-up is told', ['change.same_rater', 'change.standard_protocol']]],
  'ankle': [['the second reading is said to be not done', ['ankle.dorsiflexion_knee_bent']]],
  'touch': [['the printed grams are shown beside', ['filament.grams']]],
  'brake': [
    ['the reference defines the brake on three numbers or one short answer; spasm, sickness, the next morning and signs of danger are told when they are there', ['brake.next_morning', 'brake.spasm_minutes', 'brake.sick_after_10_minutes', 'brake.safety_sign', 'brake.earlier', 'brake.module']],
    ['the numbers and the short answer at random contradict each other', ['brake.short_answer', 'brake.before', 'brake.during', 'brake.after_30']],
  ],
  'breathing': [['six a minute needs no sensor', ['breathing.rates', 'person.heart_paced']]],
  'imagery': [['both ways are named until the side is told', ['limb.side']]],
  'contracture-watch': [['one reason is enough to look closer', 'all']],
  'pathway': [['the earliest day that the review may be, with what it waits for', ['diagnosis.crps', 'medicines.current', 'medicines.all_listed']], ['the step is not told', ['pathway.done', 'dystonia.onset']], ['a day that was not given is not counted from', ['pathway.first_symptom_on', 'pathway.referred_on']]],
  'watch-list': [['never a verdict: what was not answered is named, and the day is the latest', 'all']],
  'topics': [['a page that may fit is named as such', 'all']],
  'suggestions': [['rules that wait for more facts than are listed stand in notTold; a law in laws.test.ts holds that none is ruled out', 'all']],
  'bfm-disability': [['an item that was not asked', 'all']],
}
/** Answers that are never calm without the fact although another known one takes its place: a list that only loses what was raised, with the rest named as open. */
const NAMES_WHAT_IS_OPEN = ['contraindications', 'special-populations', 'work-up', 'red-flags', 'refer-now', 'toxin-before', 'itb-candidate', 'stimulation-candidate', 'modules']

function valueFor(spec: FactSpec, id: string): fc.Arbitrary<unknown> {
  switch (spec.kind) {
    case 'finding': return fc.constantFrom('yes', 'no')
    case 'choice': return fc.constantFrom(...spec.values)
    case 'list': return fc.uniqueArray(fc.constantFrom(...spec.values), { maxLength: 4 })
    case 'number': {
      const value = spec.whole === true ? fc.integer({ min: spec.lowest, max: spec.highest }) : fc.double({ min: spec.lowest, max: spec.highest, noNaN: true })
      return spec.otherUnits === undefined ? value : value.map(number => ({ value: number, unit: spec.unit }))
    }
    case 'table': return fc.array(fc.record(Object.fromEntries(Object.entries({ ...spec.columns, ...spec.maybe }).map(([name, cell]) => [name, valueFor(cell, id)])), { requiredKeys: Object.keys(spec.columns) }), { maxLength: 4 })
    case 'date': return fc.integer({ min: 0, max: 790 }).map(days => shiftedBy('2024-01-01', days))
  }
}

/** Facts that follow from others: left out, so that nothing contradicts itself. */
const LEFT_OUT: ReadonlySet<string> = new Set(['person.birth_date', 'visit.on', 'renal.gabapentinoid_above_maximum'])

/** What was told as a whole, beside its parts. */
const WHOLES = [...Object.values(SYMPTOM_FEATURES), ...Object.values(SIGN_FEATURES)].flat()
/** Facts of which one stands before the other when both are told; together at random they contradict each other. */
const BEFORE_ANOTHER: Readonly<Record<string, readonly string[]>> = {
  'renal.crcl_ml_min': ['renal.creatinine'],
  'medicines.morphine_equivalent_mg_per_day': ['medicines.morphine_equivalent_at_least_mg_per_day', 'medicines.daily_doses'],
  'medicines.morphine_equivalent_at_least_mg_per_day': ['medicines.daily_doses'],
  'sign.vasomotor.temp_asymmetry': ['temp.affected', 'temp.other'],
}

/** The same facts without what contradicts itself: a whole agrees with its parts, what is taken in some amount is on the list, and of a number told in two ways `standsFirst` says which is told. */
function agreeing(given: Readonly<Record<string, unknown>>, standsFirst: boolean): Readonly<Record<string, unknown>> {
  const facts = { ...given }
  for (const { whole, parts } of WHOLES) if (whole !== undefined && whole in facts) facts[whole] = parts.some(part => facts[part] === 'yes') ? 'yes' : 'no'
  const rows = (facts['medicines.daily_doses'] ?? []) as readonly { readonly medicine: string }[]
  const dosed = [...rows.map(row => row.medicine), ...['gabapentin', 'pregabalin', 'tramadol', 'baclofen'].filter(one => Number(facts[`medicines.${one}_mg_per_day`]) > 0)]
  if ('medicines.current' in facts) facts['medicines.current'] = [...new Set([...(facts['medicines.current'] as readonly string[]), ...dosed])]
  for (const [first, others] of Object.entries(BEFORE_ANOTHER)) if (first in facts && others.some(other => other in facts)) for (const fact of standsFirst ? others : [first]) delete facts[fact]
  return facts
}

const AT = '2026-03-20'

test('without one of its facts an answer is the same, unknown or says what may still be; never another, calmer one', () => {
  for (const question of QUESTIONS) {
    const ids = question.reads.filter(id => !LEFT_OUT.has(id))
    const excused = (id: FactId): boolean => (EXCEPTIONS[question.name] ?? []).some(([, facts]) => facts === 'all' || facts.includes(id))
    const judged = ids.filter(id => !excused(id))
    if (judged.length === 0) continue
    fc.assert(fc.property(fc.record(Object.fromEntries(ids.map(id => [id, valueFor(specOf(id), id)]))), fc.boolean(), fc.constantFrom(...judged), (given, standsFirst, left) => {
      const facts = agreeing(given, standsFirst)
      const { [left]: _left, ...fewer } = facts
      const [full, less] = [facts, fewer].map(given => { const response = evaluate({ at: AT, facts: given, ask: [question.name] }); return response.ok ? response.answers[question.name] : null })
      if (full === null || less === null) return
      const found = calmer(full, less, NAMES_WHAT_IS_OPEN.includes(question.name))
      assert.equal(found, null, `${question.name} without ${left}: ${found}`)
    }), { numRuns: 40 })
  }
})

test('every exception is of a question, and of facts that the question reads', () => {
  for (const [name, exceptions] of Object.entries(EXCEPTIONS)) {
    const question = QUESTIONS.find(one => one.name === name)
    assert.ok(question !== undefined, name)
    for (const [why, facts] of exceptions) {
      assert.ok(why.length > 10)
      if (facts !== 'all') for (const fact of facts) assert.ok(question.reads.some(read => read === fact), `${name} does not read ${fact}`)
    }
  }
})

type Node = Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
/** Why and what is missing may differ; what may still be is said there. */
const BESIDE: ReadonlySet<string> = new Set(['because', 'missing', 'gentlest', 'bounds', 'open', 'toRead', 'waitsFor', 'reviewWaitsFor', 'lowerIf', 'mayBe', 'notThere', 'notices'])
/** Words with which an answer says that it cannot tell. */
const CANNOT_TELL: ReadonlySet<unknown> = new Set(['unknown', 'cannot-tell', 'open', 'ask-first', 'not-assessed', 'may', 'not-done', 'not-answered'])

/** Where an answer with less is another known one; null where it is the same or says that it cannot tell. */
function calmer(full: unknown, less: unknown, listsWhatIsOpen: boolean, path = ''): string | null {
  if (isNode(less) && (less['known'] === false || CANNOT_TELL.has(less['level']) || CANNOT_TELL.has(less['state'])) || CANNOT_TELL.has(less) || less === null || less === undefined) return null
  if (isNode(full) && full['known'] === false) return isNode(less) && less['known'] === true ? `${path} became known` : null
  if (isNode(full) && isNode(less)) {
    if ('mayBe' in less && !('mayBe' in full)) return null
    for (const key of new Set([...Object.keys(full), ...Object.keys(less)])) {
      const found = BESIDE.has(key) ? null : calmer(full[key], less[key], listsWhatIsOpen, `${path}.${key}`)
      if (found !== null) return found
    }
    return null
  }
  if (Array.isArray(full) && Array.isArray(less)) {
    for (const one of full as readonly unknown[]) {
      const same: unknown = less.find(other => nameOf(other) === nameOf(one))
      const found = same !== undefined ? calmer(one, same, listsWhatIsOpen, `${path}[${String(nameOf(one))}]`) : listsWhatIsOpen ? null : `${path} lost ${String(nameOf(one))}`
      if (found !== null) return found
    }
    return null
  }
  return Object.is(full, less) ? null : `${path} ${JSON.stringify(full)} → ${JSON.stringify(less)}`
}

/** What a row of an answer is about. */
function nameOf(one: unknown): unknown {
  if (!isNode(one)) return one
  if (isNode(one['note'])) return one['note']['text']
  const parts = ['id', 'check', 'step', 'module', 'topic', 'medicine', 'population', 'test', 'item', 'fact', 'muscle', 'on'].map(key => one[key]).filter(part => typeof part === 'string')
  return parts.length > 0 ? parts.join(' ') : JSON.stringify(one)
}
