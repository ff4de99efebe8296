/** The lanes of the story in words. */
import { msg } from '@lingui/core/macro'
import type { I18n, MessageDescriptor } from '@lingui/core'
import { SIDE_NAMES } from '#features/limb/person/limb-words.ts'
import { measuredName } from '#features/report/measure-words.ts'
import type { LaneId } from './lanes.ts'
import type { Story } from './story.ts'
import type { Answered } from './story-chart.ts'

const NAMES: Record<'hours' | Answered, MessageDescriptor> = { hours: msg`Hours logged`, use: msg`Use`, pain: msg`Pain`, sleep: msg`Sleep` }
const HEADS: Record<'hours' | Answered, MessageDescriptor> = { hours: msg`Hours`, use: msg`Use`, pain: msg`Pain`, sleep: msg`Sleep` }

/** The whole name, as it stands in a list. */
export function laneName(i18n: I18n, id: LaneId, story: Story): string {
  if (!isMeasured(id)) return i18n._(NAMES[id])
  const series = seriesOf(id, story)
  if (series === undefined) return ''
  const [name, side] = [measuredName(i18n, series.latest), i18n._(SIDE_NAMES[series.limb.side])]
  return i18n._(msg`${name} (${side})`)
}

/** The short name over its lane. */
export function laneHead(i18n: I18n, id: LaneId, story: Story): string {
  if (!isMeasured(id)) return i18n._(HEADS[id])
  switch (seriesOf(id, story)?.latest.what) {
    case 'range': return i18n._(msg`Range`)
    case 'temperature': return i18n._(msg`Warmth`)
    case 'girth': return i18n._(msg`Girth`)
    case undefined: return ''
  }
}

/** The series behind a measured lane. */
export function seriesOf(id: LaneId, story: Story) {
  return story.measured.find(({ key }) => `measured:${key}` === id)
}

function isMeasured(id: LaneId): id is `measured:${string}` {
  return id.startsWith('measured:')
}
