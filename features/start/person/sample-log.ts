/** A log that lives in this page alone: what is written in it is gone when the page is left, and says so. */
import type { I18n } from '@lingui/core'
import { Held } from '#device/held.ts'
import type { OpenLog } from '#device/open-log.ts'
import { stateDrafts, writingNow } from '#device/state-drafts.ts'
import { categories } from '#log/category.ts'
import { accept, refuse } from '#log/problem.ts'
import { dayIn, instantOf } from '#log/time.ts'
import { registry } from '#features/kinds.ts'
import { zoneHere } from '#device/use-clock.ts'
import { sampleDiary } from '../sample.ts'

/** The sample diary as an open log, in the language of the screens. */
export function openSample(i18n: I18n): OpenLog {
  const held = new Held(registry, categories)
  const zone = zoneHere()
  const now = instantOf(Date.now())
  held.take(sampleDiary(dayIn(now, zone), zone, now, i18n))
  const writer = { role: 'person' as const, authorities: [] }
  return {
    get folded() {
      return held.folded
    },
    revision: held.revision,
    subscribe: held.subscribe,
    check: drafts => {
      const stated = stateDrafts(registry, drafts, writingNow({}), writer)
      return stated.ok ? accept(true as const) : stated
    },
    write: async drafts => {
      const stated = stateDrafts(registry, drafts, writingNow({}), writer)
      if (!stated.ok) return stated
      held.take(stated.value)
      held.changed()
      return stated
    },
    stateOf: () => 'not saved yet',
    pending: 0, needsYou: [], lastExchange: null, connection: 'not connected', warnings: [],
    openFile: async () => refuse('file.not-found'),
    exchange: async () => {},
    close: async () => {},
  }
}
