import { useState } from 'react'
import type { ReactNode } from 'react'
import { TextField } from '#ui/TextField.tsx'

/** A number as it is typed, with a comma or a point; empty means not said. */
export function NumberField({ label, optional, hint, value, onChange }: { label: ReactNode; optional?: ReactNode; hint?: ReactNode; value: number | undefined; onChange: (value: number | undefined) => void }) {
  const [typed, setTyped] = useState(value === undefined ? '' : String(value))
  const put = (text: string): void => {
    setTyped(text)
    const read = Number(text.trim().replace(',', '.'))
    onChange(text.trim() === '' || !Number.isFinite(read) || read < 0 ? undefined : read)
  }
  return <TextField label={label} {...(optional === undefined ? {} : { optional })} {...(hint === undefined ? {} : { hint })} inputMode="decimal" value={typed} onChange={put} maxLength={8} />
}
