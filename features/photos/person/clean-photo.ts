/** A photo drawn anew before it is kept: smaller, upright, and without the place, time and device that cameras write into files. */
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'

/** The longer side of a kept photo: enough to see a nail bed, small enough to send. */
const LONGEST = { value: 1600, unit: 'px' }
const QUALITY = 0.85

/** The picture alone, as JPEG; refused when the browser cannot read the file as a picture. */
export async function cleanPhoto(file: Blob): Promise<Outcome<Blob>> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, LONGEST.value / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(picture.width * scale))
    canvas.height = Math.max(1, Math.round(picture.height * scale))
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const drawn = await new Promise<Blob | null>(done => { canvas.toBlob(done, 'image/jpeg', QUALITY) })
    return drawn ? accept(drawn) : refuse('photo.not-readable')
  } catch {
    return refuse('photo.not-readable')
  }
}
