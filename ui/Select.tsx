import { Field } from './Field.tsx'
import type { FieldWords } from './Field.tsx'
import css from './Field.module.css'
import { Icon } from './Icon.tsx'
import { classes } from './classes.ts'

type Props<T extends string> = FieldWords & {
  value: T | undefined
  onChange: (value: T | undefined) => void
  choices: readonly { value: T; name: string }[]
  /** What stands there while nothing is chosen ("Not said"). */
  none: string
}

/** One of many, by the device's own list. */
export function Select<T extends string>({ value, onChange, choices, none, ...words }: Props<T>) {
  return (
    <Field {...words}>
      {(tie) => (
        <div className={css['pick']}>
          <select {...tie} className={classes(css['input'], css['select'])} value={value ?? ''} onChange={(event) => onChange(choices.find((choice) => choice.value === event.target.value)?.value)}>
            <option value="">{none}</option>
            {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.name}</option>)}
          </select>
          <Icon name="onward" size={22} />
        </div>
      )}
    </Field>
  )
}
