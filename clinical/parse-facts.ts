import { ageSpan, completedYears, daySpan, dayOf, isInstant } from './dates.ts'
import { FACTS, isFactId, specOf, type FactId, type Facts } from './facts.ts'
import type { FactSpec, TableSpec } from './facts/spec.ts'

/** Why a fact was refused: a stable code, the fact, and a sentence that says what would be accepted. */
export type FactProblem = {
  readonly code:
    | 'fact.unknown' | 'fact.wrong-shape' | 'fact.wrong-unit' | 'fact.unit-needed' | 'fact.impossible-value' | 'fact.unknown-value'
    | 'fact.not-a-date' | 'fact.in-future' | 'fact.before-birth' | 'request.not-a-date'
  readonly fact: string
  readonly says: string
}

/** Facts as they were read, or every refusal at once; nothing is guessed and nothing is dropped. */
export type ParsedFacts = { readonly ok: true; readonly facts: Facts } | { readonly ok: false; readonly problems: readonly FactProblem[] }

const OBSERVATION_KEYS = new Set(['value', 'unit', 'at', 'by', 'method'])
const FINDINGS = ['yes', 'no', 'not-asked', 'could-not-be-tested']

type Observation = { readonly value: unknown; readonly unit: string | undefined; readonly at: string | undefined }

/**
 * Facts from plain JSON: a value, `{ value, unit, at }`, or several of them (the newest not after the visit stands).
 * Signs and measurements from an earlier day than the visit become *seen at an earlier visit*: history, not a sign of today.
 */
export function parseFacts(input: unknown, at: string): ParsedFacts {
  const problems: FactProblem[] = []
  if (!isInstant(at)) return refused([problem('request.not-a-date', 'at', 'The time of the visit is a date (2026-03-01) or an instant.')])
  if (!isRecord(input)) return refused([problem('fact.wrong-shape', 'facts', 'Facts are an object: a fact’s name and its value.')])
  const facts: Record<string, unknown> = {}
  for (const [name, given] of Object.entries(input)) {
    if (!isFactId(name)) {
      problems.push(problem('fact.unknown', name, 'There is no fact of this name; `frond evaluate --list` prints all names.'))
      continue
    }
    const read = readFact(name, given, at)
    if (!read.ok) problems.push(read.problem)
    else if (read.value !== undefined) facts[name] = read.value
  }
  for (const found of [beforeBirth(facts, input), tooLongAgo(facts, at), otherAge(facts, at)]) if (found !== null) problems.push(found)
  return problems.length > 0 ? refused(problems) : { ok: true, facts: facts as Facts }
}

type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: FactProblem }
const accepted = (value: unknown): Read => ({ ok: true, value })
const refusal = (code: FactProblem['code'], fact: string, says: string): Read => ({ ok: false, problem: problem(code, fact, says) })
const problem = (code: FactProblem['code'], fact: string, says: string): FactProblem => ({ code, fact, says })
const refused = (problems: readonly FactProblem[]): ParsedFacts => ({ ok: false, problems })

function readFact(id: FactId, given: unknown, visit: string): Read {
  const spec = specOf(id)
  const observations = observationsOf(spec, given)
  if (observations === null) return refusal('fact.wrong-shape', id, 'A fact is a value, or an object with value, unit and at.')
  let newest: { at: string | undefined; value: unknown } | undefined
  for (const seen of observations) {
    if (seen.at !== undefined && !isInstant(seen.at)) return refusal('fact.not-a-date', id, `“${seen.at}” is not a date (2026-03-01) or an instant.`)
    if (seen.at !== undefined && isAfter(seen.at, visit)) return refusal('fact.in-future', id, `This was observed at ${seen.at}, after the visit.`)
    const value = readValue(id, spec, seen, visit)
    if (!value.ok) return value
    const isHigherThatDay = newest !== undefined && 'highestStands' in spec && dayOf(seen.at ?? visit) === dayOf(newest.at ?? visit) ? Number(value.value) > Number(newest.value) : undefined
    if (newest === undefined || (isHigherThatDay ?? isAfter(seen.at ?? visit, newest.at ?? visit))) newest = { at: seen.at, value: value.value }
  }
  if (newest === undefined || newest.value === undefined) return accepted(undefined)
  const earlier = 'perVisit' in spec && spec.perVisit === true && newest.at !== undefined && dayOf(newest.at) !== dayOf(visit)
  if (!earlier) return accepted(newest.value)
  return accepted(spec.kind === 'finding' && newest.value !== 'not-asked' ? 'earlier-visit' : undefined)
}

