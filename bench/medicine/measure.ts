/** How fast one core answers about people: the criteria beside two engines that others use, and all rules, each with reasons. */
import cases from '#clinical/cases/published-cases.json' with { type: 'json' }
import { factsOfCase } from '#clinical/cases/mapping.ts'
import type { PublishedCase } from '#clinical/cases/published-case.ts'
import { withDerived } from '#clinical/derive.ts'
import { criteria, criteriaState } from '#clinical/diagnosis/budapest.ts'
import { severity } from '#clinical/diagnosis/severity.ts'
import { diagnosis } from '#clinical/diagnosis/type.ts'
import type { Facts } from '#clinical/facts.ts'
import { parseFacts } from '#clinical/parse-facts.ts'
import { titration } from '#clinical/medicines/titration.ts'
import { advice } from '#clinical/rules/suggest.ts'
import { amount, median, rate, rounded } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { byCql } from './cql.ts'
import { byJsonRules } from './json-rules.ts'
import { asBooleans, examinedPeople } from './people.ts'

const AT = '2026-03-20'
const ROUNDS = 5
const PEOPLE = 400
/** Ours is so fast that one pass over the people would be too short to measure. */
const PASSES = 60
const AT_LEAST_A_SECOND = 100_000

/** Compares the answers first: an engine that answers otherwise is not compared. */
export async function measureMedicine(say: (line: string) => void): Promise<readonly Figure[]> {
  const people = examinedPeople(PEOPLE)
  const plain = people.map(asBooleans)
  const ours = (): boolean[] => people.map(facts => {
    const verdict = criteria(criteriaState(facts), 'clinical', facts)
    return verdict.known && verdict.value
  })
  const jsonRules = (): Promise<boolean[]> => Promise.all(plain.map(byJsonRules))
  const cql = (): Promise<boolean[]> => byCql(plain)
  const wanted = ours()
  for (const other of [await jsonRules(), await cql()]) if (other.some((value, index) => value !== wanted[index])) throw new Error('the engines do not agree')
  say(`${PEOPLE} people, of whom ${wanted.filter(Boolean).length} meet the clinical criteria by all three; ${ROUNDS} rounds, medians, in processor time of one core.`)

  const seen: Record<'ours' | 'jsonRules' | 'cql', number[]> = { ours: [], jsonRules: [], cql: [] }
  for (let round = 0; round <= ROUNDS; round += 1) {
    const now = { ours: await peopleASecond(ours, PASSES), jsonRules: await peopleASecond(jsonRules, 1), cql: await peopleASecond(cql, 1) }
    if (round > 0) for (const key of ['ours', 'jsonRules', 'cql'] as const) seen[key].push(now[key])
  }
  const aSecond = median(seen.ours)
  return [
    { name: 'clinical criteria with reasons', ours: `${rounded(aSecond)} people/s`, baseline: '', ratio: aSecond / AT_LEAST_A_SECOND, target: `at least ${rounded(AT_LEAST_A_SECOND)} people/s`, reached: aSecond >= AT_LEAST_A_SECOND },
    rate('the same, beside cql-execution 3.3.2', 'people/s', seen.ours, seen.cql, 'cql-execution', 10),
    rate('the same, beside json-rules-engine 7.3.1', 'people/s', seen.ours, seen.jsonRules, 'json-rules-engine'),
    ...oneByOne(),
  ]
}

/** Criteria, score, all rules and a calendar, for fully examined people and for the published cases (mostly gaps). */
function oneByOne(): Figure[] {
  const all = cases as unknown as readonly PublishedCase[]
  const published = all.map(one => read(factsOfCase(one)))
  const first = all.find(one => one.id === 'jpr2023-p1')
  const examined = Array.from({ length: 200 }, (_, index) => read({ ...(first === undefined ? {} : factsOfCase(first)), ...fullPerson(index) }))
  return [
    amount('both sets of criteria and the type, examined people', 'µs', microseconds(examined, diagnosis)),
    amount('both sets of criteria and the type, published cases', 'µs', microseconds(published, diagnosis)),
    amount('severity score, examined people', 'µs', microseconds(examined, facts => severity(facts, 'css-16'))),
    amount('all rules with reasons, examined people', 'µs', microseconds(examined, advice), 100),
    amount('all rules with reasons, published cases', 'µs', microseconds(published, advice)),
    amount('a titration calendar by day, gabapentin to 1800 mg, with reasons', 'µs', microseconds(examined.map(facts => ({ ...facts, ...CALENDAR })), facts => titration(facts))),
  ]
}

async function peopleASecond(answer: () => unknown, passes: number): Promise<number> {
  const before = process.threadCpuUsage()
  for (let pass = 0; pass < passes; pass += 1) await answer()
  return (PEOPLE * passes * 1000) / millisecondsSince(before)
}

function microseconds(people: readonly Facts[], answer: (facts: Facts) => unknown): number[] {
  const pass = 8_000
  return Array.from({ length: ROUNDS + 1 }, () => {
    const before = process.threadCpuUsage()
    for (let index = 0; index < pass; index += 1) answer(people[index % people.length] ?? {})
    return (millisecondsSince(before) * 1000) / pass
  }).slice(1)
}

function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

function read(facts: unknown): Facts {
  const parsed = parseFacts(facts, AT)
  if (!parsed.ok) throw new Error(parsed.problems.map(problem => `${problem.code} ${problem.fact}`).join(', '))
  return withDerived(parsed.facts, AT)
}

const CALENDAR: Facts = { 'calendar.medicine': 'gabapentin', 'calendar.target_mg_per_day': 1800, 'calendar.first_day': '2026-03-23', 'person.frail': 'no', 'medicines.current': [], 'medicines.all_listed': 'yes', 'medicines.sedating_changed_days_ago': 30, 'renal.crcl_ml_min': 90, 'person.age_years': 40 }

const fullPerson = (index: number) => ({
  'diagnosis.no_better_explanation': index % 3 === 0 ? 'not-asked' : 'yes', 'person.age_years': 20 + (index % 60), 'limb.side': 'left', 'diagnosis.type': 'I',
  'dystonia.course': 'fixed', 'dystonia.postures': ['clenched-fist'], 'contracture.present': 'no', 'rehabilitation.months_tried': 4,
  'medicines.current': ['baclofen', 'gabapentin', 'morphine'], 'renal.crcl_ml_min': 30 + (index % 60), 'crps.duration_months': index % 20, 'crps.phenotype': 'warm',
  'history.pain.neuropathic': 'yes', 'sleep.poor': 'yes', 'phq9.total': 12, 'person.pregnancy': 'no', 'person.steroid_contraindication': 'no', 'person.diabetes': 'no',
})
