import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { checkNumber, zipOf } from './zip.ts'

/** Reads a zip of stored files by its index, as other programs do. */
function unzip(zip: Uint8Array): { name: string; text: string; on: string }[] {
  const [view, decoder] = [new DataView(zip.buffer), new TextDecoder('utf-8', { ignoreBOM: true })]
  const end = zip.length - 22
  assert.equal(view.getUint32(end, true), 0x06054b50)
  let at = view.getUint32(end + 16, true)
  assert.equal(at + view.getUint32(end + 12, true), end)
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    assert.equal(view.getUint32(at, true), 0x02014b50)
    const [date, sum, length, nameLength, begins] = [view.getUint16(at + 14, true), view.getUint32(at + 16, true), view.getUint32(at + 24, true), view.getUint16(at + 28, true), view.getUint32(at + 42, true)]
    const name = decoder.decode(zip.subarray(at + 46, at + 46 + nameLength))
    at += 46 + nameLength
    assert.equal(view.getUint32(begins, true), 0x04034b50)
    const content = zip.subarray(begins + 30 + nameLength, begins + 30 + nameLength + length)
    assert.equal(crc32(content), sum)
    return { name, text: decoder.decode(content), on: `${1980 + (date >> 9)}-${(date >> 5) & 15}-${date & 31}` }
  })
}

test('the check number is the one that every zip has', () => {
  fc.assert(fc.property(fc.uint8Array(), bytes => assert.equal(checkNumber(bytes), crc32(bytes))))
})

test('every name and text is found again by the index of the file, with its day', () => {
  const files = [{ name: 'check-ins.csv', text: '\uFEFFday,pain\r\n2026-03-01,4\r\n' }, { name: 'wörter.csv', text: '' }, { name: 'long.csv', text: 'ü'.repeat(70_000) }]
  assert.deepEqual(unzip(zipOf(files, '2026-11-24')), files.map(file => ({ ...file, on: '2026-11-24' })))
  assert.deepEqual(unzip(zipOf([], '1970-01-01')), [])
})
