/** The words for what may be said of a spell. */
import { msg } from '@lingui/core/macro'
import type { I18n, MessageDescriptor } from '@lingui/core'
import { millisecondsOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import type { Part } from '#features/limb/limb.ts'
import { timeOf } from '#features/limb/person/moments.ts'
import { loggedInWords } from './logged-words.ts'
import type { Difference, EpisodeDetail, Help, Posture } from '../episode.ts'
import type { Spell } from '../spells.ts'

export const SPELL_POSTURES: Record<Posture, MessageDescriptor> = {
  'clenched-fist': msg`Fist`, 'finger-flexion': msg`Fingers bent`, 'knuckle-flexion': msg`Knuckles bent, fingers straight`, 'thumb-in-palm': msg`Thumb in the palm`, 'wrist-flexion': msg`Wrist bent`,
  'elbow-flexion': msg`Elbow bent`, 'shoulder-in': msg`Shoulder pulled in`, equinovarus: msg`Foot down and turned in`, eversion: msg`Foot turned out`, dorsiflexion: msg`Foot pulled up`,
  'arched-foot': msg`Foot arched`, 'toe-clawing': msg`Toes clawed`, 'great-toe-extension': msg`Big toe up`, 'knee-flexion': msg`Knee bent`, trunk: msg`Trunk`, neck: msg`Neck`, jaw: msg`Jaw`, other: msg`Other shape`,
}

/** The postures offered for a part of the body; *other shape* is always there. */
export const POSTURES_OF: Record<Part, readonly Posture[]> = {
  hand: ['clenched-fist', 'finger-flexion', 'knuckle-flexion', 'thumb-in-palm', 'wrist-flexion', 'elbow-flexion', 'other'],
  arm: ['clenched-fist', 'finger-flexion', 'thumb-in-palm', 'wrist-flexion', 'elbow-flexion', 'shoulder-in', 'other'],
  foot: ['equinovarus', 'arched-foot', 'toe-clawing', 'great-toe-extension', 'eversion', 'dorsiflexion', 'knee-flexion', 'other'],
  leg: ['equinovarus', 'arched-foot', 'toe-clawing', 'great-toe-extension', 'knee-flexion', 'eversion', 'dorsiflexion', 'other'],
  neck: ['neck', 'jaw', 'other'],
  trunk: ['trunk', 'neck', 'shoulder-in', 'other'],
}

export const MANNER_NAMES: Record<NonNullable<EpisodeDetail['manner']>, MessageDescriptor> = { tonic: msg`It holds still`, jerky: msg`It jerks`, both: msg`Both` }

export const DIFFERENCE_NAMES: Record<Difference, MessageDescriptor> = {
  'nothing-noticed': msg`Nothing I noticed`, 'used-it-more': msg`Used it more`, touch: msg`Touch`, cold: msg`Cold`, heat: msg`Heat`, knock: msg`A knock`, 'poor-sleep': msg`Slept badly`, worry: msg`Worry or stress`,
  illness: msg`Being ill`, period: msg`Period`, 'medicine-change': msg`Medicine changed`, 'splint-or-shoe': msg`Splint or shoe`, weather: msg`Weather`, other: msg`Something else`,
}

export const HELP_NAMES: Record<Help, MessageDescriptor> = {
  nothing: msg`Nothing did`, 'by-itself': msg`It went by itself`, warmth: msg`Warmth`, cool: msg`Cool`, support: msg`Support, a cushion`, breathing: msg`Breathing`, rest: msg`Rest`, 'gentle-movement': msg`Gentle movement`,
  medicine: msg`Medicine`, company: msg`Somebody with me`, sleep: msg`Sleep`, distraction: msg`Something else to think of`, other: msg`Something else`,
}

/** When it was: *14:06 to 14:48*, *14:06, still open*, *14:06 to about 15:00*. */
export function spellTimes(i18n: I18n, { startedAt, zone, end, eased }: Spell): string {
  const from = timeOf(i18n, startedAt, zone)
  switch (end.is) {
    case 'open': return i18n._(msg`${from}, still open`)
    case 'contradictory': return i18n._(msg`${from}, the times do not fit`)
    case 'maybe-slip': return i18n._(msg`${from}, under a minute`)
    case 'eased': {
      const to = timeOf(i18n, eased.length === 1 ? (eased[0]?.entry.at ?? end.latest) : end.latest, zone)
      if (end.how === 'now') return i18n._(msg`${from} to ${to}`)
      return end.how === 'about' ? i18n._(msg`${from} to about ${to}`) : i18n._(msg`${from}, end not known`)
    }
  }
}

/** How long it was, or nothing while it is open: an open spell is no time. */
export function spellLength(i18n: I18n, { startedAt, end }: Spell): string | undefined {
  if (end.is !== 'eased') return undefined
  return loggedInWords(i18n, { lowest: minutesBetween(startedAt, end.earliest), highest: minutesBetween(startedAt, end.latest) })
}

function minutesBetween(from: Instant, to: Instant): number {
  return (millisecondsOf(to) - millisecondsOf(from)) / 60_000
}
