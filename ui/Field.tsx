import { useId } from 'react'
import type { ReactNode } from 'react'
import css from './Field.module.css'
import { Icon } from './Icon.tsx'

/** What every field says about itself. */
export type FieldWords = {
  label: ReactNode
  /** What helps to answer; stands between the name and the field. */
  hint?: ReactNode
  /** What is wrong and what would be right; nothing is lost meanwhile. */
  problem?: ReactNode
  /** Says that it may be left empty. */
  optional?: ReactNode
}

/** The ids and attributes that tie a field's input to its name, hint and problem. */
export type FieldTie = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

/** A named field: name, hint, the input itself, and what is wrong with it. */
export function Field({ label, hint, problem, optional, children }: FieldWords & { children: (tie: FieldTie) => ReactNode }) {
  const id = useId()
  const described = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`].filter((part) => part !== false)
  return (
    <div className={css['field']}>
      <label htmlFor={id} className={css['label']}>{label}{optional !== undefined && <span className={css['optional']}> {optional}</span>}</label>
      {hint !== undefined && <p id={`${id}-hint`} className={css['hint']}>{hint}</p>}
      {children({ id, 'aria-describedby': described.length > 0 ? described.join(' ') : undefined, 'aria-invalid': problem === undefined ? undefined : true })}
      {problem !== undefined && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
    </div>
  )
}

/** What is wrong with an answer, beside it, in words. */
export function FieldProblem({ id, children }: { id?: string | undefined; children: ReactNode }) {
  return <p id={id} className={css['problem']} role="alert"><Icon name="caution" size={22} /><span>{children}</span></p>
}
