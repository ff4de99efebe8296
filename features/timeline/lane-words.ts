/** The lanes of the story in words. */
import { msg } from '@lingui/core/macro'
import type { I18n, MessageDescriptor } from '@lingui/core'
import { SIDE_NAMES } from '#features/limb/person/limb-words.ts'
import { measuredName } from '#features/report/measure-words.ts'
import { placeOf } from '#features/measures/person/measure-words.ts'
import { kindOf } from './lanes.ts'
import type { LaneId } from './lanes.ts'
import type { Story } from './story.ts'
import type { Answered } from './story-chart.ts'

const NAMES: Record<'hours' | Answered, MessageDescriptor> = { hours: msg`Hours logged`, use: msg`Use`, pain: msg`Pain`, sleep: msg`Sleep` }
const HEADS: Record<'hours' | Answered, MessageDescriptor> = { hours: msg`Hours`, use: msg({ message: 'Use', context: 'a very short word over a lane' }), pain: msg`Pain`, sleep: msg`Sleep` }

/** The whole name, as it stands in a list. */
export function laneName(i18n: I18n, id: LaneId, story: Story): string {
  if (!isMeasured(id)) return i18n._(NAMES[id])
  const of = seriesOf(id, story)?.of
  if (of === undefined) return ''
  if (of.is === 'at-home') return i18n._(msg`${placeOf(i18n, of.measured)} (${i18n._(SIDE_NAMES[of.side])})`)
  if (of.is === 'at-visit') return i18n._(msg`${measuredName(i18n, of)}, at a visit`)
  return of.is === 'work' ? i18n._(msg`Work, hours a week`) : i18n._(msg`School, hours a week`)
}

/** The short name over its lane. */
export function laneHead(i18n: I18n, id: LaneId, story: Story): string {
  if (!isMeasured(id)) return i18n._(HEADS[id])
  const series = seriesOf(id, story)
  if (series === undefined) return ''
  switch (kindOf(series)) {
    case 'range': return i18n._(msg`Range`)
    case 'temperature': return i18n._(msg`Warmth`)
    case 'girth': return i18n._(msg`Tape`)
    case 'hours': return series.of.is === 'school' ? i18n._(msg`School`) : i18n._(msg`Work`)
  }
}

/** The series behind a measured lane. */
export function seriesOf(id: LaneId, story: Story) {
  return story.measured.find(({ key }) => `measured:${key}` === id)
}

function isMeasured(id: LaneId): id is `measured:${string}` {
  return id.startsWith('measured:')
}
