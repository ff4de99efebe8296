import { MEDICINE_IDS, type MedicineId } from '../medicine-ids.ts'
import { ask, choice, date, list, number, record, whole } from './spec.ts'

/** Who the person is and what is generally known of their health. */
export const PERSON = {
  'person.birth_date': date('known', 'Date of birth'),
  'person.age_years': whole('known', 'Age in completed years', 'a', 0, 120),
  'person.sex': choice('known', 'Sex, as the kidney formula and the figures need it', ['female', 'male']),
  'person.weight_kg': number('measure', 'Body weight', 'kg', 1, 400),
  'person.height_cm': number('measure', 'Height', 'cm', 30, 260),
  'person.pregnancy': choice('ask', 'Pregnancy', ['no', 'yes', 'planning', 'unclear', 'not-applicable']),
  'person.breast_feeding': ask('Breast-feeding'),
  'person.frail': ask('Frailty'),
  'person.diabetes': record('Diabetes'),
  'person.liver_disease': record('Liver disease'),
  'person.steroid_contraindication': record('A reason against steroids (infection, ulcer, psychosis, uncontrolled diabetes or blood pressure, live vaccine due, untreated tuberculosis)'),
  'person.kidney_stones': record('Kidney stones, now or before'),
  'person.psychosis': record('Psychosis, now'),
  'person.substance_misuse': record('Misuse of alcohol, medicines or drugs, untreated'),
  'person.hla_risk_ancestry': ask('Ancestry with a higher chance of HLA-B*15:02'),
  'person.hla_b1502': choice('known', 'HLA-B*15:02 test', ['not-tested', 'negative', 'positive']),
} as const

/** Medicines now, doses that rules look at, and blood results. */
export const MEDICINE_FACTS = {
  'medicines.current': list<readonly MedicineId[]>('known', 'Medicines taken now', MEDICINE_IDS),
  'medicines.all_listed': record('Every medicine that is taken stands on the list'),
  'medicines.proposed': list<readonly MedicineId[]>('known', 'Medicines that are being thought of', MEDICINE_IDS),
  'medicines.wants_to_stop': list<readonly MedicineId[]>('ask', 'Medicines the person wants to stop', MEDICINE_IDS),
  'medicines.no_response_after_adequate_trial': list<readonly MedicineId[]>('ask', 'Medicines without response after an adequate trial', MEDICINE_IDS),
  'medicines.gabapentin_mg_per_day': number('known', 'Gabapentin per day', 'mg/d', 0, 10000),
  'medicines.pregabalin_mg_per_day': number('known', 'Pregabalin per day', 'mg/d', 0, 2000),
  'medicines.tramadol_mg_per_day': number('known', 'Tramadol per day', 'mg/d', 0, 2000),
  'medicines.baclofen_mg_per_day': number('known', 'Oral baclofen per day', 'mg/d', 0, 400),
  'medicines.morphine_equivalent_mg_per_day': number('known', 'Opioids per day as morphine equivalent', 'mg/d', 0, 5000),
  'medicines.morphine_equivalent_at_least_mg_per_day': number('known', 'Opioids per day as morphine equivalent, at least: while a dose or the rest of the list is not known', 'mg/d', 0, 5000),
  'medicines.nsaid_days': whole('known', 'Days of taking an anti-inflammatory for CRPS', 'd', 0, 20000),
  'medicines.nsaid_alone': ask('The anti-inflammatory is the only treatment of the CRPS'),
  'medicines.prednisolone_days': whole('known', 'Days on prednisolone', 'd', 0, 20000),
  'medicines.dantrolene_days': whole('known', 'Days on dantrolene', 'd', 0, 20000),
  'medicines.dantrolene_benefit': ask('Dantrolene helps'),
  'medicines.sedating_changed_days_ago': whole('known', 'Days since a sedating medicine was started or increased', 'd', 0, 20000),
  'medicines.new_medicine': ask('A medicine was started in the last weeks'),
  'renal.crcl_ml_min': number('known', 'Creatinine clearance (Cockcroft-Gault)', 'mL/min', 0, 300),
  'renal.egfr': number('known', 'eGFR (not interchangeable with creatinine clearance for doses)', 'mL/min/{1.73_m2}', 0, 300),
  'renal.creatinine': { ...number('known', 'Serum creatinine', 'umol/L', 10, 3000), otherUnits: { 'mg/dL': 88.4 } },
  'renal.creatinine_days_old': whole('known', 'Age of the creatinine result', 'd', 0, 20000),
  'renal.acute_injury': record('Acute kidney injury, now'),
  'renal.dialysis': record('On dialysis'),
  'renal.gabapentinoid_above_maximum': record('The gabapentinoid dose is above the most for this kidney (computed)'),
  'liver.alt_times_upper_limit': number('known', 'Liver enzymes as a multiple of the upper limit', '1', 0, 200),
  'blood_pressure.systolic': whole('measure', 'Systolic blood pressure', 'mm[Hg]', 30, 300),
} as const
