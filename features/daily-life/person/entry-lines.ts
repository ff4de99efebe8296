/** Work, falls, driving, help and equipment among a person's entries. */
import { msg } from '@lingui/core/macro'
import { lineOf } from '#features/entries/entry-line.ts'
import { dateInWords } from '#features/limb/person/moments.ts'
import { drivingSaid, equipmentSaid, fallHappened, helpSaid, workHoursSaid } from '../daily-life.ts'
import { DRIVING_NAMES, EQUIPMENT_NAMES } from './daily-words.ts'

const correctedOn = (): string => '/daily-life'

export const dailyLines = [
  lineOf(workHoursSaid, {
    says: ({ body: { hours, what } }, { i18n }) => (what === 'work' ? i18n._(msg`Work: ${hours} h a week`) : i18n._(msg`School: ${hours} h a week`)),
    correctedOn,
  }),
  lineOf(fallHappened, {
    says: ({ body }, { i18n }) => {
      const [count, day] = [body.count, dateInWords(i18n, body.on)]
      return i18n._(msg`Falls: ${count}, ${day}`)
    },
    correctedOn,
  }),
  lineOf(drivingSaid, {
    says: ({ body }, { i18n }) => {
      const drives = i18n._(DRIVING_NAMES[body.drives])
      return i18n._(msg`Driving: ${drives}`)
    },
    correctedOn,
  }),
  lineOf(helpSaid, { says: ({ body: { who, hours } }, { i18n }) => i18n._(msg`Help by ${who}: ${hours} h a week`), correctedOn }),
  lineOf(equipmentSaid, {
    says: ({ body }, { i18n }) => {
      const [what, is] = [body.what, i18n._(EQUIPMENT_NAMES[body.is])]
      return i18n._(msg`${what}: ${is}`)
    },
    correctedOn,
  }),
]
