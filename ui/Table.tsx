import { useId } from 'react'
import type { ReactNode } from 'react'
import css from './Table.module.css'
import { classes } from './classes.ts'

/** One column of a table: its head with the unit, and what each row says there; `unknown` is drawn as a question mark, never as nothing. */
export type Column<Row> = { key: string; head: ReactNode; number?: boolean; say: (row: Row) => ReactNode | 'unknown' }

type Props<Row> = {
  caption: ReactNode
  /** The caption is always there for a screen reader; shown to the eye unless a heading says the same. */
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** What is said instead of an empty table. */
  empty?: ReactNode
  /** The word for not known, read out. */
  unknownWord: string
}

/** A table: units in the head, numbers at the end, unknown said as unknown. The first column names the row. */
export function Table<Row>({ caption, captionHidden = false, columns, rows, rowKey, empty, unknownWord }: Props<Row>) {
  const id = useId()
  return (
    <div className={css['scroll']} tabIndex={0} role="group" aria-labelledby={id}>
      <table className={css['table']}>
        <caption id={id} className={captionHidden ? 'vh' : css['caption']}>{caption}</caption>
        <thead><tr>{columns.map(({ key, head, number }) => <th key={key} scope="col" className={classes(number === true && css['number'])}>{head}</th>)}</tr></thead>
        <tbody>
          {rows.length === 0 && empty !== undefined && <tr><td colSpan={columns.length} className="soft">{empty}</td></tr>}
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, number, say }, place) => {
                const said = say(row)
                const cell = said === 'unknown' ? <span className="soft"><span aria-hidden="true">?</span><span className="vh">{unknownWord}</span></span> : said
                const className = classes(number === true && css['number'], number === true && 'num')
                return place === 0 ? <th key={key} scope="row" className={className}>{cell}</th> : <td key={key} className={className}>{cell}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