function observationsOf(spec: FactSpec, given: unknown): Observation[] | null {
  const wrapped = (spec.kind !== 'list' && spec.kind !== 'table') || (Array.isArray(given) && given.some(one => isRecord(one) && (spec.kind === 'list' || 'value' in one)))
  const several = Array.isArray(given) && wrapped ? given : [given]
  if (several.length === 0) return null
  const observations: Observation[] = []
  for (const one of several) {
    if (!isRecord(one)) observations.push({ value: one, unit: undefined, at: undefined })
    else if (!('value' in one) || !Object.keys(one).every(key => OBSERVATION_KEYS.has(key))
      || !isTextOrMissing(one['unit']) || !isTextOrMissing(one['at'])) return null
    else observations.push({ value: one['value'], unit: one['unit'], at: one['at'] })
  }
  return observations
}

function readValue(id: FactId, spec: FactSpec, { value, unit }: Observation, visit: string): Read {
  if (value === null) return accepted(undefined)
  if (unit !== undefined && spec.kind !== 'number') return refusal('fact.wrong-unit', id, 'This fact has no unit.')
  switch (spec.kind) {
    case 'finding':
      return typeof value === 'string' && FINDINGS.includes(value) ? accepted(value)
        : refusal('fact.unknown-value', id, `A finding is one of: ${FINDINGS.join(', ')}.`)
    case 'choice':
      return typeof value === 'string' && spec.values.includes(value) ? accepted(value)
        : refusal('fact.unknown-value', id, `One of: ${spec.values.join(', ')}.`)
    case 'list': {
      if (!Array.isArray(value)) return refusal('fact.wrong-shape', id, 'This fact is a list; [] says none.')
      const stranger = value.find(word => typeof word !== 'string' || !spec.values.includes(word))
      return stranger === undefined ? accepted([...new Set(value)])
        : refusal('fact.unknown-value', id, `${JSON.stringify(stranger)} is not one of: ${spec.values.join(', ')}.`)
    }
    case 'table': return readRows(id, spec, value, visit)
    case 'date': {
      const span = typeof value === 'string' ? daySpan(value) : null
      if (span === null) return refusal('fact.not-a-date', id, 'A date is 2026-03-01, 2026-03 or 2026.')
      const visitDay = daySpan(dayOf(visit))
      return spec.future !== true && visitDay !== null && span.first > visitDay.first
        ? refusal('fact.in-future', id, `${String(value)} is after the visit.`) : accepted(value)
    }
    case 'number': {
      if (typeof value !== 'number' || !Number.isFinite(value)) return refusal('fact.wrong-shape', id, `A number in ${spec.unit}.`)
      const others = spec.otherUnits ?? {}
      if (unit === undefined && spec.otherUnits !== undefined)
        return refusal('fact.unit-needed', id, `Say the unit: ${[spec.unit, ...Object.keys(others)].join(' or ')}.`)
      if (unit !== undefined && unit !== spec.unit && !Object.hasOwn(others, unit))
        return refusal('fact.wrong-unit', id, `${unit} is not the unit of this fact; it is ${[spec.unit, ...Object.keys(others)].join(' or ')}.`)
      const inUnit = unit === undefined || unit === spec.unit ? value : value * (others[unit] ?? Number.NaN)
      if (inUnit < spec.lowest || inUnit > spec.highest || (spec.whole === true && !Number.isInteger(inUnit)))
        return refusal('fact.impossible-value', id, `${value} is not possible; ${spec.whole === true ? 'a whole number ' : ''}from ${spec.lowest} to ${spec.highest} ${spec.unit}.`)
      return accepted(inUnit + 0) // minus zero is zero
    }
  }
}

