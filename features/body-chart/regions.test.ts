import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { DRAWN } from './drawings.ts'
import { CHART_VERSION, drawingIds, isHidden, regionOf, regionsOf } from './regions.ts'
import { windowOn } from './zoom.ts'

const all = drawingIds.flatMap(drawing => regionsOf(drawing))

test('every code is its own, and leads back to its region', () => {
  assert.equal(new Set(all.map(({ code }) => code)).size, all.length)
  for (const region of all) assert.deepEqual(regionOf(region.code), region)
  assert.equal(regionOf('palm.sixth-finger'), undefined)
})

test('every drawing has exactly the regions of the table, and what is hidden is not drawn', () => {
  for (const drawing of drawingIds) {
    assert.deepEqual(Object.keys(DRAWN[drawing].regions).toSorted(), regionsOf(drawing).filter(region => !isHidden(region)).map(({ place }) => place).toSorted(), drawing)
    for (const [place, { path }] of Object.entries(DRAWN[drawing].regions)) assert.match(path, /^M[\d -]+l[\d -]+Z/, `${drawing}.${place}`)
  }
})

test('the codes of chart version 1 are as they were released: another set needs another version', () => {
  assert.equal(CHART_VERSION, 1)
  assert.equal(createHash('sha256').update(all.map(({ code }) => code).toSorted().join('\n')).digest('hex').slice(0, 16), '3e19485243f07b64')
})

test('every region of an enlarged part is a whole target on a phone of 320 by 568 pixels', () => {
  const room = { width: 280, height: 340 }
  const small: string[] = []
  for (const drawing of drawingIds) {
    for (const region of regionsOf(drawing)) {
      const drawn = DRAWN[drawing].regions[region.place]
      if (drawn === undefined) continue
      const seen = windowOn(drawing, region.zone, false)
      const scale = Math.min(room.width / seen.width, room.height / seen.height)
      const [, , width, height] = drawn.box
      if (Math.min(width, height) * scale < 56) small.push(`${region.code} ${Math.round(width * scale)} by ${Math.round(height * scale)}`)
    }
  }
  assert.deepEqual(small, [])
})

test('the right limb is the left one in a mirror, also when enlarged', () => {
  for (const drawing of drawingIds) {
    const [left, right] = [windowOn(drawing, undefined, false), windowOn(drawing, undefined, true)]
    assert.deepEqual([right.width, right.height, right.y], [left.width, left.height, left.y])
    assert.equal(right.x, DRAWN[drawing].width - left.x - left.width)
  }
})
