import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Facts } from '../facts.ts'
import { LOCAL_VALUES } from '../local-values.ts'
import { holds } from '../rules/condition.ts'
import type { Constant } from '../source.ts'
import type { MedicineId } from '../medicine-ids.ts'
import { doseCap } from './caps.ts'
import { contraindications } from './check.ts'
import { formulary } from './formulary.ts'
import type { Cut, Medicine } from './medicine.ts'
import { MORPHINE_FACTORS } from './opioids.ts'
import { adequateTrials } from './trials.ts'
import data from './vectors/formulary.json' with { type: 'json' }

type Limits = readonly (readonly [Facts, number | null, string?])[]
type Row = { readonly section: string; readonly older?: string; readonly limits?: Limits; readonly inDoses?: readonly (number | null)[]; readonly listed?: readonly number[]; readonly specialistAbove?: readonly unknown[] } & Readonly<Record<string, unknown>>
const ROWS = data.medicines as unknown as Readonly<Record<string, Row>>

const marked = <T>(constant: Constant<T> | undefined | null): readonly unknown[] | null => (constant == null ? null : [...(Array.isArray(constant.value) ? constant.value as readonly unknown[] : [constant.value]), constant.mark])
const share = (by: Cut['by']): string => 'mg' in by ? `${by.mg} mg` : 'percentOfFirst' in by ? `${by.percentOfFirst} % of first` : `${by.percentOfPresent} % of present`
const cutWords = ({ by, everyDays, aboveMg, takenLongerThanDays }: Cut): readonly unknown[] =>
  [share(by), everyDays, ...(aboveMg === undefined ? [] : [`above ${aboveMg} mg`]), ...(takenLongerThanDays === undefined ? [] : [`longer than ${takenLongerThanDays} days`])]
const inNumbers = (medicine: Medicine) => ({
  grade: medicine.grade, usual: marked(medicine.usual), most: marked(medicine.most),
  kidney: medicine.kidney.map(cap => [cap.from, cap.most, cap.mark, ...(cap.inProportionBelow === undefined ? [] : [`in proportion below ${cap.inProportionBelow}`]), ...(cap.specialist === true ? ['specialist'] : [])]),
  plans: Object.fromEntries(medicine.plans.map(plan => [plan.id, [plan.listed.map(({ day, doses }) => [day, doses]), plan.then.map(step => [step.add, step.everyDays, step.upTo]), plan.lastDay ?? null, plan.note.mark]])),
  taper: medicine.taper === null ? null : [medicine.taper.cuts.map(cutWords), medicine.taper.shortestDays, medicine.taper.note.mark],
  ...(medicine.plans.length === 0 ? {} : { divided: Object.fromEntries(medicine.plans.map(plan => [plan.id, [plan.dosesPerDay.map(({ from, doses }) => [from, doses]), plan.piece]])) }),
  ...(medicine.taper === null ? {} : { taperPiece: medicine.taper.piece, ...(medicine.taper.reviewAfterSteps === undefined ? {} : { reviewAfterSteps: medicine.taper.reviewAfterSteps }) }),
  pregnancy: medicine.pregnancy.action, feeding: medicine.breastFeeding.action,
})

test('every medicine of the formulary has a row written from the reference, and no other', () => {
  assert.deepEqual([...formulary().keys()].sort(), Object.keys(ROWS).sort())
})

for (const [id, { section, limits, older, inDoses, listed, specialistAbove, ...wanted }] of Object.entries(ROWS))
  test(`the numbers of ${id} are those of the reference, ${section}`, () => {
    const medicine = [...formulary().values()].find(one => one.id === id)
    assert.ok(medicine !== undefined)
    assert.deepEqual(inNumbers(medicine), wanted)
    assert.equal(medicine.older, older)
    assert.deepEqual(marked(medicine.specialistAbove), specialistAbove ?? null)
    assert.deepEqual(medicine.kidney.map(cap => cap.doses ?? null), inDoses ?? medicine.kidney.map(() => null))
    assert.deepEqual(medicine.listedAmounts, listed)
    for (const plan of medicine.plans) assert.ok(plan.listed.every(({ doses }) => doses.every(dose => Number.isInteger(Math.round(dose / plan.piece * 1e6) / 1e6))), `${id} ${plan.id}`)
    assert.equal(medicine.limits.length > 0, (limits?.length ?? 0) > 0)
    for (const limit of medicine.limits) assert.ok(limits?.some(([facts]) => holds(limit.when, facts) === 'yes'), `${id}: a limit that no row of the reference states: ${limit.note.text}`)
    for (const [facts, most, specialist] of limits ?? []) {
      const cap = doseCap(medicine.id, { 'person.age_years': 40, 'renal.crcl_ml_min': 90, ...facts })
      assert.ok(cap.known)
      assert.deepEqual([cap.value.verdict, cap.value.mgPerDay], most === null ? ['avoid', 0] : [specialist ?? 'up-to', most], JSON.stringify(facts))
    }
  })

test('a reason against a medicine begins where the reference says', () => {
  for (const [medicine, fact, holdsAt, notAt, words] of data.against as [MedicineId, string, number, number, string][]) {
    const present = (value: number) => { const told = contraindications({ 'medicines.proposed': [medicine], [fact]: value }); return told.known && told.value[0]!.present.some(one => one.note.text === words) }
    assert.deepEqual([present(holdsAt), present(notAt)], [true, false], `${medicine} ${fact}`)
  }
})

test('the lengths of adequate trials are those of the reference, 5.4', () => {
  const told = Object.fromEntries(Object.entries(adequateTrials(LOCAL_VALUES)).map(([item, row]) => [item, {
    ...(row.days === undefined ? {} : { days: marked(row.days) }), ...(row.sessions === undefined ? {} : { sessions: marked(row.sessions) }), ...(row.atDose === undefined ? {} : { atDose: [row.atDose.days.value, row.atDose.mg] }),
  }]))
  assert.deepEqual(told, data.trials.rows)
})

test('the factors of morphine are those of the reference, 1.23, and buprenorphine has none', () => {
  const { section: _section, ...factors } = data.morphineFactors
  assert.deepEqual(Object.fromEntries(Object.entries(MORPHINE_FACTORS).map(([id, factor]) => [id, factor.value])), factors)
  assert.ok(Object.values(MORPHINE_FACTORS).every(factor => factor.mark === 'V'))
})
