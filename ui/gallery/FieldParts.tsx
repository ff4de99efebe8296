import { useState } from 'react'
import { DateField } from '../DateField.tsx'
import { Select } from '../Select.tsx'
import { TextArea, TextField } from '../TextField.tsx'
import { Part } from './Part.tsx'

const ROLES = [{ value: 'physio', name: 'Physiotherapist' }, { value: 'nurse', name: 'Nurse' }] as const

/** What is typed. */
export function FieldParts() {
  const [text, setText] = useState('Hold a mug with my left hand')
  const [ends, setEnds] = useState('13:40')
  const [note, setNote] = useState('')
  const [when, setWhen] = useState<string | undefined>('2025-12')
  const [role, setRole] = useState<'physio' | 'nurse' | undefined>(undefined)
  return (
    <>
      <Part name="Fields, person" rule="A name, a hint, what is wrong and what would be right.">
        <TextField label="What I want to do again" hint="In your own words." value={text} onChange={setText} />
        <TextField label="It ended at" problem="This ends before it starts. Which time is right: 14:06 or 13:40?" value={ends} onChange={setEnds} />
        <TextArea label="Anything else" optional="(if you like)" value={note} onChange={setNote} />
        <DateField label="When it began" hint="As exactly as you know." value={when} onChange={setWhen} />
      </Part>
      <Part name="Fields, clinic" rule="The same fields at 44 px." door="clinic">
        <TextField label="E-mail" type="email" value="" onChange={() => undefined} />
        <Select label="Role" none="Not said" choices={ROLES} value={role} onChange={setRole} />
        <TextField label="A name that is long enough to need a second line in another language" problem="Someone has this address already." value="a.very.long.address.that.does.not.break@hospital.example" onChange={() => undefined} />
      </Part>
    </>
  )
}
