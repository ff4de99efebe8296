import type { LocalValues } from '../local-values.ts'
import type { MedicineWord } from '../rules/condition.ts'
import { atLeast, lessThan, moreThan, yes, type Condition } from '../rules/condition.ts'
import type { Mark } from '../source.ts'
import type { InteractionId } from './interaction-ids.ts'

/** How strongly two medicines speak against one another, highest first. */
export const SEVERITIES = ['contraindicated', 'avoid', 'caution', 'inform'] as const
/** One of the four severities. */
export type Severity = (typeof SEVERITIES)[number]

/** One interaction: any of one side with any of the other, in both directions. A third side makes it a triple. */
export type Interaction = {
  readonly id: InteractionId
  readonly one: readonly MedicineWord[]
  readonly other: readonly MedicineWord[]
  readonly third?: readonly MedicineWord[]
  readonly severity: Severity
  /** Higher while its condition holds. */
  readonly higher?: { readonly when: Condition; readonly severity: Severity }
  readonly why: string
  readonly consider: string
  readonly mark: Mark
}

type Words = MedicineWord | readonly MedicineWord[]
const words = (given: Words): readonly MedicineWord[] => typeof given === 'string' ? [given] : given
const pair = (id: InteractionId, one: Words, other: Words, severity: Severity, mark: Mark, why: string, consider: string, more: Pick<Interaction, 'third' | 'higher'> = {}): Interaction =>
  ({ id, one: words(one), other: words(other), severity, why, consider, mark, ...more })

const OPIOID = 'class:opioid', BENZO = 'class:benzodiazepine', GABA = 'class:gabapentinoid', TCA = 'class:tca', NSAID = 'class:nsaid', MAOI = 'class:maoi'

/** How many medicines that act on the brain make the count of I21. */
export const BRAIN_ACTIVE_COUNT = 3

/**
 * Every pair of the treatment reference, 1.29; I21, the count of three, stands in the code beside it. The F rows are named in the
 * tables of single medicines only; where those state no severity it is our own (D).
 */
