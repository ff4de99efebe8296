import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { BYTE_ORDER_MARK, cellText, csvOf } from './csv.ts'

/** A reader of RFC 4180, written apart from the writer. */
function parse(text: string): string[][] {
  const rows: string[][] = []
  let [row, cell, quoted] = [[] as string[], '', false]
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (quoted) {
      if (letter === '"' && text[at + 1] === '"') { cell += '"'; at++ } else if (letter === '"') quoted = false
      else cell += letter
    } else if (letter === '"') quoted = true
    else if (letter === ',') { row.push(cell); cell = '' } else if (letter === '\r' && text[at + 1] === '\n') { row.push(cell); rows.push(row); row = []; cell = ''; at++ } else cell += letter
  }
  return rows
}

test('whatever was written is read back as it was, cell by cell', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a,b', '"', 'one\r\ntwo', ' x ', '\n')), { minLength: 2, maxLength: 2 }), { maxLength: 8 }), (rows) => {
    const read = parse(csvOf(['a', 'b'], rows).slice(BYTE_ORDER_MARK.length))
    assert.deepEqual(read.slice(1).map(row => row.map(cell => cell.replace(/^'(?=[\s\u00A0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n|%])/, ''))), rows.map(row => row.map(cell => cell.replace(/^'(?=[\s\u00A0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n|%])/, ''))))
  }))
})

test('no text begins as a formula, whatever stands before it', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u00A0=1', '＝1', '|calc', '%0A']) assert.match(cellText(text).replaceAll('"', ''), /^'/, JSON.stringify(text))
  fc.assert(fc.property(fc.string(), text => !/^"?[=+\-@\t\r]/.test(cellText(text))))
})

test('a number stays a number, also below nothing; what is not known is empty', () => {
  assert.deepEqual([cellText(-2), cellText(4.5), cellText(true), cellText(null), cellText(undefined)], ['-2', '4.5', 'true', '', ''])
  assert.equal(csvOf(['day', 'words'], [['2026-03-01', 'a, "b"']]), '\uFEFFday,words\r\n2026-03-01,"a, ""b"""\r\n')
})
