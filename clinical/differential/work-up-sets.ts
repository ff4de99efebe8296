import { any, atMost, has, is, not, oneOf, yes, type Condition } from '../rules/condition.ts'
import type { TestId } from './condition-ids.ts'

/** A set of tests and the picture that it belongs to. Contents M; the grouping is our own (D). */
export type WorkUpSet = { readonly id: string; readonly name: string; readonly when: Condition | null; readonly tests: readonly TestId[] }

/** What to look for in everyone, and what each picture adds. */
export const WORK_UP_SETS: readonly WorkUpSet[] = [
  { id: 'everyone', name: 'Everyone', when: null, tests: ['examination', 'x-ray', 'blood-baseline'] },
  { id: 'red-hot-swollen', name: 'Red, hot or swollen', when: any(is('crps.phenotype', 'warm'), yes('crps.oedema_dominant'), yes('sign.urgent.hot_swollen_limb')), tests: ['cultures', 'urate', 'joint-aspiration', 'duplex'] },
  { id: 'cold-blue', name: 'Cold or blue', when: is('crps.phenotype', 'cold'), tests: ['pressure-indices', 'arterial-imaging', 'autoimmune'] },
  { id: 'territory', name: 'Weak or numb in the area of one nerve', when: yes('limb.weak_or_numb_in_territory'), tests: ['nerve-conduction', 'nerve-ultrasound'] },
  { id: 'dystonia', name: 'Dystonia', when: oneOf('dystonia.course', 'fluctuating', 'fixed'), tests: ['mri-brain-spine', 'emg-at-rest', 'drug-history'] },
  { id: 'dystonia-neurologist', name: 'Dystonia, where the neurologist asks for it', when: oneOf('dystonia.course', 'fluctuating', 'fixed'), tests: ['datscan', 'genes'] },
  { id: 'dystonia-copper', name: 'Dystonia at 50 or younger', when: { op: 'all', of: [oneOf('dystonia.course', 'fluctuating', 'fixed'), atMost('person.age_years', 50)] }, tests: ['copper'] },
  { id: 'stiff-limb', name: 'Dystonia with a stiff limb', when: yes('limb.stiff_limb_picture'), tests: ['antibodies'] },
  { id: 'not-correctable', name: 'Posture that does not yield awake', when: { op: 'all', of: [yes('contracture.loss_awake_beyond_error'), not(yes('contracture.opened_fully'))] }, tests: ['emg-at-rest', 'block-or-sedation'] },
  { id: 'clenched', name: 'Clenched hand or clawed toes, before a hand diagnosis is left open', when: has('dystonia.postures', 'clenched-fist', 'toe-clawing', 'finger-flexion'), tests: ['examination'] },
]

/** What is said of every set: no test decides CRPS. */
export const NO_TEST_DECIDES =
  'No test rules CRPS in or out. Three-phase bone scan: pooled sensitivity 0.87 and specificity 0.69; against Budapest 0.55 and 0.94, with wide intervals. A negative scan clears no criterion and a positive one fulfils none.'
