/** Conditions that can look like CRPS or can hold a limb in a posture, by stable id. */
export const LOOK_ALIKE_IDS = [
  'infection', 'leg-clot', 'arm-clot', 'arterial', 'raynaud', 'compartment', 'fracture', 'nerve-injury', 'root-or-plexus', 'small-fibre', 'cord-or-brain',
  'inflammatory-arthritis', 'lymphoedema', 'disuse', 'regional-osteoporosis', 'tumour',
  'corticobasal', 'stiff-limb', 'genetic-dystonia', 'drug-dystonia', 'spasticity', 'structural-hand', 'functional',
] as const

/** The id of a condition that the differential goes through. */
export type LookAlikeId = (typeof LOOK_ALIKE_IDS)[number]

/** Tests that close a question of the differential, by stable id. */
export const TEST_IDS = [
  'history', 'examination', 'drug-history', 'positive-signs', 'blood-baseline', 'cultures', 'joint-aspiration', 'urate', 'autoimmune', 'wells-d-dimer', 'duplex', 'venography',
  'pressure-indices', 'arterial-imaging', 'nailfold', 'compartment-pressure', 'x-ray', 'ct', 'mri-limb', 'spect-ct', 'nerve-conduction', 'nerve-ultrasound', 'mri-brain-spine',
  'skin-biopsy', 'chest-imaging', 'datscan', 'antibodies', 'levodopa-trial', 'genes', 'copper', 'emg-at-rest', 'block-or-sedation',
] as const

/** The id of a test. */
export type TestId = (typeof TEST_IDS)[number]
