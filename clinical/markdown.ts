/** The first line of every page that is made from tables. */
export const MADE = '<!-- Made from the tables in clinical/ by `node bin/clinical-docs.ts`; do not edit. -->'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** One line of a table. */
export const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

/** A table with its head. */
export const table = (head: readonly string[], rows: readonly string[]): string => [row(...head), row(...head.map(() => '---')), ...rows].join('\n')
