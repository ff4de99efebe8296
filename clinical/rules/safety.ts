import { MEDICINE_IDS } from '../medicine-ids.ts'
import { INTERACTION_IDS } from '../interactions/interaction-ids.ts'
import { NEVER_SUDDENLY } from '../medicines/never-suddenly.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { all, any, atLeast, has, is, lessThan, medicinesOf, moreThan, no, not, oneOf, surely, takes, takesAtLeast, takesOrMay, yes, type Condition } from './condition.ts'
import type { Rule } from './rule.ts'
import { T } from './sources.ts'
import { spanOf } from './spans.ts'

const safety = (id: string, action: Rule['action'], item: string, when: Condition, text: string | ((local: LocalValues) => string), sources: Rule['sources'], against: Rule['against'] = []): Rule =>
  ({ id, group: 'safety', action, item, strength: 'S', sources, when, against, ...(typeof text === 'string' ? { text } : { text: text(LOCAL_VALUES), says: text }) })

const faultyLeads = oneOf('devices.leads', 'abandoned-or-disconnected', 'fault-message')
const pregnant = oneOf('person.pregnancy', 'yes', 'planning', 'unclear')
const proposed = any(has('devices.proposed', 'itb-pump', 'scs', 'drg', 'nerve-block', 'toxin'), has('requests.asked_for', 'itb', 'scs-or-drg', 'nerve-block', 'toxin'))
const highRiskProposed = any(has('devices.proposed', 'itb-pump', 'scs', 'drg'), has('requests.asked_for', 'itb', 'scs-or-drg'))

