import { useState } from 'react'
import { Field } from './Field.tsx'
import type { FieldWords } from './Field.tsx'
import css from './Field.module.css'
import { classes } from './classes.ts'
import { useOpenEntry } from './open-entry.ts'

/** What was typed and stands here still is not lost to a new version of the app. */
function useTyped(value: string): void {
  const [first] = useState(value)
  useOpenEntry(value !== first)
}

type Shared = FieldWords & { value: string; onChange: (value: string) => void; onBlur?: () => void; maxLength?: number; autoComplete?: string; name?: string }

/** A line of text. */
export function TextField({ value, onChange, type = 'text', onBlur, maxLength, autoComplete = 'off', name, inputMode, ...words }: Shared & { type?: 'text' | 'email' | 'password' | 'tel' | 'search'; inputMode?: 'numeric' | 'decimal' }) {
  useTyped(value)
  return (
    <Field {...words}>
      {(tie) => <input {...tie} className={css['input']} type={type} name={name} value={value} maxLength={maxLength} autoComplete={autoComplete} inputMode={inputMode} onBlur={onBlur} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  )
}

/** Several lines of text; the phone's own dictation works in it. */
export function TextArea({ value, onChange, onBlur, maxLength, autoComplete = 'off', name, ...words }: Shared) {
  useTyped(value)
  return (
    <Field {...words}>
      {(tie) => <textarea {...tie} className={classes(css['input'], css['area'])} name={name} value={value} rows={3} maxLength={maxLength} autoComplete={autoComplete} onBlur={onBlur} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  )
}
