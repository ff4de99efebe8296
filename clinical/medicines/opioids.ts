import { missingFact, type Facts } from '../facts.ts'
import { classesOf, type MedicineId } from '../medicine-ids.ts'
import { constant, type Constant } from '../source.ts'
import { known, unknown, type FactUsed, type Verdict } from '../verdict.ts'
import { exact } from './calendar.ts'
import { L } from './sources.ts'

const factor = (value: number): Constant<number> => constant<number>(value, 'mg of morphine a mg', L.cdc)

/** How much morphine by mouth a milligram counts as; for adding up risk, never for changing one opioid into another. */
export const MORPHINE_FACTORS = {
  codeine: factor(0.15), tramadol: factor(0.2), tapentadol: factor(0.4), morphine: factor(1), hydrocodone: factor(1), oxycodone: factor(1.5),
  oxymorphone: factor(3), hydromorphone: factor(5), methadone: factor(4.7), fentanyl: constant<number>(2.4, 'mg of morphine a day for each ug/h of the patch', L.cdc),
} as const satisfies Partial<Record<MedicineId, Constant<number>>>

const factorOf = (medicine: MedicineId): number | undefined => Object.hasOwn(MORPHINE_FACTORS, medicine) ? MORPHINE_FACTORS[medicine as keyof typeof MORPHINE_FACTORS].value : undefined

/**
 * All opioids of a day as morphine by mouth; what is sure stands as the lowest bound while a dose is not known. Buprenorphine
 * has no factor and is left out, with a reason that says so.
 */
export function morphineEquivalent(facts: Facts): Verdict<number> {
  const taken = facts['medicines.current']
  const doses = facts['medicines.daily_doses']
  if (taken === undefined && doses === undefined) return unknown([missingFact('medicines.current'), missingFact('medicines.daily_doses')])
  const opioids = [...new Set([...(taken ?? []), ...(doses ?? []).map(row => row.medicine)])].filter(medicine => classesOf(medicine).includes('opioid'))
  let total = 0
  let open = false
  const used: FactUsed[] = []
  for (const opioid of opioids) {
    const perMg = factorOf(opioid)
    if (opioid === 'buprenorphine') continue
    const rows = (doses ?? []).filter(row => row.medicine === opioid)
    const amounts = rows.map(row => (opioid === 'fentanyl' ? row.micrograms_per_hour : row.mg_per_day))
    if (perMg === undefined || amounts.length === 0 || amounts.includes(undefined)) open = true
    for (const amount of amounts) if (amount !== undefined && perMg !== undefined) {
      total += amount * perMg
      used.push({ fact: 'medicines.daily_doses', value: `${opioid} ${amount} × ${perMg}` })
    }
  }
  const because = [{ text: 'The sum of the daily doses times their factors.', facts: used, source: L.cdc }, ...(opioids.includes('buprenorphine') ? [{ text: 'Buprenorphine has no factor and is not in the sum.', facts: [], source: L.cdc }] : [])]
  const sum = exact(total)
  const listed = taken !== undefined && facts['medicines.all_listed'] === 'yes'
  if (open || !listed) return unknown([missingFact(taken === undefined ? 'medicines.current' : open ? 'medicines.daily_doses' : 'medicines.all_listed')], because, undefined, { lowest: sum, highest: Number.MAX_SAFE_INTEGER, unit: 'mg/d' })
  return known(sum, because)
}
