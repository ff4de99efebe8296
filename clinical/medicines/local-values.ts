import { constant, DESIGN, type Constant } from '../source.ts'

const mg = (value: number): Constant<number> => constant<number>(value, 'mg/d', DESIGN)
const percent = (value: number): Constant<number> => constant<number>(value, '%', DESIGN)
const days = (value: number): Constant<number> => constant<number>(value, 'd', DESIGN)

/** Numbers of the formulary that we chose ourselves; part of the local values of a service. */
export const MEDICINE_LOCAL_VALUES = {
  gabapentinCautiousStepMg: mg(100), gabapentinCautiousDays: days(3),
  pregabalinStepMg: mg(75), pregabalinDays: days(7), pregabalinCautiousStepMg: mg(25),
  tcaMostMg: mg(100), nortriptylineSpecialistMg: mg(75), tcaOlderDays: days(14), tcaCutMg: mg(10), tcaCutDays: days(7), tcaTaperDays: days(28),
  duloxetineOlderDays: days(14), duloxetineTaperDays: days(14),
  baclofenDays: days(7), baclofenOlderDays: days(7), baclofenCutMg: mg(10), baclofenCutDays: days(7), baclofenCutDaysShortUse: days(3), baclofenLongUseDays: days(61), baclofenTaperDays: days(14),
  baclofenMostBelow80Mg: mg(50), baclofenMostBelow50Mg: mg(40), baclofenMostBelow30Mg: mg(10), baclofenMostBelow15Mg: mg(5),
  tizanidineStepMg: mg(2), tizanidineDays: days(4), tizanidineOlderDays: days(7), tizanidineMostBelow25Mg: mg(12), tizanidineCutMg: mg(4), tizanidineSmallCutMg: mg(2), tizanidineSmallCutUpToMg: mg(12),
  diazepamStepMg: mg(2), diazepamDays: days(7), diazepamMostMg: mg(30), clonazepamMostMg: mg(4),
  dantroleneTaperDays: days(7), dantroleneCutPercent: percent(25), dantroleneCutDays: days(2), trihexyphenidylStepMg: mg(1), trihexyphenidylDays: days(7), trihexyphenidylMostMg: mg(15), trihexyphenidylSpecialistMostMg: mg(30), trihexyphenidylCutMg: mg(1),
  carbamazepineCutMg: mg(100), levodopaTaperDays: days(7), levodopaCutPercent: percent(25), levodopaCutDays: days(3),
  naproxenMostMg: mg(1000), naproxenMostBelow60Mg: mg(500), naproxenCourseDays: days(14),
  paracetamolRiskMostMg: mg(3000), paracetamolLiverMostMg: mg(2000), paracetamolEightHoursMostMg: mg(3000), paracetamolEightHoursMgPerKilogram: constant<number>(45, 'mg/kg/d', DESIGN), paracetamolMgPerKilogram: constant<number>(60, 'mg/kg/d', DESIGN),
  vitaminCKidney: constant<number>(30, 'mL/min', DESIGN), naltrexoneStepMg: mg(1.5), naltrexoneDays: days(14), naltrexoneKidney: constant<number>(30, 'mL/min', DESIGN),
  codeineKidney: constant<number>(60, 'mL/min', DESIGN), clonidineMostMg: mg(0.3), clonidineKidneyMostMg: mg(0.1), clonidineCutMg: mg(0.05), clonidineCutDays: days(2), clonidineTaperDays: days(7),
  nifedipineStartMg: mg(20), nifedipineStepMg: mg(10), nifedipineDays: days(14), nifedipineMostMg: mg(60), nifedipineCutMg: mg(20), nifedipineTaperDays: days(7), lowSystolic: constant<number>(100, 'mm[Hg]', DESIGN),
  olderFrom: constant<number>(65, 'a', DESIGN), olderIntervalFactor: constant<number>(2, '1', DESIGN), olderFirstDoseShare: constant<number>(0.5, '1', DESIGN), benzodiazepineReviewSteps: constant<number>(6, '{step}', DESIGN), tcaWithDuloxetineMg: mg(25),
  trialDaysGabapentinoid: days(42), trialDaysAtDose: days(14), trialDaysTca: days(42), trialDaysDuloxetine: days(42), trialDaysAntispasmodic: days(28), trialDaysTrihexyphenidyl: days(84),
  trialDaysLevodopa: days(56), trialDaysPrednisolone: days(14), trialDaysBisphosphonate: days(84), trialDaysNaltrexone: days(84), trialDaysImagery: days(42), trialDaysOpioid: days(28), trialSessionsToxin: constant<number>(2, '{session}', DESIGN), trialBlocks: constant<number>(3, '{block}', DESIGN),
  shortestAdultCm: constant<number>(100, 'cm', DESIGN), implausibleTimesMost: constant<number>(10, '1', DESIGN), medicineListDays: days(28), creatinineOldDays: days(90), kidneyFormulaUnreliableFrom: constant<number>(80, 'a', DESIGN),
  prednisoloneLowMg: mg(20), prednisoloneLowStepMg: mg(5),
  blockReliefPercent: constant<number>(50, '%', DESIGN),
} as const satisfies Record<string, Constant<number>>
