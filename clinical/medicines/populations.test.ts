import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withDerived } from '../derive.ts'
import type { Facts } from '../facts.ts'
import { MEDICINE_IDS } from '../medicine-ids.ts'
import { contraindications } from './check.ts'
import { formulary } from './formulary.ts'
import { NOT_IN_REFERENCE } from './medicine.ts'
import { isNeverStoppedSuddenly } from './never-suddenly.ts'
import { naloxoneConsidered } from './naloxone.ts'
import { populations } from './populations.ts'

const notes = (facts: Facts): readonly string[] => {
  const answer = populations(facts)
  assert.ok(answer.known, JSON.stringify(answer))
  return answer.value.notes.map(note => `${note.medicine} ${note.population} ${note.action}`)
}
const taking = (...medicines: NonNullable<Facts['medicines.current']>): Facts => ({ 'medicines.current': medicines, 'person.age_years': 40, 'person.pregnancy': 'no', 'person.breast_feeding': 'no' })

test('in pregnancy each medicine has the default action of the reference', () => {
  const facts: Facts = { ...taking('carbamazepine', 'alendronate', 'naproxen', 'pregabalin', 'dantrolene', 'low-dose-naltrexone', 'ketamine', 'dmso-cream', 'tizanidine', 'trihexyphenidyl', 'amitriptyline', 'nortriptyline', 'duloxetine', 'gabapentin', 'baclofen', 'paracetamol'), 'person.pregnancy': 'planning' }
  const told = notes(facts)
  for (const medicine of ['carbamazepine', 'alendronate', 'naproxen', 'pregabalin', 'dantrolene', 'low-dose-naltrexone', 'ketamine', 'dmso-cream', 'tizanidine', 'trihexyphenidyl']) assert.ok(told.includes(`${medicine} pregnancy avoid`), medicine)
  for (const medicine of ['amitriptyline', 'nortriptyline']) assert.ok(told.includes(`${medicine} pregnancy lowest-dose`), medicine)
  for (const medicine of ['duloxetine', 'gabapentin', 'baclofen']) assert.ok(told.includes(`${medicine} pregnancy specialist`), medicine)
  assert.ok(told.includes('paracetamol pregnancy acceptable'))
})

test('nothing that must go on is stopped suddenly because of a positive test', () => {
  for (const medicine of ['baclofen', 'diazepam', 'tramadol', 'amitriptyline', 'duloxetine'] as const) {
    const answer = populations({ ...taking(medicine), 'person.pregnancy': 'yes' })
    assert.ok(answer.known && /[Nn]ever stopped suddenly/.test(answer.value.notes[0]!.says), medicine)
  }
})

test('the sentence about a positive test stands with those that must go on, and with no other', () => {
  const says = (medicine: NonNullable<Facts['medicines.current']>[number]) => {
    const answer = populations({ ...taking(medicine), 'person.pregnancy': 'yes' })
    return answer.known && answer.value.notes.some(note => note.says.endsWith('because of a positive test.'))
  }
  for (const medicine of ['baclofen', 'diazepam', 'clonazepam', 'tramadol', 'codeine', 'amitriptyline', 'nortriptyline', 'duloxetine'] as const) assert.ok(says(medicine), medicine)
  for (const medicine of ['paracetamol', 'alendronate', 'naproxen', 'vitamin-c'] as const) assert.ok(!says(medicine), medicine)
})

test('a question about nobody’s medicines asks for them; medicines only thought of are enough', () => {
  const none = populations({ 'person.age_years': 40 })
  assert.deepEqual(none.known ? [] : none.missing.map(one => one.fact), ['medicines.current'])
  assert.equal(populations({ 'medicines.proposed': ['gabapentin'], 'person.age_years': 40 }).known, true)
})

test('from 65 on, not at 64: tricyclics, benzodiazepines, trihexyphenidyl, three that act on the brain, baclofen with a clearance below 60', () => {
  for (const medicine of ['amitriptyline', 'clonazepam', 'trihexyphenidyl'] as const) {
    assert.deepEqual(notes({ ...taking(medicine), 'person.age_years': 65 }), [`${medicine} older avoid`])
    assert.deepEqual(notes({ ...taking(medicine), 'person.age_years': 64 }), [])
  }
  assert.deepEqual(notes({ ...taking('gabapentin', 'tramadol'), 'person.age_years': 65 }), ['gabapentin older lowest-dose', 'tramadol older lowest-dose'])
  assert.deepEqual(notes({ ...taking('gabapentin', 'tramadol', 'duloxetine'), 'person.age_years': 65 }), ['gabapentin older avoid', 'tramadol older avoid', 'duloxetine older avoid'])
  assert.deepEqual(notes({ ...taking('baclofen'), 'person.age_years': 65, 'renal.crcl_ml_min': 59.9 }), ['baclofen older avoid'])
  assert.deepEqual(notes({ ...taking('baclofen'), 'person.age_years': 65, 'renal.crcl_ml_min': 60 }), ['baclofen older lowest-dose'])
  const open = populations({ ...taking('baclofen'), 'person.age_years': 65 })
  assert.ok(open.known && open.value.missing.some(one => one.fact === 'renal.crcl_ml_min'))
})

