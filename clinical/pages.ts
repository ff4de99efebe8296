import data from './cases/published-cases.json' with { type: 'json' }
import { BY_HAND, MAPPING_RULES } from './cases/mapping.ts'
import type { PublishedCase } from './cases/published-case.ts'
import { answerCase } from './cases/run-case.ts'
import { FACT_IDS, specOf } from './facts.ts'
import type { FactSpec } from './facts/spec.ts'
import { LOCAL_VALUES } from './local-values.ts'
import { MADE, row, table } from './markdown.ts'
import { medicinePages } from './medicines/pages.ts'
import { partPages } from './parts/pages.ts'
import type { Condition } from './rules/condition.ts'
import { RULES } from './rules/suggest.ts'
import { procedurePages } from './toxin/pages.ts'
import type { Verdict } from './verdict.ts'

const CASES = data as unknown as readonly PublishedCase[]

/** The pages of `docs/clinical/`, by file name, made from the tables that the rules themselves use. */
export const clinicalPages = (): Readonly<Record<string, string>> => ({
  'facts.md': factsPage(), 'rules.md': rulesPage(), 'local-values.md': localValuesPage(), 'mapping.md': mappingPage(), 'cases.md': casesPage(), ...medicinePages(inWords), ...partPages(inWords), ...procedurePages(inWords),
})

function factsPage(): string {
  const rows = FACT_IDS.map(id => row(`\`${id}\``, specOf(id).name, allowed(specOf(id)), specOf(id).how))
  return `${MADE}\n\n# Facts\n\nEvery fact that can be given, with its allowed values and how it is obtained, gentlest first: known · look · ask · measure · touch · pinprick · move · sedate. A fact that is not given has not been asked.\n\n${table(['Fact', 'What it says', 'Values', 'How'], rows)}\n`
}

function allowed(spec: FactSpec): string {
  switch (spec.kind) {
    case 'finding': return 'yes · no · not-asked · could-not-be-tested'
    case 'number': return `${spec.lowest} to ${spec.highest} ${spec.unit}${spec.otherUnits === undefined ? '' : ` (or ${Object.keys(spec.otherUnits).join(', ')}; say which)`}${spec.whole === true ? ', whole' : ''}`
    case 'choice': return spec.values.join(' · ')
    case 'list': return spec.values.length > 30 ? `any of ${spec.values.length} words; see the table of medicines` : `any of: ${spec.values.join(' · ')}`
    case 'date': return 'date, month or year'
    case 'table': return `rows of ${Object.entries(spec.columns).map(([name, cell]) => `${name} (${allowed(cell)})`).join(', ')}${Object.keys(spec.maybe).length === 0 ? '' : `; and perhaps ${Object.entries(spec.maybe).map(([name, cell]) => `${name} (${allowed(cell)})`).join(', ')}`}`
  }
}

function rulesPage(): string {
  const rows = RULES.map(rule => row(rule.id, `${rule.group}, ${rule.action}`, inWords(rule.when) + (rule.adultsOnly === true ? '; adults only' : ''), rule.text, rule.strength,
    rule.sources.map(source => `${source.cite} [${source.mark}]`).join('; '), rule.against.map(against => against.text + (against.when === undefined ? '' : ` (when ${inWords(against.when)})`)).join(' ')))
  return `${MADE}\n\n# Rules of care\n\nIn their order of evaluation. Strength: A to D, N trials against, S safety or label. A clinician decides.\n\n${table(['Rule', 'Group, action', 'When', 'Text', 'Strength', 'Source', 'Against'], rows)}\n`
}

