/** The medicine's answers for one visit, as the clinic's screen shows them and as a signature keeps them. */
import { criteriaState, NEEDED, painCriterion, present } from '#clinical/diagnosis/budapest.ts'
import { contracture } from '#clinical/diagnosis/contracture.ts'
import type { ContractureAnswer } from '#clinical/diagnosis/contracture.ts'
import { readFinding } from '#clinical/diagnosis/features.ts'
import { phenotype } from '#clinical/diagnosis/phenotype.ts'
import type { Phenotype } from '#clinical/diagnosis/phenotype.ts'
import { severity, severityChange } from '#clinical/diagnosis/severity.ts'
import type { SeverityScore } from '#clinical/diagnosis/severity.ts'
import { diagnosis } from '#clinical/diagnosis/type.ts'
import type { Diagnosis } from '#clinical/diagnosis/type.ts'
import { withDerived } from '#clinical/derive.ts'
import { asPrinted, isFactId, specOf, type Facts, type FactsDraft, type FindingId } from '#clinical/facts.ts'
import { parseFacts } from '#clinical/parse-facts.ts'
import type { Truth } from '#clinical/truth.ts'
import type { NextFact, Verdict } from '#clinical/verdict.ts'
import { gentlestOf } from '#clinical/verdict.ts'
import type { Folded } from '#log/fold.ts'
import { dayIn } from '#log/time.ts'
import type { Day, Instant } from '#log/time.ts'
import type { FactUsed, VerdictShown } from './examination.ts'
import { examinationsOf } from './examinations.ts'
import type { Examination } from './examinations.ts'
import { isPerVisit } from './facts.ts'
import type { Gathered } from './facts.ts'

/** One of the four criteria, with how many groups it counts where it counts groups. */
export interface CriterionShown {
  readonly letter: 'A' | 'B' | 'C' | 'D'
  readonly is: Truth
  readonly groups?: { readonly found: number; readonly open: number; readonly needed: number }
}

/** The contracture question at one joint and motion. */
export interface JointShown {
  readonly joint: string
  readonly verdict: Verdict<ContractureAnswer>
}

/** Everything that is concluded from one visit. */
export interface Concluded {
  readonly diagnosis: Diagnosis
  readonly criteria: readonly CriterionShown[]
  readonly severity: Verdict<SeverityScore>
  readonly phenotype: Verdict<Phenotype>
  readonly joints: readonly JointShown[]
  /** The one fact to ask for next, and whether its answer alone can decide. */
  readonly next: NextFact | null
  /** The facts with what follows from them. */
  readonly facts: Facts
}

const JUDGEMENT = 'diagnosis.no_better_explanation'

const isFindingId = (word: string): word is FindingId => isFactId(word) && specOf(word).kind === 'finding'

/** Whether a question compares with the other side in a way that says nothing when both are affected; it is not asked then. */
export function saysNothingOnBothSides(fact: string): boolean {
  return isFindingId(fact) && readFinding({ 'limb.side': 'both' }, fact) === 'could-not-be-tested'
}

/** Asks the medicine about one visit. */
export function conclude(gathered: Gathered, examination: Examination, on: Day = dayIn(examination.at, examination.zone)): Concluded {
  const joints = jointsShown(gathered.facts, examination)
  const facts = withDerived({ ...gathered.facts, ...ofAllJoints(joints) }, on)
  const answered = diagnosis(facts)
  const state = criteriaState(facts)
  const counted = (groups: typeof state.symptoms, needed: number) => ({
    found: groups.filter(group => group.state === 'yes').length, open: groups.filter(group => group.state === 'unknown').length, needed,
  })
  const { symptoms, signs } = NEEDED.clinical
  return {
    diagnosis: answered,
    criteria: [
      { letter: 'A', is: painCriterion(state) },
      { letter: 'B', is: present(state.symptoms, symptoms.value), groups: counted(state.symptoms, symptoms.value) },
      { letter: 'C', is: present(state.signs, signs.value), groups: counted(state.signs, signs.value) },
      { letter: 'D', is: state.noBetterExplanation },
    ],
    severity: severity(facts, 'css-16'),
    phenotype: phenotype(facts),
    joints,
    next: nextFact(answered.clinical),
    facts,
  }
}

/** The gentlest fact that would decide. The judgement on other causes rests on the findings, so it is asked for when they are there. */
function nextFact(clinical: Verdict<boolean>): NextFact | null {
  if (clinical.known) return null
  if (clinical.gentlest?.fact !== JUDGEMENT) return clinical.gentlest
  return gentlestOf(clinical.missing.filter(missing => missing.fact !== JUDGEMENT), false) ?? clinical.gentlest
}

function jointsShown(facts: Facts, examination: Examination): JointShown[] {
  const joints = new Map<string, FactsDraft>()
  for (const { body: { measured } } of examination.measures.values()) {
    if (measured.what !== 'range' || measured.way === 'active') continue
    const rom = joints.get(measured.joint) ?? {}
    joints.set(measured.joint, rom)
    rom['rom.direction'] = measured.direction
    if (measured.reference !== undefined) rom['rom.reference_limit'] = measured.reference.degrees
    if (measured.way === 'passive-awake') rom['rom.passive_awake'] = measured.degrees
    else if (measured.way === 'resting') rom['rom.resting'] = measured.degrees
    else rom['rom.passive_asleep'] = measured.degrees
  }
  const opened = facts['contracture.opened_fully']
  return [...joints].map(([joint, rom]) => ({ joint, verdict: contracture(opened === undefined ? rom : { ...rom, 'contracture.opened_fully': opened }) }))
}

