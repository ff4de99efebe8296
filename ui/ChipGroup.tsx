import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import css from './ChipGroup.module.css'
import { Icon } from './Icon.tsx'

/** One thing to choose. */
export type Choice<T extends string> = { value: T; name: ReactNode }

type Props<T extends string> = { label: string; choices: readonly Choice<T>[]; layout?: 'flow' | 'columns' | undefined }

/** Chips of which one may be chosen; a second press takes it back, since nothing must be answered. */
export function ChooseOne<T extends string>({ chosen, onChoose, ...rest }: Props<T> & { chosen: T | undefined; onChoose: (chosen: T | undefined) => void }) {
  return <Chips {...rest} mode="single" chosen={chosen === undefined ? [] : [chosen]} onChoose={(values) => onChoose(values[0])} />
}

/** Chips of which any number may be chosen. */
export function ChooseAny<T extends string>({ chosen, onChoose, ...rest }: Props<T> & { chosen: readonly T[]; onChoose: (chosen: readonly T[]) => void }) {
  return <Chips {...rest} mode="multiple" chosen={chosen} onChoose={onChoose} />
}

function Chips<T extends string>({ label, choices, layout = 'flow', mode, chosen, onChoose }: Props<T> & { mode: 'single' | 'multiple'; chosen: readonly T[]; onChoose: (chosen: T[]) => void }) {
  return (
    <ToggleButtonGroup
      className={css[layout] ?? ''}
      aria-label={label}
      selectionMode={mode}
      selectedKeys={chosen}
      onSelectionChange={(keys) => onChoose(choices.map(({ value }) => value).filter((value) => keys.has(value)))}
    >
      {choices.map(({ value, name }) => (
        <ToggleButton key={value} id={value} className={css['chip'] ?? ''}>
          {({ isSelected }) => <>{isSelected && <Icon name="tick" size={22} />}<span>{name}</span></>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