/** What a fact about the person or their medicines forbids or asks to be checked (reference 6.4, first part). */
export const CONTRAINDICATION_RULES: readonly Rule[] = [
  safety('R30', 'avoid', 'age-and-medicines',
    all(atLeast('person.age_years', 65), any(takes('class:tca', 'class:benzodiazepine', 'trihexyphenidyl'), takesAtLeast(3, 'class:cns-active'))),
    'Consider a review by the prescriber: from 65 on, tricyclics, benzodiazepines, trihexyphenidyl or three medicines that act on the brain raise falls and confusion. Nothing is stopped suddenly (R53).', [T.beers]),
  safety('R31', 'avoid', 'gabapentinoid', yes('renal.gabapentinoid_above_maximum'),
    'Above the most for this kidney: consider with the prescriber a lower dose.', [T.label]),
  safety('R32', 'avoid', 'kidney-limits',
    any(all(lessThan('renal.crcl_ml_min', 30), takesOrMay('duloxetine', 'naproxen', 'class:iv-bisphosphonate')), all(lessThan('renal.crcl_ml_min', 35), takesOrMay('alendronate'))),
    'Not with this kidney function: consider another way with the prescriber.', [T.label]),
  safety('R33', 'avoid', 'baclofen',
    all(takesOrMay('baclofen'), any(lessThan('renal.crcl_ml_min', 30), all(atLeast('person.age_years', 65), lessThan('renal.crcl_ml_min', 60)))),
    'Baclofen builds up with this kidney function: consider avoiding it. If it must go on: the lowest dose within the cap, watching for confusion. Taper, never stop suddenly (R53).', [T.beers, T.design]),
  safety('R34', 'avoid', 'nsaid', all(lessThan('renal.crcl_ml_min', 60), takes('baclofen'), takesOrMay('class:nsaid')),
    'Consider no anti-inflammatory beside baclofen with this kidney function: baclofen builds up.', [T.general]),
  safety('R35', 'consider', 'tizanidine', all(lessThan('renal.crcl_ml_min', 25), takesOrMay('tizanidine')),
    'Consider steps of 2 mg and at most 12 mg a day of tizanidine with this kidney function.', [T.label, T.design]),
  safety('R36', 'avoid', 'tramadol',
    all(takes('tramadol'), any(all(lessThan('renal.crcl_ml_min', 30), moreThan('medicines.tramadol_mg_per_day', 200)), all(moreThan('person.age_years', 75), moreThan('medicines.tramadol_mg_per_day', 300)))),
    'Consider a lower dose with the prescriber: at most 200 mg a day with this kidney function (every 12 hours), at most 300 mg a day above 75.', [T.label]),
  safety('R37', 'avoid', 'pregnancy', pregnant,
    'Consider a specialist before any of these: carbamazepine, bisphosphonates, anti-inflammatories from week 20, pregabalin, dantrolene, low-dose naltrexone, ketamine, DMSO, tizanidine, trihexyphenidyl. Pregnancy is checked before bisphosphonate, carbamazepine, pregabalin and dantrolene. Nothing is stopped suddenly.', [T.mhra]),
  safety('R38', 'avoid', 'breast-feeding', all(yes('person.breast_feeding'), takesOrMay('tramadol', 'codeine', 'class:benzodiazepine', 'dantrolene', 'low-dose-naltrexone')),
    'Consider another medicine while breast-feeding.', [T.mhra]),
  safety('R39', 'avoid', 'low-dose-naltrexone', all(takes('class:opioid'), takesOrMay('low-dose-naltrexone')),
    'Consider neither together: naltrexone brings on opioid withdrawal and takes the relief away (contraindicated pair).', [T.label]),
  safety('R40', 'avoid', 'opioid', all(takes('class:opioid'), takes('class:benzodiazepine', 'class:gabapentinoid')),
    'Opioid with a benzodiazepine or gabapentinoid can stop breathing: consider a review and naloxone at home.', [T.fda]),
  safety('R41', 'recommend', 'opioid', any(atLeast('medicines.morphine_equivalent_mg_per_day', 50), surely(atLeast('medicines.morphine_equivalent_at_least_mg_per_day', 50))),
    'Consider a review, naloxone at home and talking about a taper plan: 50 mg of morphine equivalent a day or more.', [T.cdc]),
  safety('R43-contraindicated', 'stop', 'interaction-contraindicated', has('interactions.contraindicated', ...INTERACTION_IDS),
    'Two of these medicines are contraindicated together: consider with the prescriber, soon, which one to leave out, with its own taper; a new one is not started beside the other.', [T.label]),
  safety('R43-avoid', 'avoid', 'interaction-avoid', has('interactions.avoid', ...INTERACTION_IDS),
    'Some of these medicines are best not taken together: consider with the prescriber another way; nothing is stopped suddenly.', [T.label, T.beers]),
  safety('R43-caution', 'consider', 'interaction-caution', has('interactions.caution', ...INTERACTION_IDS),
    'Some of these medicines ask for watching when taken together: consider what to watch.', [T.label]),
  safety('R44', 'recommend', 'anticoagulant', any(all(takes('class:anticoagulant', 'class:antiplatelet'), proposed), all(takes('class:nsaid'), highRiskProposed)),
    'Consider a plan agreed by both teams, the proceduralist and the prescriber, before the procedure; never stopped by oneself.', [T.asra]),
  safety('R45', 'avoid', 'mri', all(has('requests.asked_for', 'mri'), any(surely(faultyLeads), all(has('devices.current', 'itb-pump', 'scs', 'drg', 'pns', 'dbs', 'other-pump', 'other-implant'), not(surely(is('devices.mri_status', 'conditional')))))),
    'Consider no scan until radiology knows exact model, leads and place: an unknown status is treated as unsafe; abandoned or disconnected leads are not scanned.', [T.mri]),
  safety('R45-conditional', 'recommend', 'mri', all(has('requests.asked_for', 'mri'), is('devices.mri_status', 'conditional'), not(surely(faultyLeads))),
    'Consider the scan only after radiology has checked model, leads, field strength and MRI mode; a pump is interrogated afterwards, with a watch for withdrawal for 24 hours.', [T.mri]),
  safety('R59', 'avoid', 'carbamazepine', all(takesOrMay('carbamazepine'), yes('person.hla_risk_ancestry'), not(surely(is('person.hla_b1502', 'negative')))),
    'Consider no carbamazepine before an HLA-B*15:02 test.', [T.hla]),
  safety('R60', 'stop', 'dantrolene', all(takes('dantrolene'), atLeast('medicines.dantrolene_days', 45), no('medicines.dantrolene_benefit')),
    'Consider with the prescriber stopping dantrolene: 45 days without benefit.', [T.label]),
  safety('R61', 'avoid', 'botulinum-toxin', lessThan('toxin.days_since_last', LOCAL_VALUES.toxinIntervalDays),
    local => `Consider waiting: toxin of any kind, also cosmetic, less than ${spanOf(local.toxinIntervalDays.value)} ago.`, [T.toxinLabel]),
  safety('R62', 'stop', 'liver', all(moreThan('liver.alt_times_upper_limit', 3), takes('tizanidine', 'dantrolene', 'duloxetine', 'carbamazepine')),
    'Liver values above three times the limit: consider with the prescriber, soon, stopping the medicine that can harm the liver, with its taper.', [T.general]),
]

