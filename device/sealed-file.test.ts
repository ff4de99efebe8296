import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openFile, sealFile } from './sealed-file.ts'

const words = 'four quiet words here'
const few = 10

async function sealed(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const outcome = await sealFile(content, words, few)
  assert.ok(outcome.ok)
  return outcome.value
}
const codeOf = (outcome: { ok: boolean; problem?: { code: string } }): string | undefined => outcome.problem?.code
const bytes = (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, (_, index) => index % 251)

test('what was sealed opens again, whatever its length', async () => {
  for (const length of [0, 1, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 700_000]) {
    const opened = await openFile(await sealed(bytes(length)), words)
    assert.ok(opened.ok && Buffer.from(opened.value).equals(Buffer.from(bytes(length))), `${length} bytes`)
  }
})

test('another passphrase is told from damage; the same words typed with other keys are the same', async () => {
  const file = await sealed(bytes(1000))
  assert.equal(codeOf(await openFile(file, 'four quiet words her')), 'copy.passphrase-wrong')
  const accented = await sealFile(bytes(3), 'cafe\u0301 au lait', few)
  assert.ok(accented.ok && (await openFile(accented.value, 'caf\u00e9 au lait')).ok)
})

test('any changed byte is refused', async () => {
  const file = await sealed(bytes(600))
  await fc.assert(fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
    // The count of iterations is kept small here, since a changed one would only be slow.
    if (at >= 9 && at < 13) return
    const changed = file.slice()
    changed[at] = (changed[at] ?? 0) ^ flip
    const code = codeOf(await openFile(changed, words))
    const expected = at < 8 ? ['copy.not-a-copy'] : at === 8 ? ['copy.version-newer', 'copy.damaged'] : at >= 45 && at < 61 ? ['copy.passphrase-wrong'] : ['copy.damaged']
    assert.ok(expected.includes(code ?? 'opened'), `byte ${at}: ${code}`)
  }), { numRuns: 300 })
})

test('a file cut short, or with something added, is damaged', async () => {
  const file = await sealed(bytes(600_000))
  for (const length of [10, 60, 61, 63, 70, 262_221, 262_222 + 3, file.length - 1]) assert.equal(codeOf(await openFile(file.slice(0, length), words)), 'copy.damaged', `${length}`)
  const longer = new Uint8Array(file.length + 5)
  longer.set(file)
  assert.equal(codeOf(await openFile(longer, words)), 'copy.damaged')
})

test('whole chunks cut off the end are noticed', async () => {
  const file = await sealed(bytes(600_000))
  const first = 61 + 4 + new DataView(file.buffer).getUint32(61)
  assert.equal(codeOf(await openFile(file.slice(0, first), words)), 'copy.damaged')
})

test('a short passphrase and a file of something else are refused by name', async () => {
  assert.equal(codeOf(await sealFile(bytes(1), 'short')), 'copy.passphrase-short')
  assert.equal(codeOf(await openFile(new TextEncoder().encode('a letter'), words)), 'copy.not-a-copy')
  assert.equal(codeOf(await openFile(new Uint8Array(), words)), 'copy.not-a-copy')
})
