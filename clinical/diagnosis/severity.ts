import type { Facts } from '../facts.ts'
import { constant, DESIGN } from '../source.ts'
import { SOURCES } from '../sources.ts'
import { known, unknown, type MissingFact, type Reason, type Verdict } from '../verdict.ts'
import { groupState, type Feature } from './features.ts'
import { asTruth } from './budapest.ts'
import { SEVERITY_ITEMS, type SeverityVersion } from './severity-items.ts'

/** One item of the score: present, absent or not assessed. */
export type ItemState = { readonly item: string; readonly name: string; readonly state: 'present' | 'absent' | 'not-assessed' }

/** The CRPS Severity Score of one visit. Items not assessed count 0, as in the published table, and make it partial. */
export type SeverityScore = {
  readonly version: SeverityVersion
  readonly total: number
  readonly of: number
  readonly itemsAssessed: number
  readonly partial: boolean
  readonly highestPossible: number
  readonly items: readonly ItemState[]
  readonly missing: readonly MissingFact[]
}

/** The smallest difference that is more than measurement error; totals are whole, so 5. Not a difference that patients rated. */
export const SMALLEST_REAL_DIFFERENCE = constant(4.9, '{score}', SOURCES.css16)

/**
 * The severity score, one point for each item present, no weights and no bands.
 * @example severity(facts, 'css-16') //=> known, total 10 of 16, 14 items assessed, partial
 */
export function severity(facts: Facts, version: SeverityVersion): Verdict<SeverityScore> {
  const items: ItemState[] = []
  const missing: MissingFact[] = []
  let total = 0
  let assessed = 0
  for (const { item, name, features } of SEVERITY_ITEMS[version]) {
    const { state, open } = item === 'S1' && version === 'css-16' ? painItem(facts, features) : groupState(facts, features)
    if (state === 'yes') total += 1
    if (state === 'unknown') missing.push(...open)
    else assessed += 1
    items.push({ item, name, state: state === 'yes' ? 'present' : state === 'no' ? 'absent' : 'not-assessed' })
  }
  if (assessed === 0) return unknown(missing)
  const of = items.length
  return known({
    version, total, of, itemsAssessed: assessed, partial: assessed < of, highestPossible: total + of - assessed, items, missing,
  }, [{
    text: `${total} of ${of} items are present; ${assessed} of ${of} were assessed.${assessed < of ? ' Items not assessed count 0, as in the published table: the total is partial.' : ''}`,
    facts: [], source: version === 'css-16' ? SOURCES.css16 : SOURCES.css17,
  }])
}

/** The pain item needs both: continuing and out of proportion. */
function painItem(facts: Facts, features: readonly Feature[]) {
  const parts = features.map(feature => groupState(facts, [feature]))
  const no = parts.some(part => part.state === 'no')
  const open = parts.flatMap(part => part.open)
  return { state: asTruth(no ? 'no' : open.length > 0 ? 'not-asked' : 'yes'), open }
}

/** What a change between two scores is compared from. */
export type ScoreToCompare = { readonly version: SeverityVersion; readonly total: number; readonly itemsAssessed: readonly string[] }

/** A change of the score, judged against its measurement error. */
export type SeverityChange = { readonly change: number; readonly means: 'real-change' | 'within-error' }

/** Why two scores cannot be compared. */
export type ChangeRefusal = { readonly ok: false; readonly problem: { readonly code: 'css.versions-differ' | 'css.items-differ'; readonly says: string } }

/**
 * The change between two scores: only within one version, and only when the same items were assessed both times.
 * @example severityChange({ version: 'css-16', total: 13, … }, { version: 'css-16', total: 8, … }) //=> −5, a real change
 */
export function severityChange(earlier: ScoreToCompare, now: ScoreToCompare): { readonly ok: true; readonly answer: Verdict<SeverityChange> } | ChangeRefusal {
  if (earlier.version !== now.version)
    return refused('css.versions-differ', `${earlier.version} and ${now.version} are different scores; totals are never converted or compared.`)
  const same = earlier.itemsAssessed.length === now.itemsAssessed.length && earlier.itemsAssessed.every(item => now.itemsAssessed.includes(item))
  if (!same) return refused('css.items-differ', 'Different items were assessed; the totals cannot be compared.')
  const change = now.total - earlier.total
  const real = Math.abs(change) >= SMALLEST_REAL_DIFFERENCE.value
  const because: Reason = {
    text: `${earlier.total} to ${now.total}: ${real ? 'more than' : 'inside'} the measurement error of ${SMALLEST_REAL_DIFFERENCE.value} points (not a difference that patients rated as important).`,
    facts: [{ fact: 'css.earlier.total', value: earlier.total }, { fact: 'css.now.total', value: now.total }],
    source: SOURCES.css16,
  }
  return { ok: true, answer: known({ change, means: real ? 'real-change' : 'within-error' }, [because, COMPARES_SAME]) }
}

const refused = (code: ChangeRefusal['problem']['code'], says: string): ChangeRefusal => ({ ok: false, problem: { code, says } })
const COMPARES_SAME: Reason = { text: 'Same version and same items both times.', facts: [], source: DESIGN }
