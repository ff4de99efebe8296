/**
 * From the log and one visit to the facts of the medicine. What nobody said stays unknown; what stands in a stream that is not
 * shared is *cannot tell*, never *none*; a sign of another day is history and does not count today.
 */
import type { FactId, Facts, FactsDraft } from '#clinical/facts.ts'
import { isFactId, specOf } from '#clinical/facts.ts'
import { parseFacts } from '#clinical/parse-facts.ts'
import type { Category } from '#log/category.ts'
import type { Folded } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import { dayIn } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { factsFromDiary } from './diary-facts.ts'
import type { FactUsed } from './examination.ts'
import type { Examination } from './examinations.ts'
import { examinationsOf } from './examinations.ts'
import { allGoneThrough } from './exclusion.ts'
import { jointsOf } from './posture.ts'
import type { Course } from './posture.ts'
import type { Said } from './said.ts'
import { saidBy } from './said.ts'
import { factsFromTreatments } from './treatment-facts.ts'

/** The facts of one visit with where each came from. */
export interface Gathered {
  readonly facts: Facts
  readonly used: ReadonlyMap<string, FactUsed>
  /** Streams that would add facts and are not shared with this reader. */
  readonly unread: readonly Category[]
  /** What was said in a way that this version of the medicine cannot read; kept, and counted nowhere. */
  readonly unreadable: readonly string[]
}

/** What the clinic knows of the person outside their record. */
export interface Identity {
  readonly born?: string | null | undefined
  readonly sex?: string | null | undefined
  /** The role of who writes here: what is not with the server yet was said by them. */
  readonly writer?: string | undefined
  /** The day for which it is asked: today for a plan, where medicines and treatments go on; the visit's own day unless said. */
  readonly on?: Day | undefined
}

/** Gathers what is known at a visit. What the examiner said today stands over the diary, and the diary over earlier visits. */
export function gatherFacts(folded: Folded, examination: Examination, known: Identity = {}): Gathered {
  const day = known.on ?? dayIn(examination.at, examination.zone)
  const facts: FactsDraft = {}
  const used = new Map<string, FactUsed>()
  const unreadable: string[] = []
  const said = [...fromVisit(examination), ...fromIdentity(known, examination), ...factsFromDiary(folded, examination), ...factsFromTreatments(folded, day), ...fromEarlierVisits(folded, examination)]
  for (const one of said) {
    if (used.has(one.fact)) continue
    // Another visit is another visit, also on the same day: what was seen then is history.
    const read = one.from === 'earlier-visit' && isPerVisit(one.fact) ? { ok: true as const, facts: { [one.fact]: 'earlier-visit' } } : parseFacts({ [one.fact]: one.value }, day)
    if (!read.ok) {
      unreadable.push(one.fact)
      continue
    }
    if (Object.keys(read.facts).length === 0) continue
    Object.assign(facts, read.facts)
    const by = one.by ?? (one.from === 'this-visit' ? known.writer : undefined)
    used.set(one.fact, { fact: one.fact, value: one.value, at: one.at, from: one.from, ...(by === undefined ? {} : { by }) })
  }
  const unread = (['diary', 'medicines'] as const).filter(stream => !folded.streams.has(stream))
  return { facts, used, unread, unreadable }
}

function fromVisit(examination: Examination): Said[] {
  const here = (told: Told, fact: string, value: FactUsed['value']): Said => ({ fact, value, at: told.entry.at, by: saidBy(told), from: 'this-visit' })
  const said: Said[] = []
  for (const told of examination.findings.values()) if (told.body.value !== 'not-asked') said.push(here(told, told.body.finding, told.body.value))
  for (const told of examination.answers.values()) said.push(here(told, told.body.fact, typeof told.body.value === 'object' ? [...told.body.value] : told.body.value))
  for (const told of examination.measures.values()) {
    const { measured } = told.body
    if (measured.what !== 'temperature') continue
    said.push(here(told, 'temp.affected', measured.celsius))
    if (measured.otherCelsius !== undefined) said.push(here(told, 'temp.other', measured.otherCelsius))
  }
  const { exclusion } = examination
  if (exclusion?.body.betterExplained === 'yes') said.push(here(exclusion, 'diagnosis.no_better_explanation', 'no'))
  // *Nothing else* is known only when every other cause was gone through: until then criterion D stays open.
  if (exclusion?.body.betterExplained === 'no' && allGoneThrough(exclusion.body)) said.push(here(exclusion, 'diagnosis.no_better_explanation', 'yes'))
  return [...said, ...fromPostures(examination, here), ...fromLimb(examination)]
}

