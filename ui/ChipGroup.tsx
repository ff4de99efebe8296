import type { ReactNode } from 'react'
import css from './ChipGroup.module.css'
import { Icon } from './Icon.tsx'
import { Toggles } from './Toggles.tsx'

/** One thing to choose. */
export type Choice<T extends string> = { value: T; name: ReactNode }

type Props<T extends string> = { label: string; choices: readonly Choice<T>[]; layout?: 'flow' | 'columns' | undefined }

/** Chips of which one may be chosen; a second press takes it back, since nothing must be answered. */
export function ChooseOne<T extends string>({ chosen, onChoose, ...rest }: Props<T> & { chosen: T | undefined; onChoose: (chosen: T | undefined) => void }) {
  return <Chips {...rest} mode="one" chosen={chosen === undefined ? [] : [chosen]} onChoose={(values) => onChoose(values[0])} />
}

/** Chips of which any number may be chosen. */
export function ChooseAny<T extends string>({ chosen, onChoose, ...rest }: Props<T> & { chosen: readonly T[]; onChoose: (chosen: readonly T[]) => void }) {
  return <Chips {...rest} mode="any" chosen={chosen} onChoose={onChoose} />
}

function Chips<T extends string>({ label, choices, layout = 'flow', mode, chosen, onChoose }: Props<T> & { mode: 'one' | 'any'; chosen: readonly T[]; onChoose: (chosen: T[]) => void }) {
  const press = (value: T) => {
    const others = mode === 'one' ? [] : chosen.filter(one => one !== value)
    onChoose(chosen.includes(value) ? others : choices.map(choice => choice.value).filter(one => one === value || others.includes(one)))
  }
  return (
    <Toggles
      label={label} mode={mode} chosen={chosen} onPress={press} className={css[layout]}
      toggles={choices.map(({ value, name }) => ({ value, className: css['chip'], face: <>{chosen.includes(value) && <Icon name="tick" size={22} />}<span>{name}</span></> }))}
    />
  )
}
