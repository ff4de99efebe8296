import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RED_FLAGS } from '#clinical/red-flags/table.ts'
import { urgentSigns } from './urgent-signs.ts'

test('every red flag stands on the page once, the fastest in front', () => {
  const tiers = urgentSigns()
  assert.deepEqual(tiers.map(({ tier }) => tier), ['E', 'S', 'U'])
  assert.deepEqual(tiers.flatMap(({ signs }) => signs.map(sign => sign.id)).toSorted(), RED_FLAGS.map(flag => flag.id).toSorted())
})
