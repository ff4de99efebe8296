/** The card as a picture for the lock screen: black on white, the upper part left free for the phone's own clock. */
import type { CardLine } from '../shown.ts'

const SIZE = { width: 1080, height: 2340, top: 600, bottom: 2160, side: 64 } as const
/** The sizes of its letters, the largest that holds everything is taken. */
const SIZES = [44, 40, 36, 33, 30] as const

/** Draws as many lines as fit; answers the picture and the names of the lines that do not. */
export async function drawPicture(heading: string, lines: readonly CardLine[]): Promise<{ readonly picture: Blob; readonly leftOut: readonly string[] } | undefined> {
  const canvas = document.createElement('canvas')
  canvas.width = SIZE.width
  canvas.height = SIZE.height
  const pen = canvas.getContext('2d')
  if (pen === null) return undefined
  await document.fonts.ready
  const font = getComputedStyle(document.body).fontFamily
  const width = SIZE.width - 2 * SIZE.side
  const wrapped = (text: string): string[] => {
    const rows: string[] = []
    let row = ''
    for (const word of text.split(' ')) {
      const longer = row === '' ? word : `${row} ${word}`
      if (row !== '' && pen.measureText(longer).width > width) {
        rows.push(row)
        row = word
      } else row = longer
    }
    return [...rows, row]
  }
  const write = (size: number): readonly string[] => {
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, SIZE.width, SIZE.height)
    pen.fillStyle = '#000'
    let y: number = SIZE.top
    const put = (text: string, weight: number, height: number, gap: number): boolean => {
      pen.font = `${weight} ${height}px ${font}`
      const rows = wrapped(text)
      if (y + rows.length * height * 1.25 > SIZE.bottom) return false
      for (const row of rows) {
        y += height * 1.25
        pen.fillText(row, SIZE.side, y)
      }
      y += gap
      return true
    }
    put(heading, 720, Math.round(size * 1.8), size * 0.6)
    return lines.filter(({ text }) => !put(text, 480, size, size * 0.3)).map(({ name }) => name)
  }
  let leftOut: readonly string[] = []
  for (const size of SIZES) {
    leftOut = write(size)
    if (leftOut.length === 0) break
  }
  const picture = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
  return picture === null ? undefined : { picture, leftOut }
}
