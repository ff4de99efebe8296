/** Tables as text that every spreadsheet opens: RFC 4180, UTF-8 with its mark, and nothing in it that a spreadsheet would run. */

/** One cell: a number stays a number; a text that a spreadsheet would take for a formula is made plain text. */
export type Cell = string | number | boolean | null | undefined

/** What tells a spreadsheet that the text is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

const RUNS = /^[\s\u00A0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n|%]/

/**
 * One cell as it stands in the file. A leading apostrophe keeps `=1+1` what it is: words.
 * @example cellText('=1+1') //=> "'=1+1"
 */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  const text = typeof cell === 'string' ? (RUNS.test(cell) ? `'${cell}` : cell) : String(cell)
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table with its first line of names. */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + [columns, ...rows].map(row => `${row.map(cellText).join(',')}\r\n`).join('')
}
