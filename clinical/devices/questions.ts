import type { FactId } from '../facts.ts'
import { LOCAL_VALUES } from '../local-values.ts'
import type { Question } from '../questions.ts'
import { factsRead } from '../rules/condition.ts'
import { URGENT_RULES } from '../rules/urgent.ts'
import { bleedingPlan, blockSeries } from './blocks.ts'
import { ITB_CAUTIONS, itbCandidacy, itbCriteria, readsOf, stimulationCandidacy, stimulationCriteria } from './candidacy.ts'
import { pumpState, screeningStep } from './pump.ts'
import { afterScan, scanWithDevice } from './scans.ts'
import { surgeryCautions } from './surgery.ts'

const question = (name: string, about: string, reads: readonly FactId[], answer: Question['answer']): Question => ({ name, about, reads: [...new Set(reads)], answer })

/** What can be asked about devices, blocks, scans and operations by name. */
export const DEVICE_QUESTIONS: readonly Question[] = [
  question('itb-candidate', 'Candidacy for intrathecal baclofen, criterion by criterion.', [...readsOf(itbCriteria(LOCAL_VALUES)), ...readsOf(ITB_CAUTIONS)], itbCandidacy),
  question('itb-screening', 'What the label says after a screening bolus; a running pump is never calculated.', ['itb.screening_bolus_ug', 'itb.screening_response', 'itb.hours_since_bolus', 'person.age_years'], facts => screeningStep(facts)),
  question('pump', 'Alarm, signs and refill date of an intrathecal pump.', ['devices.current', 'devices.all_listed', 'itb.refill_due', 'itb.days_to_refill', 'person.age_years', ...URGENT_RULES.filter(rule => rule.item === 'pump').flatMap(rule => factsRead(rule.when))], pumpState),
  question('stimulation-candidate', 'Candidacy for a trial of spinal cord or ganglion stimulation, and for the implant.', readsOf(stimulationCriteria(LOCAL_VALUES)), stimulationCandidacy),
  question('nerve-block', 'How a series of sympathetic blocks stands.', ['block.kind', 'block.done', 'block.relief_percent', 'block.functional_gain'], blockSeries),
  question('bleeding-plan', 'Whether both teams must agree a plan before a procedure.', ['devices.proposed', 'medicines.current', 'medicines.all_listed'], facts => bleedingPlan(facts)),
  question('mri', 'What a device means for a scan; what is unknown is treated as unsafe.', ['devices.current', 'devices.mri_status', 'devices.leads', 'devices.radiology_checked'], facts => scanWithDevice(facts)),
  question('after-scan', 'What a pump asks for in the hours after a scan.', ['devices.current', 'devices.all_listed', 'scan.hours_ago', 'scan.pump_interrogated'], afterScan),
  question('surgery', 'Cautions about an operation on the limb, casting, amputation or deep brain stimulation.', ['requests.asked_for', 'devices.proposed', 'surgery.months_quiet', 'surgery.can_wait', 'amputation.reason'], surgeryCautions),
]
