/** A photo of the limb: a date, a view and a file. It shows what was there; it is no sign, no measurement and raises nothing. */
import * as z from 'zod/mini'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { fileShape } from '#log/file.ts'
import type { FileInEntry } from '#log/file.ts'
import { entryIdShape } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import { bothSides } from '#log/role.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** From where it was taken, arm first. */
export const views = ['palm', 'back-of-hand', 'thumb-side', 'little-finger-side', 'top-of-foot', 'sole', 'inside', 'outside', 'other'] as const
export type View = (typeof views)[number]

/** One photo of one limb. */
export const photoTaken = defineKind({
  name: 'photo.taken',
  category: 'body',
  writers: bothSides,
  shape: z.strictObject({
    limb: z.union([entryIdShape, z.literal('not-said')]),
    view: z.enum(views),
    /** Which side of the body, where both sides are photographed. */
    side: z.optional(z.enum(['left', 'right'])),
    file: fileShape,
  }),
})
export type Photo = BodyOf<typeof photoTaken>

/** Photos as they stand, the latest first. */
export function photosOf(folded: Folded): Told<Photo>[] {
  return standingOf(folded, photoTaken).reverse()
}

/** Keeps a photo that was sealed on this device. */
export function takePhoto(limb: Photo['limb'], view: View, file: FileInEntry, telling?: Telling, side?: Photo['side']): Draft<typeof photoTaken>[] {
  return [draft(photoTaken, { limb, view, ...(side === undefined ? {} : { side }), file }, knownBy(telling))]
}

/** What is photographed: the same limb from the same side of the same hand or foot. */
export type Motif = Pick<Photo, 'limb' | 'view' | 'side'>

/** Photos of one motif, the latest first: what may be laid side by side. */
export function photosLike(photos: readonly Told<Photo>[], { limb, view, side }: Motif): readonly Told<Photo>[] {
  return photos.filter(({ body }) => body.limb === limb && body.view === view && body.side === side)
}

/** Every motif with two photos or more, the one photographed last first. */
export function pairsIn(photos: readonly Told<Photo>[]): readonly { readonly key: string; readonly motif: Motif; readonly photos: readonly Told<Photo>[] }[] {
  const grouped = new Map<string, Told<Photo>[]>()
  for (const told of photos) {
    const key = `${told.body.view} ${told.body.side ?? 'unsaid'} ${told.body.limb}`
    grouped.set(key, [...grouped.get(key) ?? [], told])
  }
  return [...grouped].flatMap(([key, same]) => (same.length < 2 ? [] : [{ key, motif: (same[0] as Told<Photo>).body, photos: same }]))
}

/** Takes a photo back; its key goes out of sight with it. */
export function withdrawPhoto(told: Told<Photo>): Draft<typeof photoTaken>[] {
  return [draft(photoTaken, 'withdrawn', { replaces: told.heads })]
}

/** The views that fit a part of the body. */
export function viewsFor(part: 'hand' | 'arm' | 'foot' | 'leg' | 'neck' | 'trunk' | undefined): readonly View[] {
  if (part === 'hand' || part === 'arm') return ['palm', 'back-of-hand', 'thumb-side', 'little-finger-side', 'other']
  if (part === 'foot' || part === 'leg') return ['top-of-foot', 'sole', 'inside', 'outside', 'other']
  return views
}
