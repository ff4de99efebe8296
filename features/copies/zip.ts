/** Several files in one, as every device opens it: stored, not squeezed. */

/** One file: its name inside, and its text. */
export interface FileInside {
  readonly name: string
  readonly text: string
}

const TABLE = Uint32Array.from({ length: 256 }, (_none, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest >>> 0
})

/** The check number of bytes, as zip files carry it (CRC-32). */
export function checkNumber(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

// The flag says that names are UTF-8; a stored file is as long packed as it is.
const UTF8_NAMES = 0x0800
const VERSION = 20

/** The zip of these files, all dated on one day, `2026-11-24`. */
export function zipOf(files: readonly FileInside[], day: string): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  const dated = ((Math.max(year, 1980) - 1980) << 9) | (month << 5) | date
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  const index: Uint8Array[] = []
  let at = 0
  for (const file of files) {
    const [name, bytes] = [encoder.encode(file.name), encoder.encode(file.text)]
    const about = fields([2, VERSION], [2, UTF8_NAMES], [2, 0], [2, 0], [2, dated], [4, checkNumber(bytes)], [4, bytes.length], [4, bytes.length], [2, name.length], [2, 0])
    const header = fields([4, 0x04034b50])
    parts.push(header, about, name, bytes)
    index.push(fields([4, 0x02014b50], [2, VERSION]), about, fields([2, 0], [2, 0], [2, 0], [4, 0], [4, at]), name)
    at += header.length + about.length + name.length + bytes.length
  }
  const indexLength = index.reduce((sum, part) => sum + part.length, 0)
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, indexLength], [4, at], [2, 0])
  return joined([...parts, ...index, end])
}

/** Numbers one after the other, each in so many bytes, the lowest byte first. */
function fields(...given: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(given.reduce((sum, [length]) => sum + length, 0)))
  let at = 0
  for (const [length, value] of given) {
    if (length === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value >>> 0, true)
    at += length
  }
  return new Uint8Array(view.buffer)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
