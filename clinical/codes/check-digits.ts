/** Whether the check digit of a LOINC code fits (Luhn, modulo 10). It proves the form, never the meaning. */
export function loincDigitFits(code: string): boolean {
  const match = /^(\d{1,7})-(\d)$/.exec(code)
  if (match === null) return false
  const digits = [...(match[1] ?? '')].map(Number).reverse()
  const sum = digits.reduce((total, digit, index) => {
    const counted = index % 2 === 0 ? digit * 2 : digit
    return total + (counted > 9 ? counted - 9 : counted)
  }, 0)
  return (10 - (sum % 10)) % 10 === Number(match[2])
}

const TIMES = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 4, 0, 6, 7, 8, 9, 5], [2, 3, 4, 0, 1, 7, 8, 9, 5, 6], [3, 4, 0, 1, 2, 8, 9, 5, 6, 7], [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1], [6, 5, 9, 8, 7, 1, 0, 4, 3, 2], [7, 6, 5, 9, 8, 2, 1, 0, 4, 3], [8, 7, 6, 5, 9, 3, 2, 1, 0, 4], [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
] as const
const TURN = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4] as const
const turned = (digit: number, times: number): number => times === 0 ? digit : turned(TURN[digit] ?? 0, times - 1)

/** Whether the check digit of a SNOMED CT id fits (Verhoeff). It proves the form, never the meaning. */
export const snomedDigitFits = (id: string): boolean =>
  /^\d{6,18}$/.test(id) && [...id].reverse().map(Number).reduce<number>((sum, digit, index) => TIMES[sum]?.[turned(digit, index % 8)] ?? 0, 0) === 0