function readRows(id: FactId, spec: TableSpec, value: unknown, visit: string): Read {
  if (!Array.isArray(value) || !value.every(isRecord)) return refusal('fact.wrong-shape', id, 'This fact is a list of rows; [] says none.')
  const cells: Readonly<Record<string, FactSpec>> = { ...spec.columns, ...spec.maybe }
  const rows: Record<string, unknown>[] = []
  for (const given of value) {
    const row: Record<string, unknown> = {}
    for (const name of [...Object.keys(spec.columns), ...Object.keys(given)]) {
      if (!Object.hasOwn(cells, name)) return refusal('fact.unknown-value', id, `A row has ${Object.keys(cells).join(', ')}; not ${name}.`)
      if (!Object.hasOwn(given, name)) return refusal('fact.wrong-shape', id, `Every row says ${Object.keys(spec.columns).join(', ')}; ${name} is missing.`)
      const cell = readValue(id, cells[name]!, { value: given[name], unit: undefined, at: undefined }, visit)
      if (!cell.ok) return refusal(cell.problem.code, id, `${name}: ${cell.problem.says}`)
      if (cell.value !== undefined) row[name] = cell.value
      else if (Object.hasOwn(spec.columns, name)) return refusal('fact.wrong-shape', id, `${name} is missing.`)
    }
    rows.push(row)
  }
  return accepted(rows)
}

/** The first day in what was given that lies before the birth: a value, a day in a row, or when something was observed. */
function beforeBirth(facts: Readonly<Record<string, unknown>>, input: Readonly<Record<string, unknown>>): FactProblem | null {
  const birth = typeof facts['person.birth_date'] === 'string' ? daySpan(facts['person.birth_date']) : null
  if (birth === null) return null
  const isBefore = (date: unknown): date is string => typeof date === 'string' && (daySpan(dayOf(date))?.last ?? birth.first) < birth.first
  for (const [id, given] of Object.entries(input)) {
    if (!isFactId(id)) continue
    const spec = specOf(id)
    const [value, observations] = [facts[id], observationsOf(spec, given) ?? []]
    const dates: readonly unknown[] = [
      ...(spec.kind === 'date' && id !== 'person.birth_date' ? [value] : []),
      ...(spec.kind === 'table' && Array.isArray(value) ? value.flatMap((row: Readonly<Record<string, unknown>>) => Object.entries(row).filter(([name]) => ({ ...spec.columns, ...spec.maybe })[name]?.kind === 'date').map(([, cell]) => cell)) : []),
      ...observations.map(one => one.at),
    ]
    const early = dates.find(isBefore)
    if (early !== undefined) return problem('fact.before-birth', id, `${early} is before the date of birth.`)
  }
  return null
}

const OLDEST_YEARS = FACTS['person.age_years'].highest

/** A birth so long ago that the age is not possible. */
function tooLongAgo(facts: Readonly<Record<string, unknown>>, visit: string): FactProblem | null {
  const birth = facts['person.birth_date']
  const years = typeof birth === 'string' ? completedYears(birth, dayOf(visit)) : null
  return years !== null && years > OLDEST_YEARS ? problem('fact.impossible-value', 'person.birth_date', `${String(birth)} is ${years} years ago; an age is from 0 to ${OLDEST_YEARS}.`) : null
}

/** An age that the date of birth does not allow; a year beside it may be from an earlier day. */
function otherAge(facts: Readonly<Record<string, unknown>>, visit: string): FactProblem | null {
  const [birth, age] = [facts['person.birth_date'], facts['person.age_years']]
  const ages = typeof birth === 'string' ? ageSpan(birth, dayOf(visit)) : null
  if (ages === null || typeof age !== 'number' || (age >= ages.least - 1 && age <= ages.most)) return null
  return problem('fact.impossible-value', 'person.age_years', `${age} does not fit the date of birth ${String(birth)}: that is ${ages.least === ages.most ? ages.most : `${ages.least} or ${ages.most}`}.`)
}

/** Whether one time lies after another: by instant when both carry their zone, else by what their calendars show. */
function isAfter(one: string, other: string): boolean {
  if (one.length > 10 && other.length > 10) return Date.parse(one) > Date.parse(other)
  return dayOf(one) > dayOf(other)
}

const isTextOrMissing = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string'
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