/** A condition in words, as a clinician reads it in the table of rules. */
export function inWords(condition: Condition): string {
  switch (condition.op) {
    case 'is': return `${condition.fact} is ${condition.value}`
    case 'compare': return `${condition.fact} ${condition.by} ${condition.value}`
    case 'takes': return `${condition.fact} names ${shortList(condition.medicines)}`
    case 'takes-at-least': return `${condition.fact} names at least ${condition.count} of ${shortList(condition.medicines)}`
    case 'all': return condition.of.map(part => part.op === 'any' ? `(${inWords(part)})` : inWords(part)).join(' and ')
    case 'any': return condition.of.map(part => part.op === 'all' ? `(${inWords(part)})` : inWords(part)).join(' or ')
    case 'not': return condition.of.op === 'surely' ? `not known that ${inWords(condition.of.of)}` : `not ${inWords(condition.of)}`
    case 'surely': return `surely ${inWords(condition.of)}`
  }
}

const shortList = (words: readonly string[]): string => words.length > 6 ? `one of ${words.length} (${words.slice(0, 3).join(', ')}, …)` : words.join(', ')

function localValuesPage(): string {
  const rows = Object.entries(LOCAL_VALUES).map(([name, constant]) => row(name, String(constant.value), constant.unit))
  return `${MADE}\n\n# Local values\n\nNumbers that we chose ourselves. They are reported as *not approved in this service* until a named clinician approves them (name, date, version).\n\n${table(['Value', 'Default', 'Unit'], rows)}\n`
}

function mappingPage(): string {
  const rules = MAPPING_RULES.map(rule => row(rule.from, rule.to, rule.why))
  const byHand = Object.entries(BY_HAND).map(([id, { facts, says }]) => row(id, Object.entries(facts).map(([fact, value]) => `${fact}: ${value}`).join(', ') || 'no fact', says))
  return `${MADE}\n\n# From published cases to facts\n\nOne mapping for all cases in \`clinical/cases/published-cases.json\`; the code is \`clinical/cases/mapping.ts\`.\n\n${table(['From the paper', 'To the fact', 'Why'], rules)}\n\n## By hand\n\n${table(['Case', 'Fact', 'What the report says'], byHand)}\n`
}

function casesPage(): string {
  const rows = CASES.map(published => {
    const { budapest, css } = answerCase(published)
    return row(published.id, source(published), published.diagnosis.stated, criteriaWord(budapest.clinical), typeWord(budapest.type),
      css.known ? (css.value.partial ? `${css.value.total} present, ${css.value.itemsAssessed} of 16 assessed` : `${css.value.total} of 16`) : 'cannot tell', differs(published, budapest.clinical))
  })
  return `${MADE}\n\n# Published cases\n\nWhat the authors said and what Frond answers from the same facts. Where a paper is silent the answer is *cannot tell*: that is a statement about the report, not about the patient or the authors.\n\n${table(['Case', 'Source', 'The authors', 'Clinical criteria', 'Type', 'Severity score', 'Why they differ'], rows)}\n`
}

const source = ({ source: { authors, journal, year, doi } }: PublishedCase): string =>
  [authors, journal, year === null ? null : String(year), doi === null ? null : `doi:${doi}`].filter(part => part !== null).join(', ')
const criteriaWord = (clinical: Verdict<boolean>): string => !clinical.known ? 'cannot tell' : clinical.value ? 'hold' : 'do not hold'
const typeWord = (type: Verdict<string>): string => type.known ? type.value.replaceAll('-', ' ') : 'cannot tell'

function differs(published: PublishedCase, clinical: Verdict<boolean>): string {
  if (clinical.known) return published.category.includes('mimic') ? 'They agree: the authors found another diagnosis.' : 'The findings given are too few for the criteria.'
  const groups = [['the pain (continuing, out of proportion)', 'history.pain.'], ['symptoms', 'symptom.'], ['signs', 'sign.'], ['that other diagnoses were gone through', 'diagnosis.no_better']] as const
  const silent = groups.filter(([, prefix]) => clinical.missing.some(missing => missing.fact.startsWith(prefix))).map(([words]) => words)
  const sure = clinical.because.map(reason => reason.text).join(' ')
  return `The part of the report that was read does not settle ${silent.join(', ')} (${clinical.missing.length} facts).${sure === '' ? '' : ` Settled: ${sure}`}`
}
