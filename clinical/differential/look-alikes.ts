import type { Source } from '../source.ts'
import type { LookAlikeId, TestId } from './condition-ids.ts'
import { WORK_UP_SOURCES } from './sources.ts'

/** A condition that criterion D asks about: what tells it apart, and the tests that close the question. */
export type LookAlike = {
  readonly id: LookAlikeId
  readonly name: string
  readonly findings: string
  readonly tests: readonly TestId[]
  readonly group: 'looks-like-crps' | 'holds-a-posture'
  readonly source: Source
}

const looks = (id: LookAlikeId, name: string, findings: string, ...tests: readonly TestId[]): LookAlike =>
  ({ id, name, findings, tests, group: 'looks-like-crps', source: WORK_UP_SOURCES.guideline })
const holds = (id: LookAlikeId, name: string, findings: string, ...tests: readonly TestId[]): LookAlike =>
  ({ id, name, findings, tests, group: 'holds-a-posture', source: id === 'corticobasal' ? WORK_UP_SOURCES.ibrahim2009 : WORK_UP_SOURCES.guideline })

/** The list behind *no other diagnosis explains it better*, in the order of the reference. */
export const LOOK_ALIKES: readonly LookAlike[] = [
  looks('infection', 'Cellulitis, abscess, bone or joint infection', 'Fever, ascending redness, warmth at one point, one joint exquisitely painful in all directions, wound, raised CRP or white cells', 'blood-baseline', 'cultures', 'joint-aspiration', 'x-ray', 'mri-limb'),
  looks('leg-clot', 'Deep vein thrombosis of the leg, or after one', 'Calf or whole limb swollen, pitting, dilated veins; no allodynia', 'wells-d-dimer', 'duplex'),
  looks('arm-clot', 'Arm vein thrombosis, venous thoracic outlet', 'Heavy, bluish, swollen arm, veins on the chest wall, effort or a line', 'duplex', 'venography'),
  looks('arterial', 'Arterial insufficiency, Buerger disease, vasospasm', 'Cold, pale, no pulses, claudication, tissue loss', 'examination', 'pressure-indices', 'arterial-imaging'),
  looks('raynaud', 'Raynaud, acrocyanosis, erythromelalgia', 'Attacks, both sides; erythromelalgia: burning, red, hot, relieved by cooling', 'nailfold', 'autoimmune', 'blood-baseline', 'nerve-conduction'),
  looks('compartment', 'Compartment syndrome, acute or missed', 'Pain on stretch, tense, pins and needles; late Volkmann deformity looks like a clenched fist or claw toes', 'compartment-pressure', 'mri-limb'),
  looks('fracture', 'Hidden or stress fracture, non-union, hardware, instability, unseen ligament injury', 'One bony point tender, mechanical pain', 'x-ray', 'ct', 'mri-limb', 'spect-ct'),
  looks('nerve-injury', 'Nerve injury or entrapment', 'Signs confined to one nerve, Tinel, denervation', 'nerve-conduction', 'nerve-ultrasound'),
  looks('root-or-plexus', 'Root, plexus, neuralgic amyotrophy, neurogenic thoracic outlet', 'Pattern of a root or plexus; severe pain at the start, then wasting', 'nerve-conduction', 'mri-brain-spine'),
  looks('small-fibre', 'Small-fibre or diabetic neuropathy, Charcot foot', 'Symmetric; Charcot: hot, swollen foot without feeling, with deformity', 'blood-baseline', 'nerve-conduction', 'skin-biopsy', 'x-ray', 'mri-limb'),
  looks('cord-or-brain', 'Myelopathy, syrinx, multiple sclerosis, stroke, cauda', 'Upper motor neurone signs, sensory level, sphincters', 'mri-brain-spine'),
  looks('inflammatory-arthritis', 'Inflammatory arthritis, gout, CPPD, RS3PE', 'Several joints, synovitis, urate', 'blood-baseline', 'autoimmune', 'urate', 'joint-aspiration'),
  looks('lymphoedema', 'Lymphoedema, dependency, constriction', 'Sharp proximal border of the swelling', 'examination'),
  looks('disuse', 'Disuse after immobilisation, frozen shoulder', 'No change of colour, temperature or sweating', 'history', 'examination'),
  looks('regional-osteoporosis', 'Transient or regional osteoporosis, bone marrow oedema', 'Pain on bearing weight; oedema on MRI without autonomic signs', 'mri-limb'),
  looks('tumour', 'Tumour: bone, glomus, Pancoast', 'Night pain, mass, Horner', 'x-ray', 'mri-limb', 'chest-imaging'),
  holds('corticobasal', 'Corticobasal syndrome', 'Apraxia, cortical signs, older; 1 of 35 people with fixed dystonia was re-diagnosed', 'mri-brain-spine', 'datscan'),
  holds('stiff-limb', 'Stiff-person or stiff-limb syndrome', 'Painful spasms, startle, continuous EMG', 'antibodies', 'emg-at-rest'),
  holds('genetic-dystonia', 'Dopa-responsive dystonia, TOR1A, Wilson disease', 'Began in childhood or youth, mobile or on action, changes over the day', 'levodopa-trial', 'genes', 'copper'),
  holds('drug-dystonia', 'Acute or tardive drug dystonia', 'Dopamine blocker, metoclopramide', 'drug-history'),
  holds('spasticity', 'Spasticity', 'Depends on speed, brisk reflexes, Babinski', 'examination', 'mri-brain-spine'),
  holds('structural-hand', 'Dupuytren, Volkmann, trigger finger, locked joint, burn or scar', 'Cords, fixed passive limit', 'examination', 'nerve-ultrasound'),
  holds('functional', 'Functional dystonia or weakness', 'Positive functional signs observed (does not imply intent, does not rule out CRPS)', 'positive-signs'),
]