function fromPostures(examination: Examination, here: (told: Told, fact: string, value: FactUsed['value']) => Said): Said[] {
  const looked = [...examination.postures.values()]
  const last = looked.at(-1)
  if (last === undefined) return []
  const held = looked.filter(told => told.body.posture !== 'none')
  const region = examination.limb?.region
  const all = region !== undefined && jointsOf[region].every(joint => examination.postures.has(joint))
  // One joint at rest says nothing of the others.
  if (held.length === 0 && !all) return []
  const said = [here(last, 'dystonia.postures', held.map(told => told.body.posture))]
  if (held.length === 0) return [...said, here(last, 'dystonia.course', 'none')]
  const courses = new Set(held.map(told => told.body.course))
  const fixed = held.find(told => told.body.course !== undefined && isFixed(told.body.course))
  // One joint that is always held makes the limb fixed; that others come and go is known only when every one was asked.
  if (fixed) said.push(here(fixed, 'dystonia.course', 'fixed'))
  else if (!courses.has(undefined)) said.push(here(last, 'dystonia.course', 'fluctuating'))
  const since = held.map(told => told.body.since).filter(date => date !== undefined).sort()[0]
  if (since !== undefined) said.push(here(last, 'dystonia.onset', since))
  return said
}

/** Whether a course is the medicine's *fixed*; one that shows only on use comes and goes. */
export function isFixed(course: Course): boolean {
  return course === 'always' || course === 'always-with-worse-spells'
}

function fromLimb(examination: Examination): Said[] {
  if (examination.limb === null) return []
  const { at, limb } = examination
  return [
    { fact: 'limb.side', value: limb.side, at, by: undefined, from: 'this-visit' },
    { fact: 'limb.region', value: limb.region, at, by: undefined, from: 'this-visit' },
  ]
}

function fromIdentity({ born, sex }: Identity, { at }: Examination): Said[] {
  const known = (fact: string, value: string): Said => ({ fact, value, at, by: undefined, from: 'record' })
  return [
    ...(born === undefined || born === null ? [] : [known('person.birth_date', born)]),
    // The kidney formula knows two; for anybody else it stays unknown.
    ...(sex === 'female' || sex === 'male' ? [known('person.sex', sex)] : []),
  ]
}

/** Facts that stay true from one visit to the next: dates, and what was settled once. Judgements of a visit are made anew at each. */
const LASTING: ReadonlySet<string> = new Set<FactId>([
  'person.sex', 'person.diabetes', 'person.liver_disease', 'person.kidney_stones', 'person.steroid_contraindication',
  'diagnosis.major_nerve_injury', 'dystonia.functional_diagnosis', 'crps.onset_thermal_type',
])

function fromEarlierVisits(folded: Folded, examination: Examination): Said[] {
  const said: Said[] = []
  for (const earlier of examinationsOf(folded)) {
    if (earlier.visit === examination.visit || earlier.at >= examination.at) continue
    for (const one of fromVisit(earlier)) if (carries(one, earlier, examination)) said.push({ ...one, from: 'earlier-visit' })
    const signed = earlier.signed
    if (signed !== null && sameLimb(earlier, examination) && signed.body.verdicts.some(verdict => verdict.question === 'budapest.clinical' && verdict.answer === 'met')) {
      said.push({ fact: 'diagnosis.previously_met_clinical', value: 'yes', at: signed.entry.at, by: saidBy(signed), from: 'record' })
    }
  }
  return said
}

/** Whether a finding counts only at the visit at which it was made. */
export function isPerVisit(fact: string): boolean {
  if (!isFactId(fact)) return false
  const spec = specOf(fact)
  return spec.kind === 'finding' && spec.perVisit === true
}

function carries(one: Said, earlier: Examination, now: Examination): boolean {
  if (!isFactId(one.fact)) return false
  const spec = specOf(one.fact)
  if (one.fact.startsWith('person.')) return spec.kind === 'date' || LASTING.has(one.fact)
  if (!sameLimb(earlier, now)) return false
  // A sign of an earlier day comes in as *seen at an earlier visit*, which the medicine does not count.
  return spec.kind === 'date' || LASTING.has(one.fact) || isPerVisit(one.fact)
}

function sameLimb(one: Examination, other: Examination): boolean {
  return one.limb !== null && other.limb !== null && one.limb.region === other.limb.region && one.limb.side === other.limb.side
}
