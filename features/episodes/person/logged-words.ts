/** Lengths of time in words. */
import { msg } from '@lingui/core/macro'
import type { I18n } from '@lingui/core'

/** A length of time: *42 minutes*, *3 h 10 min*. */
export function minutesInWords(i18n: I18n, minutes: number): string {
  const whole = Math.round(minutes)
  if (whole < 1) return i18n._(msg`under a minute`)
  if (whole === 1) return i18n._(msg`1 minute`)
  if (whole < 60) return i18n._(msg`${whole} minutes`)
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  return rest === 0 ? i18n._(msg`${hours} h`) : i18n._(msg`${hours} h ${rest} min`)
}

/** Logged time with its lowest and highest, or one number when both are the same. */
export function loggedInWords(i18n: I18n, { lowest, highest }: { readonly lowest: number; readonly highest: number }): string {
  if (Math.round(lowest) === Math.round(highest)) return minutesInWords(i18n, highest)
  const [least, most] = [minutesInWords(i18n, lowest), minutesInWords(i18n, highest)]
  if (Math.round(lowest) < 1) return i18n._(msg`up to ${most}`)
  return i18n._(msg`between ${least} and ${most}`)
}
