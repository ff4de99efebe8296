/** Examinations as they stand: what was recorded at each visit, what is signed, and what may be shown to whom. */
import type { Folded } from '#log/fold.ts'
import { defineView, see } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import type { Instant } from '#log/time.ts'
import type { Answer } from './answer.ts'
import { answerRecorded } from './answer.ts'
import type { ProposedExamination, SignedExamination } from './examination.ts'
import { examinationBegun, examinationDisputed, examinationProposed, examinationSigned, functionalSignsExplained } from './examination.ts'
import type { Exclusion } from './exclusion.ts'
import { exclusionAttested } from './exclusion.ts'
import type { Finding } from './finding.ts'
import { findingRecorded } from './finding.ts'
import type { Limb } from './limb.ts'
import { limbOf } from './limb.ts'
import type { Measure } from './measure.ts'
import { measuredKey, measureRecorded } from './measure.ts'
import type { Joint, Posture } from './posture.ts'
import { postureRecorded } from './posture.ts'

/** One visit's examination of one limb. */
export interface Examination {
  readonly visit: EntryId
  /** Nothing until its beginning has arrived. */
  readonly limb: Limb | null
  /** When it began, or its first statement where the beginning has not arrived. */
  readonly at: Instant
  readonly zone: string
  /** By fact; when two devices answered the same question, the later answer stands here and both stay in the log. */
  readonly findings: ReadonlyMap<string, Told<Finding>>
  readonly answers: ReadonlyMap<string, Told<Answer>>
  readonly measures: ReadonlyMap<string, Told<Measure>>
  readonly postures: ReadonlyMap<Joint, Told<Posture>>
  readonly exclusion: Told<Exclusion> | null
  readonly proposed: Told<ProposedExamination> | null
  readonly signed: Told<SignedExamination> | null
  /** The day on which functional signs were explained to the person. */
  readonly explainedOn: string | null
  readonly disputes: readonly Told<{ words: string }>[]
}

/** Examinations by their visit. */
export const examinationsView = defineView({
  name: 'examinations',
  reads: [
    examinationBegun, findingRecorded, answerRecorded, measureRecorded, postureRecorded, exclusionAttested,
    examinationProposed, examinationSigned, functionalSignsExplained, examinationDisputed,
  ],
  key: told => (told.kind === 'examination.begun' ? told.id : told.body.visit),
  of: (told, visit): Examination => {
    const findings = new Map<string, Told<Finding>>()
    const answers = new Map<string, Told<Answer>>()
    const measures = new Map<string, Told<Measure>>()
    const postures = new Map<Joint, Told<Posture>>()
    const disputes: Told<{ words: string }>[] = []
    let limb: Limb | null = null
    let begun: Instant | null = null
    let exclusion: Told<Exclusion> | null = null
    let proposed: Told<ProposedExamination> | null = null
    let signed: Told<SignedExamination> | null = null
    let explainedOn: string | null = null
    for (const one of told) {
      switch (one.kind) {
        case 'examination.begun': limb = limbOf(one.body); begun = one.entry.at; break
        case 'finding.recorded': findings.set(one.body.finding, one); break
        case 'answer.recorded': answers.set(one.body.fact, one); break
        case 'measure.recorded': measures.set(measuredKey(one.body.measured), one); break
        case 'posture.recorded': postures.set(one.body.joint, one); break
        case 'exclusion.attested': exclusion = one; break
        case 'examination.proposed': proposed = one; break
        // The first signature stands; what comes later from another device is kept and changes nothing.
        case 'examination.signed': signed ??= one; break
        case 'functional-signs.explained': explainedOn = one.body.on; break
        case 'examination.disputed': disputes.push(one); break
      }
    }
    if (limb === null && signed !== null) limb = limbOf(signed.body)
    const first = told[0]
    if (first === undefined) throw new Error('a visit without statements')
    return {
      visit: visit as EntryId, limb, at: begun ?? first.entry.at, zone: first.entry.zone,
      findings, answers, measures, postures, exclusion, proposed, signed, explainedOn, disputes,
    }
  },
})

/** Every examination, the latest in front. */
export function examinationsOf(folded: Folded): Examination[] {
  return [...see(folded, examinationsView).values()]
    .sort((one, other) => (one.at > other.at ? -1 : one.at < other.at ? 1 : one.visit > other.visit ? -1 : 1))
}

/** One examination by its visit, or nothing when it is not here. */
export function examinationOf(folded: Folded, visit: EntryId): Examination | undefined {
  return see(folded, examinationsView).get(visit)
}

/** The latest examination that somebody signed: the only one from which a person is shown any conclusion. */
export function latestSigned(folded: Folded): (Examination & { readonly signed: Told<SignedExamination> }) | null {
  for (const examination of examinationsOf(folded)) if (examination.signed !== null) return { ...examination, signed: examination.signed }
  return null
}

/** What a signature of this visit would sign: every finding, answer, measure and posture, and the attestation, as they stand. */
export function statementsToSign(examination: Examination): EntryId[] {
  const told: Told[] = [
    ...examination.findings.values(), ...examination.answers.values(), ...examination.measures.values(), ...examination.postures.values(),
    ...(examination.exclusion === null ? [] : [examination.exclusion]),
  ]
  return told.map(one => one.entry.id).sort()
}

/** The answer to a question at the nearest earlier visit: shown as *said on* or *seen on* that day, never counted today. */
export function earlierFinding(folded: Folded, before: Examination, finding: string): Told<Finding> | null {
  for (const examination of examinationsOf(folded)) {
    if (examination.at >= before.at || examination.visit === before.visit) continue
    const told = examination.findings.get(finding)
    if (told && (told.body.value === 'yes' || told.body.value === 'no')) return told
  }
  return null
}

/** The same measurement at the nearest earlier visit, to stand beside today's with its day and who measured. */
export function earlierMeasure(folded: Folded, before: Examination, key: string): Told<Measure> | null {
  for (const examination of examinationsOf(folded)) {
    if (examination.at >= before.at || examination.visit === before.visit) continue
    const told = examination.measures.get(key)
    if (told && told.body.region === before.limb?.region && told.body.side === before.limb.side) return told
  }
  return null
}
