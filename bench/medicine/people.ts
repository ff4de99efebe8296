/** People for whom every feature of the criteria was looked for, so that engines that know only true and false answer the same. */
import { CATEGORIES, SIGN_FEATURES, SYMPTOM_FEATURES } from '#clinical/diagnosis/features.ts'
import type { Feature } from '#clinical/diagnosis/features.ts'
import type { Facts, FindingId } from '#clinical/facts.ts'
import { chanceFrom, seedOf } from '#db/sample/chance.ts'

/** What must hold besides the categories. */
export const JUDGED = ['history.pain.continuing', 'history.pain.disproportionate', 'diagnosis.no_better_explanation'] as const satisfies readonly FindingId[]

const idsOf = (features: readonly Feature[]): FindingId[] => features.flatMap(({ whole, parts }) => [...(whole === undefined ? [] : [whole]), ...parts])

/** The findings of each category: any one of them makes it present. */
export const SYMPTOMS: readonly (readonly FindingId[])[] = CATEGORIES.map(category => idsOf(SYMPTOM_FEATURES[category]))
export const SIGNS: readonly (readonly FindingId[])[] = CATEGORIES.map(category => idsOf(SIGN_FEATURES[category]))

/** So many people, each another mixture; about a third meet the criteria. */
export function examinedPeople(count: number): readonly Facts[] {
  const chance = chanceFrom(seedOf('people for the engines'))
  return Array.from({ length: count }, () => {
    const findings: [FindingId, 'yes' | 'no'][] = JUDGED.map(id => [id, chance() < 0.85 ? 'yes' : 'no'])
    for (const groups of [SYMPTOMS, SIGNS]) {
      for (const group of groups) {
        const isThere = chance() < 0.65
        for (const id of group) findings.push([id, isThere && chance() < 0.4 ? 'yes' : 'no'])
      }
    }
    return Object.fromEntries(findings) as Facts
  })
}

/** The same findings as true and false, as the other engines take them. */
export function asBooleans(facts: Facts): Record<string, boolean> {
  return Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, value === 'yes']))
}
