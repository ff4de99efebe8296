/** When somebody reads, in words. */
import { msg } from '@lingui/core/macro'
import type { I18n } from '@lingui/core'
import type { Reader } from '../reader.ts'

/** *Monday to Friday, 08:00 to 17:00*, or the days one by one. */
export function hoursInWords(i18n: I18n, { days, from, until }: Reader): string {
  const sorted = [...new Set(days)].sort()
  const name = (day: number): string => new Intl.DateTimeFormat(i18n.locale === 'pseudo' ? 'en' : i18n.locale, { timeZone: 'UTC', weekday: 'long' }).format(new Date(Date.UTC(2024, 0, day)))
  const [first, last] = [sorted[0] ?? 1, sorted.at(-1) ?? 1]
  const unbroken = sorted.length > 2 && last - first === sorted.length - 1
  const [one, other] = [name(first), name(last)]
  const when = sorted.length === 7 ? i18n._(msg`every day`) : unbroken ? i18n._(msg`${one} to ${other}`) : new Intl.ListFormat(i18n.locale === 'pseudo' ? 'en' : i18n.locale).format(sorted.map(name))
  return i18n._(msg`${when}, ${from} to ${until}`)
}