/** What the joints say of the limb as a whole: one stiff joint is enough, and *no* needs every measured joint. */
function ofAllJoints(joints: readonly JointShown[]): Facts {
  if (joints.length === 0) return {}
  const some = (is: (verdict: Verdict<ContractureAnswer>) => boolean): boolean => joints.some(({ verdict }) => is(verdict))
  const stiff = some(verdict => verdict.known && verdict.value.contracture === 'yes')
  const measured = some(verdict => !verdict.known && verdict.bounds !== undefined)
  if (stiff) return { 'contracture.present': 'yes', 'contracture.loss_awake_beyond_error': 'yes' }
  if (measured) return { 'contracture.present': 'unknown', 'contracture.loss_awake_beyond_error': 'yes' }
  if (some(verdict => !verdict.known)) return {}
  const seenOpen = some(verdict => verdict.known && verdict.value.dynamicAtLeast > 0)
  return seenOpen ? { 'contracture.present': 'no' } : { 'contracture.present': 'no', 'contracture.loss_awake_beyond_error': 'no' }
}

/** What the severity score says beside the one signed before on the same limb: a change, or why none can be read. Nothing without an earlier one. */
export function severitySince(folded: Folded, examination: Examination, concluded: Concluded): { readonly at: Instant; readonly says: string } | null {
  if (!concluded.severity.known) return null
  const { limb, at } = examination
  const before = examinationsOf(folded).find(one => one.signed !== null && one.at < at && one.limb?.region === limb?.region && one.limb?.side === limb?.side)
  if (before === undefined) return null
  const earlier = severitySigned(before)
  if (earlier === null) return null
  const change = severityChange(compared(earlier), compared(concluded.severity.value))
  if (!change.ok) return { at: before.at, says: change.problem.says }
  return { at: before.at, says: change.answer.because[0]?.text ?? '' }
}

/** The severity score as it was signed: worked out from the very facts that were signed, and only where it is the total that was shown. */
function severitySigned(examination: Examination): SeverityScore | null {
  if (examination.signed === null) return null
  const { facts: used, verdicts } = examination.signed.body
  const day = dayIn(examination.at, examination.zone)
  const facts: FactsDraft = {}
  for (const { fact, value, from } of used) {
    const read = from === 'earlier-visit' && isPerVisit(fact) ? { ok: true as const, facts: { [fact]: 'earlier-visit' } } : parseFacts({ [fact]: value }, day)
    if (read.ok) Object.assign(facts, read.facts)
  }
  const score = severity(facts, 'css-16')
  if (!score.known) return null
  const shown = verdicts.find(verdict => verdict.question === 'severity.css-16')?.value
  return shown?.startsWith(`${score.value.total} of `) === true ? score.value : null
}

const compared = ({ version, total, items }: SeverityScore) => ({ version, total, itemsAssessed: items.filter(item => item.state !== 'not-assessed').map(item => item.item) })

/** The answers as a signature keeps them: in words, with reasons, sources and what was missing. */
export function verdictsShown(concluded: Concluded): VerdictShown[] {
  const { clinical, research, type } = concluded.diagnosis
  return [
    shown('budapest.clinical', clinical, value => (value ? 'met' : 'not-met')),
    shown('budapest.research', research, value => (value ? 'met' : 'not-met')),
    shown('type', type, value => value),
    shown('severity.css-16', concluded.severity, score => `${score.total} of ${score.of}, ${score.itemsAssessed} of ${score.of} assessed${score.partial ? ', partial' : ''}`),
    shown('phenotype', concluded.phenotype, value => value.phenotype),
    ...concluded.joints.map(({ joint, verdict }) => shown(`contracture.${joint}`, verdict, value => value.contracture)),
  ]
}

function shown<T>(question: string, verdict: Verdict<T>, inWords: (value: T) => string): VerdictShown {
  const because = verdict.because.map(reason => ({ text: reason.text, ...(reason.source === undefined ? {} : { source: `${reason.source.cite} [${reason.source.mark}]`.slice(0, 200) }) }))
  if (!verdict.known) return { question, answer: 'cannot-tell', because, missing: verdict.missing.map(missing => missing.fact) }
  const words = inWords(verdict.value)
  return words === 'met' || words === 'not-met' ? { question, answer: words, because, missing: [] } : { question, answer: 'value', value: words, because, missing: [] }
}

/** The facts as a signature keeps them, in the order of their names; what was worked out from others is marked so. */
export function factsShown(gathered: Gathered, concluded: Concluded): FactUsed[] {
  const used = [...gathered.used.values()]
  for (const [fact, value] of Object.entries(concluded.facts)) {
    if (gathered.used.has(fact)) continue
    const shown = asPrinted(value)
    used.push({ fact, value: typeof shown === 'object' ? [...shown] : shown, from: 'worked-out' })
  }
  return used.sort((one, other) => (one.fact < other.fact ? -1 : 1))
}
