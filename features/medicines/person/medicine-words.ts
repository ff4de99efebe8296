/** Medicines in the person's words: pieces, times, how long ago. */
import { msg, plural } from '@lingui/core/macro'
import type { I18n, MessageDescriptor } from '@lingui/core'
import { millisecondsOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import type { PieceForm, Use } from '../regimen.ts'
import type { SideEffect } from '../side-effect.ts'

/** What one piece is called. */
export const FORM_NAMES: Record<PieceForm, MessageDescriptor> = {
  tablet: msg`Tablet`, capsule: msg`Capsule`, drop: msg`Drops`, millilitre: msg`Millilitres`, patch: msg`Patch`, spray: msg`Spray`, sachet: msg`Sachet`, other: msg`Something else`,
}

/** Every day, or only when needed. */
export const USE_NAMES: Record<Use, MessageDescriptor> = { preventive: msg`Every day`, rescue: msg`Only when needed` }

/** What may be noticed, in plain words. */
export const EFFECT_NAMES: Record<SideEffect, MessageDescriptor> = {
  sleepy: msg`Very sleepy`, dizzy: msg`Dizzy`, weak: msg`Weak`, unsteady: msg`Unsteady on my feet`, 'feeling-sick': msg`Feeling sick`, 'dry-mouth': msg`Dry mouth`, constipation: msg`Constipation`,
  'loose-bowels': msg`Loose bowels`, 'swollen-legs': msg`Swollen legs`, weight: msg`Change of weight`, 'blurred-sight': msg`Blurred sight`, forgetful: msg`Forgetful`, 'low-mood': msg`Low mood`,
  'bad-sleep': msg`Bad sleep`, sweating: msg`Sweating`, rash: msg`A rash`, fall: msg`A fall`, other: msg`Something else`,
}

/** A number as people write it. */
export function numberInWords(i18n: I18n, value: number): string {
  return new Intl.NumberFormat(i18n.locale === 'en' ? 'en-GB' : i18n.locale, { maximumFractionDigits: 2 }).format(value)
}

/** *1 tablet*, *2 capsules*, *5 mL*; *how much is not noted* where nobody said. */
export function piecesInWords(i18n: I18n, pieces: number | 'unknown' | undefined, form: PieceForm): string {
  if (pieces === undefined || pieces === 'unknown') return i18n._(msg`how much is not noted`)
  const shown = numberInWords(i18n, pieces)
  switch (form) {
    case 'tablet': return i18n._(msg`${plural(pieces, { one: `${shown} tablet`, other: `${shown} tablets` })}`)
    case 'capsule': return i18n._(msg`${plural(pieces, { one: `${shown} capsule`, other: `${shown} capsules` })}`)
    case 'drop': return i18n._(msg`${plural(pieces, { one: `${shown} drop`, other: `${shown} drops` })}`)
    case 'millilitre': return i18n._(msg`${shown} mL`)
    case 'patch': return i18n._(msg`${plural(pieces, { one: `${shown} patch`, other: `${shown} patches` })}`)
    case 'spray': return i18n._(msg`${plural(pieces, { one: `${shown} spray`, other: `${shown} sprays` })}`)
    case 'sachet': return i18n._(msg`${plural(pieces, { one: `${shown} sachet`, other: `${shown} sachets` })}`)
    default: return i18n._(msg`${shown} at a time`)
  }
}

/** How long ago: *12 min ago*, *3 h 10 min ago*, *2 days ago*. */
export function agoInWords(i18n: I18n, at: Instant, now: Instant): string {
  const minutes = Math.max(0, Math.floor((millisecondsOf(now) - millisecondsOf(at)) / 60_000))
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const days = Math.floor(hours / 24)
  if (minutes < 60) return i18n._(msg`${minutes} min ago`)
  if (hours < 24) return i18n._(msg`${hours} h ${rest} min ago`)
  return i18n._(msg`${plural(days, { one: '# day ago', other: '# days ago' })}`)
}
