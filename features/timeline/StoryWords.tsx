/** What the story's screens have in common in words. */
import { i18n as spoken } from '@lingui/core'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Happening } from '#features/events/event.ts'
import { happeningWords } from '#features/events/event-words.ts'
import type { EventMark } from './marks.ts'

/** The locale in which dates are said. */
export function useLocale(): string {
  const { i18n } = useLingui()
  return typeof i18n.locales === 'string' ? i18n.locales : (i18n.locales?.[0] ?? i18n.locale)
}

/** Hours to the quarter, without pretending more. */
export function sayHours(hours: number): string {
  const rounded = hours < 10 ? Math.round(hours * 4) / 4 : Math.round(hours)
  return spoken.number(rounded)
}

/** A number to one decimal, as the language of the screen writes it; always with its decimal where numbers stand under each other. */
export function sayNumber(value: number, decimals: 'as-needed' | 'always' = 'as-needed'): string {
  return spoken.number(Math.round(value * 10) / 10, { minimumFractionDigits: decimals === 'always' ? 1 : 0, maximumFractionDigits: 1 })
}

/** A label of the story: an event's name in words, a treatment as it was written. */
export function useLabel(): (label: string) => string {
  const { i18n } = useLingui()
  return label => {
    const words = LABELS[label]
    return words === undefined ? label : i18n._(words)
  }
}

const OWN: Record<Exclude<EventMark['what'], Happening>, MessageDescriptor> = {
  different: msg`Something different`, 'somewhere-new': msg`Somewhere new`, fall: msg({ message: 'Fall', context: 'somebody fell' }),
  'felt-beginning': msg`First noticed`, 'felt-wearing-off': msg`Wearing off`, 'felt-relief': msg`Relief began`, 'felt-relief-over': msg`Relief over`,
}
const LABELS: Readonly<Record<string, MessageDescriptor>> = { ...happeningWords, ...OWN }

/** How many days have entries, said once, with what that means. */
export function WrittenWords({ written }: { written: { readonly days: number; readonly of: number } }) {
  return <Trans>Entries on {written.days} of {written.of} days. Days without entries mean nothing.</Trans>
}
