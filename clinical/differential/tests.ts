import type { Gentleness } from '../verdict.ts'
import type { TestId } from './condition-ids.ts'

/** A test of the work-up: what it is called, and how gentle it is for the limb. */
export type Test = { readonly name: string; readonly how: Gentleness }

/** Every test of the work-up. None of them rules CRPS in or out. */
export const TESTS: Readonly<Record<TestId, Test>> = {
  'history': { name: 'History', how: 'ask' },
  'examination': { name: 'Examination of pulses, joints, nerves and reflexes', how: 'touch' },
  'drug-history': { name: 'Medicines, also earlier ones (dopamine blockers, metoclopramide)', how: 'ask' },
  'positive-signs': { name: 'Positive functional signs (does not imply intent, does not rule out CRPS)', how: 'look' },
  'blood-baseline': { name: 'Blood: count, CRP, ESR, glucose or HbA1c, TSH, creatinine, calcium, phosphate, ALP, vitamin D, B12', how: 'measure' },
  'cultures': { name: 'Cultures', how: 'measure' },
  'joint-aspiration': { name: 'Joint aspiration, before antibiotics', how: 'pinprick' },
  'urate': { name: 'Urate', how: 'measure' },
  'autoimmune': { name: 'RF, anti-CCP, ANA', how: 'measure' },
  'wells-d-dimer': { name: 'Clot score and D-dimer', how: 'measure' },
  'duplex': { name: 'Duplex ultrasound', how: 'touch' },
  'venography': { name: 'CT or MR venography', how: 'measure' },
  'pressure-indices': { name: 'Ankle or toe pressure index', how: 'measure' },
  'arterial-imaging': { name: 'Arterial duplex or CT angiography', how: 'measure' },
  'nailfold': { name: 'Nailfold microscopy', how: 'look' },
  'compartment-pressure': { name: 'Compartment pressure', how: 'pinprick' },
  'x-ray': { name: 'X-ray of both sides', how: 'measure' },
  'ct': { name: 'CT', how: 'measure' },
  'mri-limb': { name: 'MRI of the part', how: 'measure' },
  'spect-ct': { name: 'SPECT/CT', how: 'measure' },
  'nerve-conduction': { name: 'Nerve conduction and EMG', how: 'pinprick' },
  'nerve-ultrasound': { name: 'Nerve ultrasound', how: 'touch' },
  'mri-brain-spine': { name: 'MRI of brain and relevant spine', how: 'measure' },
  'skin-biopsy': { name: 'Skin biopsy, away from the limb where it can be', how: 'pinprick' },
  'chest-imaging': { name: 'Chest imaging', how: 'measure' },
  'datscan': { name: 'DaTscan (neurologist)', how: 'measure' },
  'antibodies': { name: 'GAD65, amphiphysin and glycine receptor antibodies', how: 'measure' },
  'levodopa-trial': { name: 'Levodopa trial (neurologist)', how: 'known' },
  'genes': { name: 'Genes (neurologist)', how: 'measure' },
  'copper': { name: 'Ceruloplasmin and copper', how: 'measure' },
  'emg-at-rest': { name: 'EMG at rest', how: 'pinprick' },
  'block-or-sedation': { name: 'Diagnostic nerve block, and last examination under sedation (a clinician orders it)', how: 'sedate' },
}
