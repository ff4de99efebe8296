/** What an entry is, in a line. */
import { msg } from '@lingui/core/macro'
import type { I18n } from '@lingui/core'
import type { Folded } from '#log/fold.ts'
import { activitiesOf } from '#features/check-ins/check-ins.ts'
import { spellTimes } from '#features/episodes/person/spell-words.ts'
import { spellsOf } from '#features/episodes/spells.ts'
import { DRIVING_NAMES, EQUIPMENT_NAMES } from '#features/daily-life/person/daily-words.ts'
import { happeningWords } from '#features/events/event-words.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import { JOINT_NAMES, POSTURE_NAMES, limbLabel, limbName } from '#features/limb/person/limb-words.ts'
import { dateInWords } from '#features/limb/person/moments.ts'
import { CAST_WORDS, SYMPTOM_NAMES } from '#features/watching/person/cast-words.ts'
import type { Listed } from '../entries.ts'

/** The line of one entry: *Use: 4*, *Broken bone, March 2025*, *Spell 14:06 to 14:48*. */
export function entryInWords(i18n: I18n, folded: Folded, listed: Listed): string {
  switch (listed.kind) {
    case 'episode.started': {
      const spell = spellsOf(folded).find(({ id }) => id === listed.id)
      const times = spell === undefined ? '' : spellTimes(i18n, spell)
      return i18n._(msg`Spell ${times}`)
    }
    case 'check-in.answered': {
      const { body } = listed
      const answer = body.answer
      if (body.question === 'use') return i18n._(msg`Use: ${answer}`)
      if (body.question === 'sleep') return i18n._(msg`Sleep: ${answer}`)
      if (body.question === 'opens') return i18n._(msg`Opening enough to wash: ${answer}`)
      if (body.question === 'skin') return i18n._(msg`Skin: ${answer}`)
      if (body.question === 'pain') return i18n._(msg`Pain: ${answer}`)
      const words = activitiesOf(folded).find(({ id }) => id === body.activity)?.body.words ?? '…'
      return i18n._(msg`“${words}”: ${answer}`)
    }
    case 'event.marked': {
      const [what, when] = [i18n._(happeningWords[listed.body.what]), dateInWords(i18n, listed.body.on)]
      return i18n._(msg`${what}, ${when}`)
    }
    case 'change.noticed': {
      if (listed.body.what === 'different') return i18n._(msg`Something is different`)
      const limb = limbName(i18n, listed.body)
      return i18n._(msg`Somewhere new: ${limb}`)
    }
    case 'activity.named': {
      const words = listed.body.words
      return i18n._(msg`My activity: “${words}”`)
    }
    case 'helps.written': return i18n._(msg`What helps me`)
    case 'check-ins.paused': {
      const until = listed.body.until
      if (until === 'until-i-say') return i18n._(msg`Questions paused`)
      const day = dateInWords(i18n, until)
      return i18n._(msg`Questions paused until ${day}`)
    }
    case 'symptom.noticed': case 'cast.watched': {
      const what = i18n._(listed.kind === 'symptom.noticed' ? SYMPTOM_NAMES[listed.body.what] : CAST_WORDS[listed.body.sign])
      const answer = listed.body.is === 'yes' ? i18n._(msg`Yes`) : i18n._(msg`No`)
      return `${what} ${answer}`
    }
    case 'wrist.broken': {
      const day = dateInWords(i18n, listed.body.on)
      return i18n._(msg`A broken wrist, ${day}`)
    }
    case 'work-hours.said': {
      const { hours, what } = listed.body
      return what === 'work' ? i18n._(msg`Work: ${hours} h a week`) : i18n._(msg`School: ${hours} h a week`)
    }
    case 'fall.happened': {
      const [count, day] = [listed.body.count, dateInWords(i18n, listed.body.on)]
      return i18n._(msg`Falls: ${count}, ${day}`)
    }
    case 'driving.said': {
      const drives = i18n._(DRIVING_NAMES[listed.body.drives])
      return i18n._(msg`Driving: ${drives}`)
    }
    case 'help.said': {
      const { who, hours } = listed.body
      return i18n._(msg`Help by ${who}: ${hours} h a week`)
    }
    case 'equipment.said': {
      const [what, is] = [listed.body.what, i18n._(EQUIPMENT_NAMES[listed.body.is])]
      return i18n._(msg`${what}: ${is}`)
    }
    case 'note.shared': return i18n._(msg`A note that was shared`)
    case 'voice-note.shared': return i18n._(msg`A voice note that was shared`)
    case 'limb.described': return limbLabel(i18n, listed.body)
    case 'limb.usual-posture': {
      const limb = limbsOf(folded).find(({ id }) => id === listed.body.limb)
      const [joint, posture] = [i18n._(JOINT_NAMES[listed.body.joint]), i18n._(POSTURE_NAMES[listed.body.posture]).toLocaleLowerCase(i18n.locale)]
      const where = limb === undefined ? '' : `${limbLabel(i18n, limb)}, `
      return `${where}${joint}: ${posture}`
    }
  }
}

/** What else was written with it, when there is something. */
export function entryNote(i18n: I18n, listed: Listed): string | undefined {
  switch (listed.kind) {
    case 'event.marked': case 'change.noticed': return listed.body.note
    case 'note.shared': return listed.body.words
    case 'helps.written': return listed.body.lines.length === 0 ? i18n._(msg`Taken away`) : listed.body.lines.join(' · ')
    default: return undefined
  }
}
