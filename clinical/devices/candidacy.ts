import type { FactId, Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { all, any, atLeast, factsBehind, factsRead, holds, is, lessThan, missingFor, moreThan, no, oneOf, takes, yes, type Condition } from '../rules/condition.ts'
import type { Source } from '../source.ts'
import { and, type Truth } from '../truth.ts'
import { known, unknown, type FactUsed, type MissingFact, type Verdict } from '../verdict.ts'
import { Y } from './sources.ts'

/** One condition of candidacy, as a team can go through it. */
export type Criterion = { readonly id: string; readonly says: string; readonly when: Condition; readonly source: Source; readonly stage?: 'implant' }

/** A criterion as it stands for one person. */
export type CriterionState = { readonly id: string; readonly says: string; readonly stands: Truth; readonly because: readonly FactUsed[]; readonly missing: readonly MissingFact[]; readonly source: Source }

const criterion = (id: string, source: Source, when: Condition, says: string): Criterion => ({ id, says, when, source })
const noneOf = (...findings: Parameters<typeof no>[0][]): Condition => all(...findings.map(finding => no(finding)))

/** Intrathecal baclofen: all of these (reference 3.2, built on the trials). */
export const itbCriteria = (local: LocalValues): readonly Criterion[] => [
  criterion('adult', Y.design, atLeast('person.age_years', 18), 'Adult.'),
  criterion('crps', Y.design, is('diagnosis.crps', 'established'), 'CRPS by the Budapest criteria, on record.'),
  criterion('disabling', Y.vanRijn, yes('dystonia.disabling'), 'Disabling tonic dystonia.'),
  criterion('widespread', Y.vanRijn, any(oneOf('dystonia.distribution', 'multifocal', 'generalised'), yes('limb.new_limb'), yes('dystonia.rapidly_spreading')), 'In several places, general, or spreading.'),
  criterion('duration', Y.design, atLeast('dystonia.months', local.itbCandidateMonths), `For ${local.itbCandidateMonths.value} months or longer.`),
  criterion('rehabilitation', Y.design, moreThan('rehabilitation.months_tried', 0), 'Rehabilitation tried.'),
  criterion('toxin', Y.design, any(oneOf('dystonia.distribution', 'segmental', 'multifocal', 'hemidystonia', 'generalised'), yes('itb.toxin_tried')), 'Botulinum toxin tried, if focal.'),
  criterion('oral', Y.design, atLeast('itb.oral_agents_tried', local.itbOralAgents), `At least ${local.itbOralAgents.value} medicines by mouth tried.`),
  criterion('neurology', Y.design, yes('itb.neurology_agrees'), 'Neurology agrees, and functional features were discussed.'),
  criterion('no-infection', Y.pumpLabel, noneOf('person.infection', 'person.implant_site_infection'), 'No infection.'),
  criterion('clotting', Y.pumpLabel, no('person.coagulopathy'), 'No untreated disorder of clotting.'),
  criterion('no-other-implant', Y.pumpLabel, no('itb.other_incompatible_implant'), 'No implant that does not go with a pump; body large enough.'),
  criterion('hypersensitivity', Y.pumpLabel, no('itb.baclofen_hypersensitivity'), 'No hypersensitivity to baclofen.'),
  criterion('informed', Y.vanRijn, yes('itb.informed_of_events'), 'Knows that more than half have an event of pump or catheter in a year.'),
  criterion('refills', Y.design, yes('itb.can_attend_refills'), 'Can come for refills.'),
  criterion('psychosocial', Y.design, yes('assessment.psychosocial_done'), 'Psychological and social assessment done.'),
]

/** Spinal cord or dorsal root ganglion stimulation (reference 3.5); the trial of stimulation decides on the implant. */
export const stimulationCriteria = (local: LocalValues): readonly Criterion[] => [
  criterion('adult', Y.design, atLeast('person.age_years', 18), 'Adult.'),
  criterion('crps', Y.field, all(is('diagnosis.crps', 'established'), atLeast('crps.duration_months', 6)), 'CRPS by the Budapest criteria for 6 months or longer.'),
  criterion('pain', Y.nice, atLeast('scs.pain_months', 6), 'Pain of 50 or more of 100 for 6 months or longer despite conventional care.'),
  criterion('team', Y.nice, yes('scs.experienced_team'), 'An experienced team.'),
  criterion('multidisciplinary', Y.field, all(yes('assessment.multidisciplinary_done'), yes('assessment.psychosocial_done')), 'Assessed by several professions, psychology among them.'),
  criterion('mind', Y.field, all(lessThan('phq9.total', local.deviceDepressionTotal), noneOf('person.psychosis', 'person.substance_misuse')), 'No untreated major depression, psychosis or misuse.'),
  criterion('rehabilitation', Y.field, yes('rehabilitation.ongoing'), 'Rehabilitation goes on.'),
  criterion('no-infection', Y.field, noneOf('person.infection', 'person.implant_site_infection'), 'No infection.'),
  criterion('clotting', Y.field, no('person.coagulopathy'), 'No untreated disorder of clotting.'),
  criterion('scans', Y.field, yes('scs.mri_need_reviewed'), 'Need of scans was looked at.'),
  criterion('pregnancy', Y.field, oneOf('person.pregnancy', 'no', 'not-applicable'), 'No pregnancy planned soon.'),
  { ...criterion('trial', Y.nice, atLeast('scs.trial_relief_percent', 50), 'Half of the pain or more gone in the trial.'), stage: 'implant' },
]

/** How a list of criteria stands: a candidate only when all hold; one that does not hold is enough to say no. */
export type Candidacy = { readonly candidate: Verdict<boolean>; readonly criteria: readonly CriterionState[] }

/** What asks for care with a pump without deciding on it (reference 3.2). */
export const ITB_CAUTIONS: readonly Criterion[] = [
  criterion('bleeding', Y.pumpLabel, takes('class:anticoagulant', 'class:antiplatelet'), 'An anticoagulant or antiplatelet: a plan of both teams.'),
  criterion('pregnancy', Y.pumpLabel, oneOf('person.pregnancy', 'yes', 'planning', 'unclear'), 'Pregnancy.'),
  criterion('seizures', Y.pumpLabel, yes('person.seizures'), 'Epilepsy or fits.'),
  criterion('psychosis', Y.pumpLabel, yes('person.psychosis'), 'Psychosis.'),
]
/** Cautions that no fact tells, and what can go wrong with pump and catheter (reference 3.2). */
export const ITB_TO_READ: readonly string[] = [
  'Caution: autonomic dysreflexia.', 'Known: catheter kinked, broken or moved; leak of spinal fluid, headache; infection, meningitis; fluid around the pump; pump failure; too much; withdrawal.',
]

/** Candidacy for intrathecal baclofen. To be considered with a centre; the trial dose does not foretell the result. */
export function itbCandidacy(facts: Facts, local: LocalValues = LOCAL_VALUES): Candidacy & { readonly cautions: readonly CriterionState[]; readonly toRead: readonly string[] } {
  const criteria = itbCriteria(local).map(one => stateOf(one, facts))
  return { candidate: together(criteria), criteria, cautions: ITB_CAUTIONS.map(one => stateOf(one, facts)), toRead: ITB_TO_READ }
}

/** Candidacy for a trial of stimulation, and for the implant after it. */
export function stimulationCandidacy(facts: Facts, local: LocalValues = LOCAL_VALUES): { readonly forTrial: Verdict<boolean>; readonly forImplant: Verdict<boolean>; readonly criteria: readonly CriterionState[] } {
  const table = stimulationCriteria(local)
  const criteria = table.map(one => stateOf(one, facts))
  return { forTrial: together(criteria.filter((_, i) => table[i]?.stage === undefined)), forImplant: together(criteria), criteria }
}

/** The facts that a list of criteria reads. */
export const readsOf = (criteria: readonly Criterion[]): readonly FactId[] => [...new Set(criteria.flatMap(one => factsRead(one.when)))]

function stateOf({ id, says, when, source }: Criterion, facts: Facts): CriterionState {
  const stands = holds(when, facts)
  return { id, says, stands, because: factsBehind(when, facts), missing: stands === 'unknown' ? missingFor(when, facts) : [], source }
}

function together(criteria: readonly CriterionState[]): Verdict<boolean> {
  const told = and(...criteria.map(one => one.stands))
  const speaking = criteria.filter(one => one.stands === (told === 'yes' ? 'yes' : 'no'))
  const because = speaking.map(one => ({ text: one.stands === 'no' ? `Open before it: ${one.says}` : one.says, facts: one.because, source: one.source }))
  return told === 'unknown' ? unknown([...new Set(criteria.flatMap(one => one.missing))], because) : known(told === 'yes', because)
}
