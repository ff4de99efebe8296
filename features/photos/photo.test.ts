import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept } from '#log/problem.ts'
import { Diary } from '#features/testing/diary.ts'
import { pairsIn, photosLike, photosOf, photoTaken, takePhoto, viewsFor, withdrawPhoto } from './photo.ts'

const file = { hash: 'a'.repeat(64) as never, bytes: 1000, type: 'image/jpeg' as const, key: 'k'.repeat(43), iv: 'i'.repeat(16) }

test('photos stand with the latest first, and one that was taken back is gone', () => {
  const diary = new Diary()
  diary.say(accept(takePhoto('not-said', 'palm', file)), '2026-03-01T09:00:00.000Z')
  diary.say(accept(takePhoto('not-said', 'sole', file)), '2026-03-02T09:00:00.000Z')
  assert.deepEqual(photosOf(diary.folded()).map(told => told.body.view), ['sole', 'palm'])
  const [latest] = photosOf(diary.folded())
  assert.ok(latest)
  diary.say(accept(withdrawPhoto(latest)), '2026-03-02T10:00:00.000Z')
  assert.deepEqual(photosOf(diary.folded()).map(told => told.body.view), ['palm'])
})

test('a photo belongs to the body stream, where it can be shared without the diary', () => {
  assert.equal(photoTaken.category, 'body')
})

test('the sides offered fit the limb', () => {
  assert.equal(viewsFor('hand').includes('sole'), false)
  assert.equal(viewsFor('foot').includes('palm'), false)
  assert.equal(viewsFor(undefined).length, 9)
})

test('only photos of the same limb, view and side are laid side by side', () => {
  const diary = new Diary()
  diary.say(accept(takePhoto('not-said', 'palm', file, undefined, 'left')), '2026-03-01T09:00:00.000Z')
  diary.say(accept(takePhoto('not-said', 'palm', file, undefined, 'right')), '2026-03-01T09:01:00.000Z')
  diary.say(accept(takePhoto('not-said', 'palm', file, undefined, 'left')), '2026-03-08T09:00:00.000Z')
  const photos = photosOf(diary.folded())
  assert.deepEqual(pairsIn(photos).map(({ motif, photos: same }) => [motif.side, same.map(({ entry }) => entry.at.slice(0, 10))]), [['left', ['2026-03-08', '2026-03-01']]])
  assert.equal(photosLike(photos, { limb: 'not-said', view: 'palm', side: 'right' }).length, 1)
})
