/** A difference of two readings, rounded to one decimal as the thermometer shows it; 32.2 − 31.2 is 1.0, never a little more. */
export const differenceInTenths = (a: number, b: number): number => {
  const hundredths = Math.round(a * 100) - Math.round(b * 100)
  return (Math.sign(hundredths) * Math.round(Math.abs(hundredths) / 10)) / 10 + 0 // minus zero is zero
}

/** A number rounded to so many decimals, halves away from zero. */
export const rounded = (value: number, decimals: number): number => {
  const factor = 10 ** decimals
  return (Math.sign(value) * Math.round(Math.abs(value) * factor * (1 + Number.EPSILON))) / factor
}
