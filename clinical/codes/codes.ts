import { diagnosis } from '../diagnosis/type.ts'
import { missingFact, type Facts } from '../facts.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import { loincDigitFits, snomedDigitFits } from './check-digits.ts'
import type { CodeSystem } from './code-ids.ts'
import { ICD_10_CM, ICD_10_CM_HEADERS, ICD_OTHERS, LOINC, READ_ONLY, SNOMED, TRAPS } from './tables.ts'

/** What is said of a code before it is sent. */
export type CodeCheck =
  | { readonly ok: true; readonly means: string; readonly known: boolean }
  | { readonly ok: false; readonly problem: { readonly code: 'code.header' | 'code.check-digit' | 'code.trap' | 'code.read-only' | 'code.unknown'; readonly says: string } }

/**
 * Whether a code may be sent in this system. A fitting check digit proves the form only: codes that are not in our tables
 * come back as *not known* and a terminology server is asked.
 */
export function checkCode(system: CodeSystem, code: string): CodeCheck {
  if (system === 'loinc') {
    const trap = TRAPS.find(one => one.code === code)
    if (trap !== undefined) return refused('code.trap', trap.means)
    if (!loincDigitFits(code)) return refused('code.check-digit', `${code} fails its check digit.`)
    const found = LOINC.find(one => one.code === code)
    return { ok: true, means: found?.means ?? '', known: found !== undefined }
  }
  if (system === 'snomed-ct') {
    if (!snomedDigitFits(code)) return refused('code.check-digit', `${code} fails its check digit.`)
    const found = SNOMED.find(one => one.code === code)
    return { ok: true, means: found?.means ?? '', known: found !== undefined }
  }
  if (READ_ONLY.some(one => one.code === code)) return refused('code.read-only', `${code} belongs to an earlier draft: read, never sent.`)
  if (system === 'icd-10-cm' && ICD_10_CM_HEADERS.some(header => header === code)) return refused('code.header', `${code} is a header of ICD-10-CM and cannot be billed.`)
  const found = (system === 'icd-10-cm' ? ICD_10_CM : system === 'ucum' ? [] : ICD_OTHERS[system]).find(one => one.code === code)
  return found === undefined ? refused('code.unknown', `${code} is not in the table of ${system}.`) : { ok: true, means: found.means, known: true }
}

/** Codes of ICD-10-CM that are never sent together: CRPS I with CRPS II, CRPS II of an arm with one of a leg, and a contracture of a joint with one of a muscle or Dupuytren’s. */
export function clash(codes: readonly string[]): { readonly code: 'code.excludes'; readonly says: string } | null {
  const has = (start: string) => codes.some(code => code.startsWith(start))
  if (has('G90.5') && (has('G56.4') || has('G57.7'))) return { code: 'code.excludes', says: 'G90.5- is never sent with G56.4- or G57.7-.' }
  if (has('M24.5') && (has('M62.4') || has('M72.0'))) return { code: 'code.excludes', says: 'M24.5- is never sent with M62.4- or M72.0.' }
  return has('G56.4') && has('G57.7') ? { code: 'code.excludes', says: 'G56.4- and G57.7- exclude each other: ask the coder.' } : null
}

/** The code of the American ICD-10 for this person. */
export type DiagnosisCode = { readonly system: 'icd-10-cm'; readonly codes: readonly string[]; readonly icd11: 'MG30.04'; readonly says: string }

const SIDE = { right: '1', left: '2', both: '3' } as const

/** The code for an established CRPS: type, limb and side. The type is the clinician's own where it is on record. Nothing is coded while the diagnosis is open. */
export function diagnosisCode(facts: Facts): Verdict<DiagnosisCode> {
  if (facts['diagnosis.crps'] !== 'established') return unknown([missingFact('diagnosis.crps')], [{ text: 'Only an established diagnosis is coded.', facts: [] }])
  const computed = diagnosis(facts).type
  const type = facts['diagnosis.type'] ?? (computed.known ? (computed.value === 'crps-i' ? 'I' : computed.value === 'crps-ii' ? 'II' : 'not-determined') : undefined)
  const region = facts['limb.region']
  const side = facts['limb.side']
  if (type === undefined || region === undefined || (side === undefined && region !== 'other')) return unknown([...(type === undefined ? [missingFact('diagnosis.type')] : []), ...(region === undefined ? [missingFact('limb.region')] : []), ...(side === undefined ? [missingFact('limb.side')] : [])])
  const limbs = region === 'arm-and-leg' ? (['arm', 'leg'] as const) : region === 'other' ? [] : [region]
  const codes = type === 'not-determined' ? ['G90.50'] : region === 'other' || side === undefined ? (type === 'I' ? ['G90.59'] : []) : limbs.map(limb => (type === 'I' ? (limb === 'arm' ? 'G90.51' : 'G90.52') : limb === 'arm' ? 'G56.4' : 'G57.7') + SIDE[side])
  const problem = clash(codes)
  if (problem !== null || codes.length === 0) return unknown([missingFact('diagnosis.type')], [{ text: problem?.says ?? 'CRPS II has codes for arm and leg only: ask the coder.', facts: [] }])
  return known({ system: 'icd-10-cm', codes, icd11: 'MG30.04', says: 'In the German ICD-10 the same codes mean other things: the system is always kept with the code.' },
    [{ text: `CRPS ${type}, ${region}${side === undefined ? '' : `, ${side}`}.`, facts: [{ fact: 'limb.region', value: region }, ...(side === undefined ? [] : [{ fact: 'limb.side', value: side }])] }])
}

const refused = (code: (CodeCheck & { ok: false })['problem']['code'], says: string): CodeCheck => ({ ok: false, problem: { code, says } })