test('under 18 no doses, and with the age unknown nothing is told', () => {
  assert.deepEqual(notes({ ...taking('gabapentin'), 'person.age_years': 17 }), ['gabapentin under-18 no-doses'])
  assert.deepEqual(notes({ ...taking('gabapentin'), 'person.age_years': 18 }), [])
  assert.equal(populations({ 'medicines.current': ['gabapentin'] }).known, false)
})

test('while breast-feeding tramadol, codeine, benzodiazepines, dantrolene and naltrexone are avoided; what nobody asked is missing', () => {
  for (const medicine of ['tramadol', 'codeine', 'diazepam', 'clonazepam', 'dantrolene', 'low-dose-naltrexone', 'ketamine', 'alendronate', 'trihexyphenidyl', 'tizanidine', 'levodopa', 'dmso-cream'] as const) assert.deepEqual(notes({ ...taking(medicine), 'person.breast_feeding': 'yes' }), [`${medicine} breast-feeding avoid`])
  for (const medicine of ['paracetamol', 'naproxen', 'vitamin-c'] as const) assert.deepEqual(notes({ ...taking(medicine), 'person.breast_feeding': 'yes' }), [`${medicine} breast-feeding acceptable`])
  for (const medicine of ['gabapentin', 'amitriptyline', 'prednisolone', 'nifedipine'] as const) assert.deepEqual(notes({ ...taking(medicine), 'person.breast_feeding': 'yes' }), [`${medicine} breast-feeding specialist`])
  const open = populations({ 'medicines.current': ['gabapentin'], 'person.age_years': 40 })
  const listed = populations({ 'medicines.current': ['gabapentin'], 'medicines.all_listed': 'yes', 'person.age_years': 40 })
  assert.ok(listed.known && listed.value.missing.every(one => one.fact !== 'medicines.all_listed'))
  assert.ok(open.known)
  assert.deepEqual(open.value.missing.map(one => one.fact), ['medicines.all_listed', 'person.pregnancy', 'person.breast_feeding'])
})

test('contraindications are present, open or to be read; what nobody asked stays open', () => {
  const answer = contraindications({ 'medicines.current': ['fluvoxamine'], 'medicines.proposed': ['tizanidine'] })
  assert.ok(answer.known)
  const check = answer.value.find(one => one.medicine === 'tizanidine')
  assert.deepEqual(check?.present.map(one => one.note.text), ['Fluvoxamine or ciprofloxacin.'])
  assert.deepEqual(check?.open.flatMap(one => one.missing.map(missing => missing.fact)), ['person.liver_disease', 'person.cirrhosis', 'person.severe_liver_disease'])
  assert.equal(contraindications({}).known, false)
  const nothing = contraindications({ 'medicines.current': ['grapefruit'] })
  assert.deepEqual(nothing.known ? nothing.value : null, [{ medicine: 'grapefruit', name: 'grapefruit', present: [], open: [], toRead: [NOT_IN_REFERENCE], inReference: false }])
  const quiet = contraindications({ 'medicines.proposed': ['tizanidine'], 'medicines.current': [], 'medicines.all_listed': 'yes', 'person.liver_disease': 'no', 'person.cirrhosis': 'no', 'person.severe_liver_disease': 'no' })
  assert.ok(quiet.known)
  assert.deepEqual([quiet.value[0]?.present.length, quiet.value[0]?.open.length, quiet.value[0]?.toRead.map(note => note.text)[0]], [0, 0, 'Hypersensitivity.'])
})

test('of a medicine that is known by its name only nothing is said to be none: it is not in our reference, in words', () => {
  const named = MEDICINE_IDS.filter(id => !formulary().has(id))
  assert.ok(named.length > 40)
  for (const medicine of named) {
    const facts: Facts = { 'medicines.current': [medicine], 'medicines.all_listed': 'yes', 'person.age_years': 65, 'person.pregnancy': 'planning', 'person.breast_feeding': 'yes' }
    const told = populations(facts)
    assert.ok(told.known)
    const older = medicine === 'other-benzodiazepine' ? 'avoid' : 'not-in-reference'
    assert.deepEqual(told.value.notes.map(note => `${note.population} ${note.action}`), [`older ${older}`, 'pregnancy not-in-reference', 'breast-feeding not-in-reference'], medicine)
    for (const note of told.value.notes.filter(one => one.action === 'not-in-reference')) assert.ok(note.says.startsWith('Not in our reference'), medicine)
    const against = contraindications(facts)
    assert.ok(against.known && against.value.length === 1 && !against.value[0]!.inReference && against.value[0]!.toRead.length === 1, medicine)
  }
  const opioid = populations({ ...taking('morphine'), 'person.pregnancy': 'yes' })
  assert.ok(opioid.known && /Never stopped suddenly/.test(opioid.value.notes[0]!.says))
})

