/** Classes that rules and interactions speak of. */
export type MedicineClass =
  | 'opioid' | 'benzodiazepine' | 'z-hypnotic' | 'gabapentinoid' | 'antiepileptic' | 'tca' | 'ssri' | 'snri' | 'maoi' | 'antipsychotic'
  | 'muscle-relaxant' | 'anticholinergic' | 'nsaid' | 'bisphosphonate' | 'iv-bisphosphonate' | 'steroid' | 'anticoagulant' | 'antiplatelet'
  | 'antihypertensive' | 'botulinum-toxin' | 'cns-active' | 'sedating' | 'qt-prolonging' | 'strong-cyp3a4-inhibitor' | 'fluoroquinolone'
  | 'hormonal-contraceptive' | 'ace-or-arb' | 'diuretic' | 'beta-blocker' | 'nitrate' | 'aminoglycoside' | 'topical'

/** Every medicine that Frond can speak of, with its classes; anything else is written as *other*. */
export const MEDICINES = {
  gabapentin: ['gabapentinoid', 'cns-active', 'sedating'],
  pregabalin: ['gabapentinoid', 'cns-active', 'sedating'],
  amitriptyline: ['tca', 'cns-active', 'sedating', 'anticholinergic', 'qt-prolonging'],
  nortriptyline: ['tca', 'cns-active', 'sedating', 'anticholinergic', 'qt-prolonging'],
  duloxetine: ['snri', 'cns-active'],
  baclofen: ['muscle-relaxant', 'cns-active', 'sedating'],
  tizanidine: ['muscle-relaxant', 'cns-active', 'sedating'],
  diazepam: ['benzodiazepine', 'cns-active', 'sedating'],
  clonazepam: ['benzodiazepine', 'cns-active', 'sedating'],
  'other-benzodiazepine': ['benzodiazepine', 'cns-active', 'sedating'],
  'z-hypnotic': ['z-hypnotic', 'cns-active', 'sedating'],
  dantrolene: ['muscle-relaxant', 'cns-active', 'sedating'],
  trihexyphenidyl: ['anticholinergic', 'cns-active'],
  'other-anticholinergic': ['anticholinergic'],
  carbamazepine: ['antiepileptic', 'cns-active', 'sedating'],
  'other-antiepileptic': ['antiepileptic', 'cns-active', 'sedating'],
  levodopa: [],
  naproxen: ['nsaid'],
  'other-nsaid': ['nsaid'],
  paracetamol: [],
  prednisolone: ['steroid'],
  alendronate: ['bisphosphonate'],
  pamidronate: ['bisphosphonate', 'iv-bisphosphonate'],
  neridronate: ['bisphosphonate', 'iv-bisphosphonate'],
  'dmso-cream': ['topical'],
  'other-topical': ['topical'],
  acetylcysteine: [],
  'vitamin-c': [],
  'low-dose-naltrexone': [],
  ketamine: ['cns-active', 'sedating'],
  tramadol: ['opioid', 'cns-active', 'sedating'],
  codeine: ['opioid', 'cns-active', 'sedating'],
  morphine: ['opioid', 'cns-active', 'sedating'],
  oxycodone: ['opioid', 'cns-active', 'sedating'],
  fentanyl: ['opioid', 'cns-active', 'sedating'],
  buprenorphine: ['opioid', 'cns-active', 'sedating'],
  methadone: ['opioid', 'cns-active', 'sedating', 'qt-prolonging'],
  tapentadol: ['opioid', 'cns-active', 'sedating'],
  'other-opioid': ['opioid', 'cns-active', 'sedating'],
  clonidine: ['cns-active', 'sedating'],
  nifedipine: ['antihypertensive'],
  tadalafil: [],
  ivig: [],
  'botulinum-toxin': ['botulinum-toxin'],
  fluvoxamine: ['ssri', 'cns-active'],
  fluoxetine: ['ssri', 'cns-active'],
  paroxetine: ['ssri', 'cns-active'],
  citalopram: ['ssri', 'cns-active', 'qt-prolonging'],
  'other-ssri': ['ssri', 'cns-active'],
  'other-snri': ['snri', 'cns-active'],
  bupropion: ['cns-active'],
  maoi: ['maoi'],
  linezolid: ['maoi'],
  antipsychotic: ['antipsychotic', 'cns-active', 'sedating', 'qt-prolonging'],
  ciprofloxacin: ['fluoroquinolone'],
  enoxacin: ['fluoroquinolone'],
  'other-fluoroquinolone': ['fluoroquinolone'],
  macrolide: ['qt-prolonging'],
  ondansetron: ['qt-prolonging'],
  terbinafine: [],
  zileuton: [],
  amiodarone: ['qt-prolonging'],
  mexiletine: [],
  propafenone: [],
  verapamil: ['antihypertensive'],
  cimetidine: [],
  famotidine: [],
  aciclovir: [],
  ticlopidine: ['antiplatelet'],
  'hormonal-contraceptive': ['hormonal-contraceptive'],
  oestrogen: [],
  warfarin: ['anticoagulant'],
  doac: ['anticoagulant'],
  heparin: ['anticoagulant'],
  antiplatelet: ['antiplatelet'],
  'ace-inhibitor-or-arb': ['ace-or-arb', 'antihypertensive'],
  diuretic: ['diuretic', 'antihypertensive'],
  'beta-blocker': ['beta-blocker', 'antihypertensive'],
  'other-antihypertensive': ['antihypertensive'],
  nitrate: ['nitrate'],
  'strong-cyp3a4-inhibitor': ['strong-cyp3a4-inhibitor'],
  'grapefruit': [],
  rifampicin: [],
  theophylline: [],
  aminoglycoside: ['aminoglycoside'],
  'neuromuscular-blocker': [],
  'calcium-iron-or-antacid': [],
  'live-vaccine': [],
  alcohol: [],
  other: [],
} as const satisfies Record<string, readonly MedicineClass[]>

/** A medicine by its stable word. */
export type MedicineId = keyof typeof MEDICINES

/** All medicine words, in the order of the table. */
export const MEDICINE_IDS = Object.keys(MEDICINES) as readonly MedicineId[]

/** The classes a medicine belongs to. */
export const classesOf = (medicine: MedicineId): readonly MedicineClass[] => MEDICINES[medicine]

/** The medicines of a class, in the order of the table. */
export const membersOf = (wanted: MedicineClass): readonly MedicineId[] =>
  MEDICINE_IDS.filter(medicine => classesOf(medicine).includes(wanted))