export const interactionTable = (local: LocalValues): readonly Interaction[] => [
  pair('I01', 'tizanidine', 'fluvoxamine', 'contraindicated', 'V', 'CYP1A2 is blocked: severe low blood pressure and sedation.', 'Consider another medicine than one of the two.'),
  pair('I02', 'tizanidine', 'ciprofloxacin', 'contraindicated', 'V', 'CYP1A2 is blocked: severe low blood pressure and sedation.', 'Consider another antibiotic or a pause agreed with the prescriber.'),
  pair('I03', 'tizanidine', ['zileuton', 'enoxacin', 'other-fluoroquinolone', 'amiodarone', 'mexiletine', 'propafenone', 'verapamil', 'cimetidine', 'famotidine', 'aciclovir', 'ticlopidine'], 'avoid', 'V', 'CYP1A2: the level of tizanidine rises.', 'Consider another; if it must be, a start of 2 mg.'),
  pair('I04', 'tizanidine', 'hormonal-contraceptive', 'avoid', 'V', 'The level of tizanidine rises.', 'Consider a start of 2 mg, small steps, blood pressure.'),
  pair('I05', 'tizanidine', ['clonidine', 'other-alpha-2-agonist'], 'avoid', 'M', 'Both act on alpha-2: slow pulse, rebound.', 'Consider one only.'),
  pair('I06', 'tizanidine', 'class:antihypertensive', 'caution', 'V', 'Low blood pressure.', 'Consider blood pressure lying and standing.'),
  pair('I07', 'duloxetine', MAOI, 'contraindicated', 'V', 'Serotonin syndrome.', 'Consider 14 days between them (5 days after duloxetine [M]).'),
  pair('I08', TCA, MAOI, 'contraindicated', 'V', 'Serotonin syndrome.', 'Consider 14 days between them.'),
  pair('I09', 'tramadol', MAOI, 'contraindicated', 'V', 'Serotonin syndrome, fits.', 'Consider 14 days between them.'),
  pair('I10', 'carbamazepine', MAOI, 'contraindicated', 'M', 'Against the label.', 'Consider 14 days between them.'),
  pair('I11', 'levodopa', MAOI, 'contraindicated', 'M', 'Hypertensive crisis with a non-selective one.', 'Consider which MAOI it is.'),
  pair('I12', 'duloxetine', ['fluvoxamine', 'ciprofloxacin', 'enoxacin'], 'contraindicated', 'V', 'CYP1A2 is blocked (EU: contraindicated, US: avoid).', 'Consider another.'),
  pair('I13', 'low-dose-naltrexone', OPIOID, 'contraindicated', 'V', 'It brings on withdrawal and takes the relief away.', 'Consider one only; 7 to 10 days without opioid first.'),
  pair('I14', OPIOID, BENZO, 'avoid', 'V', 'Boxed warning: breathing.', 'Consider a review and naloxone at home.'),
  pair('I15', OPIOID, GABA, 'avoid', 'V', 'Breathing. Exception while changing over from, or reducing, the opioid.', 'Consider a review and naloxone at home.'),
  pair('I16', BENZO, GABA, 'caution', 'M', 'Sedation adds up.', 'Consider the lowest doses.'),
  pair('I17', OPIOID, 'baclofen', 'avoid', 'M', 'Breathing, low blood pressure.', 'Consider a review; nothing is stopped suddenly.'),
  pair('I18', OPIOID, 'tizanidine', 'caution', 'V', 'Sedation, low blood pressure.', 'Consider blood pressure and drowsiness.'),
  pair('I19', 'baclofen', BENZO, 'caution', 'V', 'Sedation adds up.', 'Consider the lowest doses.'),
  pair('I20', 'class:sedating', 'alcohol', 'avoid', 'V', 'Sedation adds up.', 'Consider a talk about alcohol.'),
  pair('I22', 'gabapentin', 'pregabalin', 'avoid', 'M', 'The same class twice.', 'Consider one only.'),
  pair('I23', ['diazepam', 'clonazepam'], ['clonazepam', 'other-benzodiazepine'], 'avoid', 'D', 'The same class twice.', 'Consider one only, tapering the other.'),
  pair('I24', 'amitriptyline', 'nortriptyline', 'avoid', 'D', 'The same class twice.', 'Consider one only.'),
  pair('I25', 'tramadol', ['class:ssri', 'class:snri'], 'avoid', 'V', 'Serotonin syndrome, fits; weaker relief.', 'Consider another analgesic.'),
  pair('I26', 'tramadol', TCA, 'avoid', 'V', 'Serotonin syndrome, fits; weaker relief.', 'Consider another analgesic.'),
  pair('I27', 'duloxetine', ['class:ssri', 'other-snri'], 'avoid', 'M', 'Two that act on serotonin.', 'Consider one only.'),
  pair('I28', 'duloxetine', TCA, 'caution', 'M', 'CYP2D6 and serotonin: the tricyclic rises.', 'Consider at most 25 mg of the tricyclic.', { higher: { when: moreThan('medicines.tca_mg_per_day', local.tcaWithDuloxetineMg), severity: 'avoid' } }),
  pair('I29', TCA, ['fluoxetine', 'paroxetine', 'bupropion', 'terbinafine'], 'caution', 'M', 'The tricyclic rises.', 'Consider an ECG and a lower dose.'),
  pair('I30', TCA, 'class:anticholinergic', 'caution', 'M', 'Anticholinergic burden: bowel, retention, confusion.', 'Consider one only.', { higher: { when: atLeast('person.age_years', local.olderFrom), severity: 'avoid' } }),
  pair('I31', TCA, 'clonidine', 'avoid', 'M', 'The tricyclic takes the effect of clonidine away; rebound.', 'Consider another.'),
  pair('I32', TCA, 'class:qt-prolonging', 'avoid', 'M', 'QT.', 'Consider an ECG or another medicine.'),
  pair('I33', NSAID, 'class:anticoagulant', 'avoid', 'M', 'Bleeding.', 'Consider another analgesic.'),
  pair('I34', NSAID, ['duloxetine', 'class:ssri'], 'caution', 'V', 'Bleeding.', 'Consider stomach protection.'),
  pair('I35', 'duloxetine', ['class:anticoagulant', 'class:antiplatelet'], 'caution', 'V', 'Bleeding.', 'Consider asking about bruises.'),
  pair('I36', NSAID, 'prednisolone', 'caution', 'M', 'Ulcer.', 'Consider stomach protection.', { higher: { when: yes('person.ulcer_history'), severity: 'avoid' } }),
  pair('I37', NSAID, 'class:ace-or-arb', 'avoid', 'M', 'Three together harm the kidney.', 'Consider another analgesic.', { third: ['class:diuretic'] }),
  pair('I38', NSAID, 'baclofen', 'caution', 'M', 'Baclofen builds up.', 'Consider creatinine.', { higher: { when: lessThan('renal.crcl_ml_min', 60), severity: 'avoid' } }),
  pair('I39', NSAID, 'class:iv-bisphosphonate', 'caution', 'M', 'The kidney.', 'Consider creatinine and a pause.'),
  pair('I40', 'carbamazepine', 'hormonal-contraceptive', 'avoid', 'M', 'Contraception fails.', 'Consider another contraception.'),
  pair('I41', 'carbamazepine', 'doac', 'avoid', 'M', 'The anticoagulant falls.', 'Consider another medicine.'),
  pair('I42', 'carbamazepine', 'tramadol', 'avoid', 'M', 'Less relief, fits.', 'Consider another analgesic.'),
  pair('I43', 'carbamazepine', [TCA, 'clonazepam', 'diazepam', 'prednisolone', 'nifedipine', 'ketamine'], 'caution', 'M', 'The other falls.', 'Consider the effect and the dose.'),
  pair('I44', 'dantrolene', 'verapamil', 'avoid', 'V', 'Circulation may collapse.', 'Consider another.'),
  pair('I45', 'dantrolene', ['oestrogen', 'hormonal-contraceptive'], 'avoid', 'V', 'The liver, with oestrogen.', 'Consider another; whether the contraceptive holds oestrogen.'),
  pair('I46', 'baclofen', 'levodopa', 'caution', 'M', 'Confusion.', 'Consider asking about seeing things.'),
  pair('I47', 'baclofen', TCA, 'caution', 'M', 'Muscles too limp.', 'Consider strength and falls.'),
  pair('I48', 'prednisolone', 'class:strong-cyp3a4-inhibitor', 'caution', 'M', 'Prednisolone rises.', 'Consider a lower dose.'),
  pair('I49', 'prednisolone', 'live-vaccine', 'avoid', 'M', 'Infection.', 'Consider the vaccine at another time.'),
  pair('I50', 'paracetamol', 'warfarin', 'caution', 'M', 'Regular use raises INR.', 'Consider INR.'),
  pair('I51', 'nifedipine', ['class:strong-cyp3a4-inhibitor', 'grapefruit'], 'caution', 'M', 'Low blood pressure.', 'Consider blood pressure.'),
  pair('I52', 'nifedipine', 'rifampicin', 'contraindicated', 'M', 'No effect is left.', 'Consider another.'),
  pair('I53', 'clonidine', 'class:beta-blocker', 'caution', 'M', 'Rebound.', 'Consider withdrawing the beta-blocker first.'),
  pair('I54', 'acetylcysteine', 'class:nitrate', 'caution', 'M', 'Low blood pressure, headache.', 'Consider blood pressure.'),
  pair('I55', 'ketamine', 'theophylline', 'avoid', 'M', 'Fits.', 'Consider another.'),
  pair('I56', ['class:aminoglycoside', 'neuromuscular-blocker'], 'class:botulinum-toxin', 'caution', 'M', 'The toxin acts more strongly.', 'Consider another day or another antibiotic.'),
  pair('I57', 'botulinum-toxin', 'other-botulinum-toxin', 'avoid', 'M', 'Too much weakness within 12 weeks.', 'Consider 12 weeks between any two.'),
  pair('I58', 'class:botulinum-toxin', 'class:anticholinergic', 'inform', 'M', 'Anticholinergic effects add up.', 'Consider mouth, bowels, bladder.'),
  pair('I59', 'dmso-cream', ['lidocaine-plaster', 'capsaicin-patch', 'capsaicin-cream', 'other-topical'], 'avoid', 'D', 'It carries the other through the skin.', 'Consider 2 hours apart on the same skin.'),
  pair('I60', 'alendronate', 'calcium-iron-or-antacid', 'caution', 'M', 'It is not taken up.', 'Consider at least 30 minutes apart (calcium and iron 2 hours [D]).'),
  pair('F01', 'gabapentin', 'calcium-iron-or-antacid', 'inform', 'V', 'An antacid with aluminium or magnesium lowers gabapentin by about 20 %.', 'Consider gabapentin 2 hours or more after an antacid.'),
  pair('F02', 'pregabalin', 'ace-inhibitor-or-arb', 'caution', 'D', 'Swelling of face or throat is likelier beside an ACE inhibitor.', 'Consider asking about swelling.'),
  pair('F03', TCA, ['class:ssri', 'other-snri'], 'caution', 'D', 'Both act on serotonin.', 'Consider one only, or watching for restlessness, shaking, fever.'),
  pair('F04', 'baclofen', 'class:antihypertensive', 'caution', 'D', 'Low blood pressure.', 'Consider blood pressure lying and standing.'),
  pair('F05', 'tizanidine', 'class:qt-prolonging', 'caution', 'D', 'QT.', 'Consider an ECG.'),
  pair('F06', BENZO, ['cimetidine', 'fluvoxamine', 'strong-cyp3a4-inhibitor'], 'caution', 'D', 'The benzodiazepine rises.', 'Consider a lower dose and drowsiness.'),
  pair('F07', 'trihexyphenidyl', 'other-anticholinergic', 'caution', 'D', 'Anticholinergic effects add up.', 'Consider one only.'),
  pair('F08', 'trihexyphenidyl', OPIOID, 'caution', 'D', 'The bowel may stand still.', 'Consider the bowels.'),
  pair('F09', 'trihexyphenidyl', MAOI, 'caution', 'D', 'Anticholinergic effects are stronger.', 'Consider another.'),
  pair('F10', 'trihexyphenidyl', 'levodopa', 'inform', 'V', 'Less levodopa may be taken up.', 'Consider the effect of levodopa.'),
  pair('F11', 'carbamazepine', ['warfarin', 'oxycodone'], 'caution', 'D', 'The other falls.', 'Consider INR, or the relief.'),
  pair('F12', 'carbamazepine', ['macrolide', 'strong-cyp3a4-inhibitor', 'verapamil', 'grapefruit'], 'caution', 'D', 'Carbamazepine rises.', 'Consider its level, dizziness, double vision.'),
  pair('F13', 'levodopa', 'class:antihypertensive', 'caution', 'D', 'Low blood pressure.', 'Consider blood pressure lying and standing.'),
  pair('F14', 'levodopa', 'antipsychotic', 'caution', 'D', 'The antipsychotic blocks levodopa.', 'Consider the neurologist’s view before the trial is judged.'),
  pair('F15', 'levodopa', 'calcium-iron-or-antacid', 'inform', 'D', 'Iron keeps levodopa from being taken up.', 'Consider 2 hours apart.'),
  pair('F16', NSAID, ['class:antiplatelet', 'other-snri'], 'caution', 'D', 'Bleeding.', 'Consider stomach protection.'),
  pair('F17', 'paracetamol', ['alcohol', 'carbamazepine', 'rifampicin'], 'caution', 'D', 'The liver: much alcohol or an enzyme inducer.', 'Consider at most 3000 mg of paracetamol a day.'),
  pair('F18', 'prednisolone', 'class:anticoagulant', 'caution', 'D', 'Bleeding of stomach or bowel.', 'Consider stomach protection.'),
  pair('F19', 'prednisolone', 'class:diuretic', 'caution', 'D', 'Potassium may fall, and with it the rhythm of the heart.', 'Consider potassium.'),
  pair('F20', 'alendronate', NSAID, 'caution', 'D', 'The stomach.', 'Consider another analgesic or stomach protection.'),
  pair('F21', 'class:bisphosphonate', ['class:aminoglycoside', 'class:diuretic'], 'caution', 'D', 'Calcium falls further, with a loop diuretic.', 'Consider calcium.'),
  pair('F22', 'lidocaine-plaster', ['mexiletine', 'propafenone'], 'caution', 'V', 'Two medicines of one class for the rhythm.', 'Consider asking the heart team.'),
  pair('F23', 'acetylcysteine', 'carbamazepine', 'inform', 'D', 'Carbamazepine may fall.', 'Consider its level.'),
  pair('F24', 'vitamin-c', 'calcium-iron-or-antacid', 'inform', 'D', 'More iron is taken up.', 'Consider whether iron is taken.'),
  pair('F25', 'ketamine', ['strong-cyp3a4-inhibitor', 'rifampicin'], 'caution', 'D', 'The level of ketamine changes.', 'Consider telling the centre.'),
  pair('F26', 'tramadol', 'warfarin', 'caution', 'D', 'INR may rise.', 'Consider INR.'),
  pair('F27', 'tramadol', ['bupropion', 'terbinafine'], 'caution', 'D', 'CYP2D6: less relief from tramadol.', 'Consider the relief.'),
  pair('F28', 'clonidine', 'class:antihypertensive', 'caution', 'D', 'Low blood pressure.', 'Consider blood pressure lying and standing.'),
  pair('F29', 'nifedipine', 'class:antihypertensive', 'caution', 'D', 'Low blood pressure.', 'Consider blood pressure lying and standing.'),
  pair('F30', 'tadalafil', 'class:nitrate', 'contraindicated', 'M', 'Blood pressure may collapse.', 'Consider neither together.'),
  pair('F31', 'class:botulinum-toxin', 'class:muscle-relaxant', 'inform', 'D', 'Weakness adds up.', 'Consider strength and falls after the session.'),
  pair('F32', BENZO, 'tizanidine', 'caution', 'D', 'Sedation adds up.', 'Consider the lowest doses.'),
]
