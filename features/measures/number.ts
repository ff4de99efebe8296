/** A number as it is typed on a phone: a comma is a point, and anything else is no number. */

/** The number, nothing for an empty field, or *no number*; to one decimal. */
export function readDecimal(text: string): number | undefined | 'no-number' {
  const said = text.trim().replace(',', '.').replace('−', '-')
  if (said === '') return undefined
  if (!/^-?\d{1,3}(\.\d{1,2})?$/.test(said)) return 'no-number'
  return Math.round(Number(said) * 10) / 10 + 0
}
