import { performance } from 'node:perf_hooks'
import cases from '#clinical/cases/published-cases.json' with { type: 'json' }
import { factsOfCase } from '#clinical/cases/mapping.ts'
import type { PublishedCase } from '#clinical/cases/published-case.ts'
import { withDerived } from '#clinical/derive.ts'
import { severity } from '#clinical/diagnosis/severity.ts'
import { diagnosis } from '#clinical/diagnosis/type.ts'
import type { Facts } from '#clinical/facts.ts'
import { parseFacts } from '#clinical/parse-facts.ts'
import { advice } from '#clinical/rules/suggest.ts'

/** How fast one core answers about people, with all reasons. */
export type ClinicalSpeed = { readonly what: string; readonly microseconds: number; readonly perSecond: number }

const AT = '2026-03-20'
const ROUNDS = 40_000

/** Criteria, score and all rules, for fully examined people and for the published cases (mostly gaps). */
export function clinicalSpeeds(): readonly ClinicalSpeed[] {
  const published = (cases as unknown as readonly PublishedCase[]).map(one => read(factsOfCase(one)))
  const examined = Array.from({ length: 200 }, (_, i) => read({ ...factsOfCase((cases as unknown as readonly PublishedCase[]).find(one => one.id === 'jpr2023-p1')!), ...fullPerson(i) }))
  return [
    speed('criteria with reasons, examined people', examined, diagnosis),
    speed('criteria with reasons, published cases', published, diagnosis),
    speed('severity score, examined people', examined, facts => severity(facts, 'css-16')),
    speed('all rules with reasons, examined people', examined, advice),
    speed('all rules with reasons, published cases', published, advice),
  ]
}

function speed(what: string, people: readonly Facts[], answer: (facts: Facts) => unknown): ClinicalSpeed {
  for (let i = 0; i < ROUNDS / 8; i += 1) answer(people[i % people.length]!)
  const began = performance.now()
  for (let i = 0; i < ROUNDS; i += 1) answer(people[i % people.length]!)
  const microseconds = ((performance.now() - began) * 1000) / ROUNDS
  return { what, microseconds, perSecond: Math.round(1e6 / microseconds) }
}

function read(facts: unknown): Facts {
  const parsed = parseFacts(facts, AT)
  if (!parsed.ok) throw new Error(parsed.problems.map(problem => `${problem.code} ${problem.fact}`).join(', '))
  return withDerived(parsed.facts, AT)
}

const fullPerson = (i: number) => ({
  'diagnosis.no_better_explanation': i % 3 === 0 ? 'not-asked' : 'yes', 'person.age_years': 20 + (i % 60), 'limb.side': 'left', 'diagnosis.type': 'I',
  'dystonia.course': 'fixed', 'dystonia.postures': ['clenched-fist'], 'contracture.present': 'no', 'rehabilitation.months_tried': 4,
  'medicines.current': ['baclofen', 'gabapentin', 'morphine'], 'renal.crcl_ml_min': 30 + (i % 60), 'crps.duration_months': i % 20, 'crps.phenotype': 'warm',
  'history.pain.neuropathic': 'yes', 'sleep.poor': 'yes', 'phq9.total': 12, 'person.pregnancy': 'no', 'person.steroid_contraindication': 'no', 'person.diabetes': 'no',
})

if (import.meta.main)
  for (const { what, microseconds, perSecond } of clinicalSpeeds()) process.stdout.write(`${what}: ${microseconds.toFixed(1)} µs, ${perSecond} people a second\n`)
