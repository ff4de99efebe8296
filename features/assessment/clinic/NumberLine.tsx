import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { TextField } from '#ui/TextField.tsx'

/** What was typed as a number: nothing, a number, or something that is none. A comma is read as a point. */
export function readNumber(text: string): number | null | 'no-number' {
  const said = text.trim().replace(',', '.')
  if (said === '') return null
  return /^-?\d{1,4}(\.\d{1,2})?$/.test(said) ? Number(said) : 'no-number'
}

/** A number with its unit, kept when the field is left. */
export function NumberLine({ label, unit, value, onLeave, hint, limits }: {
  label: ReactNode; unit: string; value: number | undefined; onLeave: (value: number | null) => void; hint?: ReactNode
  /** The ends outside which a number is not possible; and whether it is a whole one. */
  limits?: { readonly lowest: number; readonly highest: number; readonly whole?: boolean | undefined }
}) {
  const { t } = useLingui()
  const [typed, setTyped] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const leave = (): void => {
    if (typed === undefined) return
    const read = readNumber(typed)
    if (read === 'no-number') return setProblem(t`Type a number in ${unit}`)
    if (read !== null && limits !== undefined && (read < limits.lowest || read > limits.highest)) return setProblem(t`Possible: ${limits.lowest} to ${limits.highest}`)
    if (read !== null && limits?.whole === true && !Number.isInteger(read)) return setProblem(t`A whole number`)
    setProblem(undefined)
    setTyped(undefined)
    onLeave(read)
  }
  return <TextField label={<>{label} <span className="soft">{unit}</span></>} hint={hint} inputMode="decimal" maxLength={8} value={typed ?? value?.toString() ?? ''} onChange={setTyped} onBlur={leave} problem={problem} />
}
