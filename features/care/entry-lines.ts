/** Care, splints and shoes among a person's entries. */
import { msg } from '@lingui/core/macro'
import { toldBy } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import { lineOf } from '#features/entries/entry-line.ts'
import { carePlanned } from './care-plan.ts'
import { careDone } from './cared.ts'
import { ACT_NAMES, IS_ON_NAMES, MARK_NAMES, PRESSURE_NAMES, SHOE_NAMES, SKIN_NAMES, THING_NAMES } from './care-words.ts'
import { shoesNoted } from './shoes.ts'
import { wearAgreed, wearChecked, wearEnded, wearStarted } from './wear.ts'
import type { WearStarted } from './wear.ts'

const thingOf = (folded: Folded, wear: EntryId) => THING_NAMES[(toldBy(folded, wear)?.body as WearStarted | undefined)?.thing ?? 'other']

export const careLines = [
  lineOf(careDone, {
    says: ({ body: { done } }, { i18n }) => {
      const acts = done.map(act => i18n._(ACT_NAMES[act])).join(' · ')
      return acts === '' ? i18n._(msg`Care: what I saw`) : i18n._(msg`Care: ${acts}`)
    },
    note: ({ body }, { i18n }) => {
      const seen = [
        ...(body.skin === undefined ? [] : [body.skin === 'not-looked' ? i18n._(msg`I did not look at the skin`) : i18n._(SKIN_NAMES[body.skin])]),
        ...(body.pressureMarks === undefined ? [] : body.pressureMarks === 'none' ? [i18n._(msg`No pressure marks`)] : body.pressureMarks.map(place => i18n._(PRESSURE_NAMES[place]))),
        ...(body.note === undefined ? [] : [body.note]),
      ]
      return seen.length === 0 ? undefined : seen.join(' · ')
    },
  }),
  lineOf(carePlanned, { says: ({ body: { everyDays } }, { i18n }) => (everyDays === 1 ? i18n._(msg`A reminder of care every day`) : i18n._(msg`A reminder of care every ${everyDays} days`)), correctedOn: ({ body }) => `/body/care/${body.limb}` }),
  lineOf(shoesNoted, {
    says: ({ body: { canWear } }, { i18n }) => {
      const shoes = canWear.map(shoe => i18n._(SHOE_NAMES[shoe])).join(' · ')
      return shoes === '' ? i18n._(msg`Shoes`) : i18n._(msg`Shoes: ${shoes}`)
    },
    note: ({ body }) => body.orthosis,
  }),
  lineOf(wearStarted, { says: ({ body }, { i18n }) => i18n._(IS_ON_NAMES[body.thing]) }),
  lineOf(wearEnded, {
    says: ({ body }, { i18n, folded }) => {
      const thing = i18n._(thingOf(folded, body.wear))
      return body.end === 'not-known' ? i18n._(msg`${thing}: off, nobody knows since when`) : i18n._(msg`${thing}: off`)
    },
  }),
  lineOf(wearChecked, {
    says: ({ body }, { i18n, folded }) => {
      const [thing, mark] = [i18n._(thingOf(folded, body.wear)), i18n._(MARK_NAMES[body.redMark])]
      return i18n._(msg`${thing}: ${mark}`)
    },
    note: ({ body }, { i18n }) => (body.tight === 'yes' ? i18n._(msg`Too tight`) : undefined),
  }),
  lineOf(wearAgreed, {
    says: ({ body }, { i18n }) => {
      const [thing, hours] = [i18n._(THING_NAMES[body.thing]), i18n.number(body.hoursPerDay)]
      return i18n._(msg`${thing}: ${hours} h a day, as agreed`)
    },
    note: ({ body }) => body.reason,
    correctedOn: ({ body }) => `/body/wear/${body.limb}`,
  }),
]