/** What a change or a habit asks to be watched (reference 6.4, second part). */
export const WATCH_RULES: readonly Rule[] = [
  safety('R46', 'avoid', 'driving', lessThan('medicines.sedating_changed_days_ago', LOCAL_VALUES.sedatingWatchDays),
    local => `Consider no driving for now: a sedating medicine was started or increased less than ${spanOf(local.sedatingWatchDays.value)} ago (local law on drugs and driving).`, [T.design]),
  safety('R47', 'recommend', 'young-person', lessThan('person.age_years', 18),
    'Consider a paediatric team first: physiotherapy, occupational therapy and psychology together. No adult doses; medicines only selected ones by that team; no toxin, pump or opioid without it.', [T.vescio]),
  safety('R51', 'avoid', 'stimulator-or-pump', all(any(has('devices.proposed', 'scs', 'drg', 'itb-pump'), has('requests.asked_for', 'scs-or-drg', 'itb'), yes('scs.candidate')), any(atLeast('phq9.total', 15), yes('person.psychosis'), yes('person.substance_misuse'))),
    'Consider treating depression, psychosis or misuse first; then the device.', [T.general]),
  safety('R52', 'stop', 'no-response', { op: 'takes-at-least', fact: 'medicines.no_response_after_adequate_trial', medicines: MEDICINE_IDS, count: 1 },
    'An adequate trial brought no response: consider with the prescriber stopping it, with its own taper.', [T.design]),
  safety('R53', 'recommend', 'stopping', { op: 'takes', fact: 'medicines.wants_to_stop', medicines: medicinesOf(...NEVER_SUDDENLY) },
    'Consider a taper plan with the prescriber; not stopped suddenly.', [T.label]),
  safety('R53-steroid', 'recommend', 'stopping', all({ op: 'takes', fact: 'medicines.wants_to_stop', medicines: ['prednisolone'] }, moreThan('medicines.prednisolone_days', 21)),
    'Consider a taper with the prescriber: more than three weeks of steroid are never stopped suddenly.', [T.label]),
  safety('R54', 'avoid', 'immobilisation', all(moreThan('immobilisation.hours_per_day', LOCAL_VALUES.splintHoursPerDay), moreThan('immobilisation.days', LOCAL_VALUES.splintDays), no('immobilisation.clinician_reason')),
    'Consider loosening or taking off the splint and moving gently: long rest in a splint does harm unless a clinician gave a reason.', [T.immobilisation]),
  safety('R64', 'avoid', 'live-vaccine', all(takes('prednisolone'), has('requests.asked_for', 'live-vaccine')),
    'Consider no live vaccine while on prednisolone.', [T.general]),
]
