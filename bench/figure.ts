/** One measured thing beside what it is compared with, as one line of the table. */
export interface Figure {
  readonly name: string
  readonly ours: string
  /** What it is compared with, measured in the same run; empty where the target is an amount. */
  readonly baseline: string
  /** Ours over the baseline, both ways round such that more is better. */
  readonly ratio?: number
  readonly target: string
  /** Whether the target is reached; nothing where there is none. */
  readonly reached?: boolean
}

/** The middle of several measurements; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.floor(sorted.length / 2)]
  if (low === undefined || high === undefined) throw new Error('nothing was measured')
  return (low + high) / 2
}

/** A number with as many digits as a reader can use. */
export function rounded(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: digits })
}

/** What is more, the better: so many a second against a baseline, with the ratio that is wanted at least. */
export function rate(name: string, unit: string, ours: readonly number[], baseline: readonly number[], what: string, atLeast?: number): Figure {
  const ratio = median(ours.map((value, round) => value / (baseline[round] ?? Number.NaN)))
  const said = { name, ours: `${rounded(median(ours))} ${unit}`, baseline: `${rounded(median(baseline))} ${what}`, ratio }
  return atLeast === undefined ? { ...said, target: '' } : { ...said, target: `at least ${atLeast} ×`, reached: ratio >= atLeast }
}

/** What is less, the better: an amount that has a highest allowed value. */
export function amount(name: string, unit: string, ours: readonly number[], atMost?: number): Figure {
  const value = median(ours)
  const said = { name, ours: `${rounded(value)} ${unit}`, baseline: '' }
  return atMost === undefined ? { ...said, target: '' } : { ...said, ratio: atMost / value, target: `at most ${rounded(atMost)} ${unit}`, reached: value <= atMost }
}

/** The figures as a plain table. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [['', 'ours', 'baseline', 'ratio', 'target', ''], ...figures.map(({ name, ours, baseline, ratio, target, reached }) =>
    [name, ours, baseline, ratio === undefined ? '' : rounded(ratio), target, reached === undefined ? '' : reached ? 'reached' : 'MISSED'])]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? []
  return rows.map(row => row.map((cell, column) => (column >= 1 && column <= 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd()).join('\n')
}