test('from 65 each medicine has the action of its own row', () => {
  const action = (medicine: NonNullable<Facts['medicines.current']>[number]) => notes({ ...taking(medicine), 'person.age_years': 65, 'renal.crcl_ml_min': 90 })[0]
  for (const medicine of ['clonidine', 'diazepam', 'trihexyphenidyl', 'nortriptyline'] as const) assert.equal(action(medicine), `${medicine} older avoid`)
  for (const medicine of ['tizanidine', 'dantrolene'] as const) assert.equal(action(medicine), `${medicine} older specialist`)
  for (const medicine of ['vitamin-c', 'lidocaine-plaster', 'dmso-cream'] as const) assert.equal(action(medicine), `${medicine} older acceptable`)
  for (const medicine of ['gabapentin', 'paracetamol', 'naproxen', 'baclofen'] as const) assert.equal(action(medicine), `${medicine} older lowest-dose`)
})

test('each reason against a medicine is looked up by itself: a no to one leaves the others to be read', () => {
  const no: Facts = { 'person.severe_liver_disease': 'no', 'person.narrow_angle_glaucoma': 'no', 'person.neuromuscular_disease': 'no', 'person.psychosis': 'no', 'person.ulcer_history': 'no', 'person.kidney_stones': 'no', 'person.heart_rhythm': 'no', 'person.bone_marrow_depression': 'no' }
  const read = (medicine: NonNullable<Facts['medicines.proposed']>[number]) => { const told = contraindications({ ...no, 'medicines.proposed': [medicine] }); return told.known ? told.value[0]!.toRead.map(note => note.text).join(' ') : '' }
  for (const [medicine, words] of [['amitriptyline', /Mania.*urinary retention/], ['trihexyphenidyl', /bowel, megacolon.*bladder neck/], ['carbamazepine', /Hypersensitivity to tricyclics/], ['levodopa', /melanoma/], ['acetylcysteine', /asthma; histamine/], ['vitamin-c', /Haemochromatosis, G6PD/], ['low-dose-naltrexone', /Acute hepatitis/], ['baclofen', /stroke/], ['tramadol', /12 years/]] as const) assert.match(read(medicine), words, medicine)
})

test('naloxone at home is considered beside an opioid at each of its reasons, at the border and not before', () => {
  const plain: Facts = { 'medicines.current': ['tramadol'], 'medicines.all_listed': 'yes', 'medicines.morphine_equivalent_mg_per_day': 49.9, 'person.breathing_disorder': 'no', 'renal.crcl_ml_min': 30, 'person.age_years': 64 }
  const told = (more: Facts) => { const answer = naloxoneConsidered({ ...plain, ...more }); return answer.known ? answer.value : null }
  assert.equal(told({}), false)
  assert.equal(told({ 'medicines.morphine_equivalent_mg_per_day': 50 }), true)
  assert.equal(told({ 'medicines.current': ['tramadol', 'diazepam'] }), true)
  assert.equal(told({ 'medicines.current': ['tramadol', 'gabapentin'] }), true)
  assert.equal(told({ 'person.breathing_disorder': 'yes' }), true)
  assert.equal(told({ 'renal.crcl_ml_min': 29.9 }), true)
  assert.equal(told({ 'person.age_years': 65 }), true)
  assert.equal(told({ 'medicines.current': ['gabapentin', 'diazepam'], 'person.age_years': 80 }), false)
  assert.equal(told({ 'person.breathing_disorder': 'not-asked' }), null)
  assert.equal(told({ 'medicines.all_listed': 'not-asked' }), null)
  assert.equal(told({ 'medicines.all_listed': 'not-asked', 'person.age_years': 65 }), true)
})

test('what is never stopped suddenly is told by name and by class, and nothing else is', () => {
  for (const medicine of ['baclofen', 'tizanidine', 'duloxetine', 'clonidine', 'trihexyphenidyl', 'levodopa', 'carbamazepine', 'fluoxetine', 'other-snri', 'prednisolone', 'diazepam', 'clonazepam', 'tramadol', 'methadone', 'gabapentin', 'pregabalin', 'amitriptyline', 'nortriptyline']) assert.ok(isNeverStoppedSuddenly(medicine), medicine)
  for (const medicine of ['naproxen', 'paracetamol', 'acetylcysteine', 'no-such-medicine', 'toString']) assert.ok(!isNeverStoppedSuddenly(medicine), medicine)
})

test('no interactions are told only of a whole list', () => {
  const found = (facts: Facts) => withDerived(facts, '2026-03-20')['interactions.avoid']
  assert.equal(found({ 'medicines.current': ['naproxen'] }), undefined)
  assert.equal(found({ 'medicines.proposed': ['naproxen'], 'medicines.all_listed': 'yes' }), undefined)
  assert.deepEqual(found({ 'medicines.current': ['naproxen'], 'medicines.all_listed': 'yes' }), [])
  assert.deepEqual(found({ 'medicines.current': ['naproxen'], 'medicines.all_listed': 'no' }), undefined)
  assert.deepEqual(found({ 'medicines.current': ['diazepam', 'clonazepam'] }), ['I23'])
})
