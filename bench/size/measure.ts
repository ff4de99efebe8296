/** How heavy each screen is, and what Lighthouse says of both doors. */
import { join } from 'node:path'
import { chromiumHere } from '#server/chromium.ts'
import { amount, median } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { lighthouseScores } from './lighthouse.ts'
import { medicineSizes } from './medicine-size.ts'
import { screenSizes } from './screen-sizes.ts'

const WEB = join(import.meta.dirname, '..', '..', 'dist', 'web')
const MEDICINE_KB = 60

/** Kilobytes after gzip of the script that a screen makes a phone load, from the built web app. */
export async function measureSize(say: (line: string) => void): Promise<readonly Figure[]> {
  const sizes = screenSizes(WEB)
  say(`Script of each screen, kB gz: ${sizes.map(({ screen, scriptKb }) => `${screen} ${scriptKb.toFixed(0)}`).join(', ')}.`)
  const now = sizes.filter(({ screen }) => screen === 'Now')
  const others = sizes.filter(({ screen }) => screen !== 'Now')
  const medicine = await medicineSizes()
  const figures = [
    ...now.map(({ scriptKb, budgetKb }) => amount('Now', 'kB', [scriptKb], budgetKb)),
    ...others.filter(({ within }, index) => index < 3 || !within).map(({ screen, scriptKb, budgetKb }) => amount(screen, 'kB', [scriptKb], budgetKb)),
    amount('the medicine that the examination loads', 'kB', [medicine.examination]),
    amount('the medicine that judges, with every rule', 'kB', [medicine.judges], MEDICINE_KB),
    amount('the whole medicine, with every table and text', 'kB', [medicine.whole], MEDICINE_KB),
  ]
  const browser = chromiumHere()
  if (browser === undefined) {
    say('Lighthouse was left out: there is no Chromium here (install it, or set CHROMIUM to its path).')
    return figures
  }
  const scores = await lighthouseScores(browser)
  for (const { door, faults } of scores) if (faults.length > 0) say(`Lighthouse on ${door}, what is missing to 100: ${faults.join(', ')}.`)
  return [...figures, ...scores.flatMap(({ door, performance, accessibility, practices }) => [
    score(`Lighthouse performance, ${door}`, performance, 95), score(`Lighthouse accessibility, ${door}`, accessibility, 100), score(`Lighthouse best practices, ${door}`, practices, 100),
  ])]
}

function score(name: string, scores: readonly number[], atLeast: number): Figure {
  const value = median(scores)
  return { name, ours: String(value), baseline: '', ratio: value / atLeast, target: `at least ${atLeast}`, reached: value >= atLeast }
}
