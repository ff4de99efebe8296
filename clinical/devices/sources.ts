import { DESIGN, type Source } from '../source.ts'

/** Where candidacy, pumps, blocks, stimulation and scans were read. */
export const Y = {
  design: DESIGN,
  hilten: { id: 'hilten', cite: 'van Hilten BJ et al. N Engl J Med 2000;343:625-30', doi: '10.1056/NEJM200008313430905', mark: 'V' },
  vanRijn: { id: 'vanRijn2009', cite: 'van Rijn MA et al. Pain 2009;143:41-7', doi: '10.1016/j.pain.2009.01.014', mark: 'V' },
  plasRate: { id: 'plasRate', cite: 'van der Plas AA et al. Pain Med 2011', doi: '10.1111/j.1526-4637.2011.01065.x', mark: 'V' },
  plasPain: { id: 'plasPain', cite: 'van der Plas AA et al. Anesth Analg 2013;116:211-5', mark: 'V' },
  pumpLabel: { id: 'pumpLabel', cite: 'Intrathecal baclofen label', mark: 'V' },
  oconnell: { id: 'oconnell', cite: 'O’Connell NE et al. Cochrane CD004598.pub4, 2016', mark: 'V' },
  rsdsa: { id: 'rsdsa', cite: 'RSDSA leaflet on therapy after a block', mark: 'V' },
  asra: { id: 'asra', cite: 'Narouze S et al. Reg Anesth Pain Med 2018;43:225-62', mark: 'V' },
  kemler: { id: 'kemler', cite: 'Kemler MA et al. N Engl J Med 2000;343:618-24; Ann Neurol 2004;55:13-8; J Neurosurg 2008;108:292-8', mark: 'V' },
  accurate: { id: 'accurate', cite: 'Deer TR et al. (ACCURATE) Pain 2017;158:669-81', doi: '10.1097/j.pain.0000000000000814', mark: 'V' },
  cohort: { id: 'cohort', cite: 'Cohort of 35 people with stimulation, median 8 years (PMC8440061)', mark: 'V' },
  nice: { id: 'nice', cite: 'NICE TA159, 2008', mark: 'V' },
  picarelli: { id: 'picarelli', cite: 'Picarelli H et al. J Pain 2010;11:1203-10', mark: 'V' },
  mri: { id: 'mri', cite: 'Manufacturers’ MRI conditions (Abbott, Medtronic) and TGA texts', mark: 'V' },
  dutch: { id: 'dutch', cite: 'Dutch CRPS I guideline, blocks and peri-operative points', mark: 'V' },
  geertzen: { id: 'geertzen', cite: 'Geertzen JHB et al. J Rehabil Med 2020;52(8)', doi: '10.2340/16501977-2718', mark: 'V' },
  ayyaswamy: { id: 'ayyaswamy', cite: 'Ayyaswamy B et al. EFORT Open Rev 2019;4', mark: 'V' },
  field: { id: 'field', cite: 'General knowledge of the field', mark: 'M' },
} as const satisfies Record<string, Source>
