import { missingFact, type Facts } from '../facts.ts'
import type { LocalValues } from '../local-values.ts'
import { rounded } from '../rounding.ts'
import { DESIGN } from '../source.ts'
import { known, unknown, type Reason, type Verdict } from '../verdict.ts'
import { REFERENCE_RANGES } from './reference-range.ts'
import { MEASURE_SOURCES } from './sources.ts'

/** The range of one joint: its arc, what is lacking against the reference, and whether a reading is hard to believe. */
export type RangeOfMotion = {
  readonly arc: number
  readonly extensionDeficit: number
  readonly flexionDeficit: number
  readonly comparedWith: 'other-side' | 'table'
  readonly checkReading: boolean
}

/** A range that cannot be: extension beyond flexion on the one axis. */
export type RangeRefusal = { readonly ok: false; readonly problem: { readonly code: 'range.extension-beyond-flexion'; readonly says: string } }

/**
 * Range of one joint, both ends on the flexion axis (hyper-extension minus). A finger that moves from 80° to 95° has an
 * arc of 15 and lacks 80° of extension. The unaffected other side is the reference when both its ends are known.
 */
export function rangeOfMotion(facts: Facts, local: LocalValues): Verdict<RangeOfMotion> | RangeRefusal {
  const flexion = facts['joint.max_flexion']
  const extension = facts['joint.max_extension']
  const motion = facts['joint.motion']
  if (flexion === undefined || extension === undefined || motion === undefined)
    return unknown((['joint.motion', 'joint.max_flexion', 'joint.max_extension'] as const).filter(id => facts[id] === undefined).map(id => missingFact(id)))
  if (extension > flexion) return { ok: false, problem: { code: 'range.extension-beyond-flexion', says: 'Most extension lies above most flexion; hyper-extension is written as minus.' } }
  const table = REFERENCE_RANGES[motion]
  const otherFlexion = facts['joint.other_max_flexion']
  const otherExtension = facts['joint.other_max_extension']
  const otherSide = facts['limb.side'] !== 'both' && otherFlexion !== undefined && otherExtension !== undefined
  const referenceFlexion = otherSide ? otherFlexion : table.flexion.value
  // Losing hyper-extension of a joint that ends at 0 is not a loss.
  const referenceExtension = otherSide ? (table.extension?.value === 0 ? Math.max(0, otherExtension) : otherExtension) : (table.extension?.value ?? 0)
  const beyond = local.beyondReferenceDegrees.value
  return known({
    arc: flexion - extension,
    extensionDeficit: Math.max(0, extension - referenceExtension),
    flexionDeficit: Math.max(0, referenceFlexion - flexion),
    comparedWith: otherSide ? 'other-side' : 'table',
    checkReading: flexion > table.flexion.value + beyond || extension < (table.extension?.value ?? 0) - beyond,
  }, [{ text: `${table.name}: ${extension}° to ${flexion}°, against ${referenceExtension}° to ${referenceFlexion}° (${otherSide ? 'the other side' : 'table'}).`, facts: [{ fact: 'joint.max_flexion', value: flexion }, { fact: 'joint.max_extension', value: extension }], source: otherSide ? DESIGN : table.flexion.source }])
}

/** The ankle as its dorsiflexion says, and which muscle part the knee test points to. */
export type AnkleRange = { readonly picture: 'equinus' | 'limited-dorsiflexion' | 'ten-or-more'; readonly kneeTest: 'gastrocnemius' | 'soleus-or-capsule' | 'not-done' }

/** Equinus below 0°, limited below 10°. Dorsiflexion that gets better with the knee bent points to the gastrocnemius. */
export function ankleRange(facts: Facts, local: LocalValues): Verdict<AnkleRange> {
  const straight = facts['ankle.dorsiflexion_knee_straight']
  const bent = facts['ankle.dorsiflexion_knee_bent']
  if (straight === undefined) return unknown([missingFact('ankle.dorsiflexion_knee_straight')])
  const because: Reason[] = [{ text: `Dorsiflexion ${straight}° with the knee straight. Equinus has no standard definition; below ${local.equinusBelowDegrees.value}° is ours.`, facts: [{ fact: 'ankle.dorsiflexion_knee_straight', value: straight }], source: MEASURE_SOURCES.equinus }]
  if (bent !== undefined) because.push({ text: `${bent}° with the knee bent.`, facts: [{ fact: 'ankle.dorsiflexion_knee_bent', value: bent }], source: MEASURE_SOURCES.silfverskiold })
  return known({
    picture: straight < local.equinusBelowDegrees.value ? 'equinus' : straight < local.limitedDorsiflexionBelowDegrees.value ? 'limited-dorsiflexion' : 'ten-or-more',
    kneeTest: bent === undefined ? 'not-done' : bent - straight >= local.lungeDegrees.value ? 'gastrocnemius' : 'soleus-or-capsule',
  }, because)
}

/** Total active motion of one finger, and its band. */
export type TotalActiveMotion = { readonly degrees: number; readonly percent: number; readonly band: 'excellent' | 'good' | 'fair' | 'poor'; readonly comparedWith: 'other-hand' | 'reference'; readonly method: 'assh' }

/** The normal total of the three joints of a finger. */
export const NORMAL_TOTAL = 260

/** Flexion of the three joints less what each lacks in extension; against the other hand, or 260°. Strickland is another scale. */
export function totalActiveMotion(facts: Facts): Verdict<TotalActiveMotion> {
  const rows = facts['finger.flexion'] ?? []
  const joints = (['mcp', 'pip', 'dip'] as const).map(joint => rows.filter(row => row.joint === joint))
  if (joints.some(readings => readings.length !== 1)) return unknown([missingFact('finger.flexion')], [{ text: 'Each of MCP, PIP and DIP is needed once.', facts: [] }])
  const degrees = rounded(rows.reduce((sum, row) => sum + row.flexion - row.lacking, 0), 1) + 0
  const other = facts['limb.side'] === 'both' ? undefined : facts['finger.other_total']
  const reference = other === undefined || other < 1 ? NORMAL_TOTAL : other
  const percent = Math.round((degrees / reference) * 1000) / 10 + 0
  const band = percent >= 100 ? 'excellent' : percent > 75 ? 'good' : percent >= 50 ? 'fair' : 'poor'
  return known({ degrees, percent, band, comparedWith: reference === other ? 'other-hand' : 'reference', method: 'assh' },
    [{ text: `${degrees}° of ${reference}°: ${percent} %.`, facts: [{ fact: 'finger.flexion', value: `${rows.length} joints` }], source: MEASURE_SOURCES.tam }])
}
