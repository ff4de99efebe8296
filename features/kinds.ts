/** The one list of everything that may be said. Adding a slice is adding its line. */
import { registryOf } from '#log/kind.ts'
import { answerRecorded } from './assessment/answer.ts'
import { devicesListedWhole } from './assessment/device-list.ts'
import { examinationBegun, examinationDisputed, examinationProposed, examinationSigned, functionalSignsExplained } from './assessment/examination.ts'
import { exclusionAttested } from './assessment/exclusion.ts'
import { findingRecorded } from './assessment/finding.ts'
import { measureRecorded } from './assessment/measure.ts'
import { postureRecorded } from './assessment/posture.ts'
import { limbFelt } from './body-chart/felt.ts'
import { otherLimbAnswered } from './body-chart/other-limb.ts'
import { limbPainted } from './body-chart/painted.ts'
import { carePlanned } from './care/care-plan.ts'
import { careDone } from './care/cared.ts'
import { shoesNoted } from './care/shoes.ts'
import { wearAgreed, wearChecked, wearEnded, wearStarted } from './care/wear.ts'
import { activityNamed, checkInAnswered, homeStripChosen } from './check-ins/check-in.ts'
import { checkInsPaused, questionDeclined, questionPrescribed } from './check-ins/prescription.ts'
import { emergencyCardWritten } from './emergency/card.ts'
import { alertClosed, alertRaised, alertTaken, urgentAnswered, urgentRaised } from './crisis/alert.ts'
import { moodAnswered } from './crisis/mood.ts'
import { safetyPlanWritten } from './crisis/safety-plan.ts'
import { drivingSaid, equipmentSaid, fallHappened, helpSaid, workHoursSaid } from './daily-life/daily-life.ts'
import { episodeDetailed, episodeEased, episodeStarted } from './episodes/episode.ts'
import { erasureAnswered, erasureAsked } from './erase/erasure.ts'
import { changeNoticed, eventMarked } from './events/event.ts'
import { helpsWritten } from './flare/flare-plan.ts'
import { flareLetterWritten } from './flare-letter/flare-letter.ts'
import { limbDescribed, usualPosture } from './limb/limb.ts'
import { doseMarked, extraDoseTaken } from './medicines/dose.ts'
import { notReadySaid } from './medicines/not-ready.ts'
import { medicineAgreed, medicineListed } from './medicines/regimen.ts'
import { sideEffectNoticed } from './medicines/side-effect.ts'
import { supplyCounted } from './medicines/supply.ts'
import { redFlagActedOn } from './plan/acted.ts'
import { goalPlaced, goalSet } from './plan/goal.ts'
import { planAgreed, planItemAnswered, planProposed, reviewPlanned } from './plan/plan.ts'
import { suggestionDecided, suggestionProposed } from './plan/suggestion.ts'
import { helpAskedFor, waitingEnded } from './plan/waiting.ts'
import { exerciseAgreed } from './practise/exercise.ts'
import { sessionDone } from './practise/session.ts'
import { measureTaken } from './measures/taken.ts'
import { noteShared, noteWritten, voiceKept, voiceShared } from './notes/note.ts'
import { photoTaken } from './photos/photo.ts'
import { deviceDescribed, pumpRefilled } from './procedures/device.ts'
import { effectMarked, windowUsed } from './procedures/effect.ts'
import { questionAsked, questionCrossedOff, questionsOrdered } from './questions/question.ts'
import { wrongPersonSaid } from './sharing/wrong-person.ts'
import { medicinesListedWhole } from './treatments/medicine-list.ts'
import { medicineNoted, treatmentNoted } from './treatments/treatment.ts'
import { castWatched, symptomNoticed, wristBroken } from './watching/symptom.ts'

/** Every kind that this version of Frond can read and write. */
export const registry = registryOf([
  limbDescribed, usualPosture,
  episodeStarted, episodeEased, episodeDetailed,
  checkInAnswered, activityNamed, homeStripChosen, questionPrescribed, questionDeclined, checkInsPaused,
  eventMarked, changeNoticed, symptomNoticed, castWatched, wristBroken,
  workHoursSaid, fallHappened, drivingSaid, helpSaid, equipmentSaid,
  helpsWritten, safetyPlanWritten, alertRaised, alertTaken, alertClosed, urgentRaised, urgentAnswered, moodAnswered,
  examinationBegun, findingRecorded, answerRecorded, measureRecorded, postureRecorded, exclusionAttested,
  examinationProposed, examinationSigned, functionalSignsExplained, examinationDisputed, devicesListedWhole,
  goalSet, goalPlaced, helpAskedFor, waitingEnded, suggestionDecided, suggestionProposed, planAgreed, planProposed, planItemAnswered, reviewPlanned, redFlagActedOn,
  treatmentNoted, medicineNoted,
  emergencyCardWritten, deviceDescribed, pumpRefilled, effectMarked, windowUsed,
  medicineListed, medicineAgreed, notReadySaid, doseMarked, extraDoseTaken, supplyCounted, sideEffectNoticed, medicinesListedWhole,
  photoTaken,
  noteWritten, voiceKept, noteShared, voiceShared,
  limbPainted, limbFelt, otherLimbAnswered,
  measureTaken,
  careDone, carePlanned, shoesNoted, wearStarted, wearEnded, wearChecked, wearAgreed,
  exerciseAgreed, sessionDone,
  questionAsked, questionCrossedOff, questionsOrdered,
  flareLetterWritten,
  erasureAsked, erasureAnswered,
  wrongPersonSaid,
])
