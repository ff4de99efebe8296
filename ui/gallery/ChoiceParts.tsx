import { useState } from 'react'
import { Button, ButtonLink } from '../Button.tsx'
import { ChooseAny, ChooseOne } from '../ChipGroup.tsx'
import { FourState } from '../FourState.tsx'
import type { Seen } from '../FourState.tsx'
import { NumberPad } from '../NumberPad.tsx'
import { Stepper } from '../Stepper.tsx'
import { Part } from './Part.tsx'
import css from './gallery.module.css'

const POSTURES = [{ value: 'fist', name: 'Fist' }, { value: 'wrist', name: 'Wrist bent' }, { value: 'thumb', name: 'Thumb in' }, { value: 'long', name: 'Knuckles bent while the fingers stay straight' }] as const
const VOICES = [{ value: 'said', name: 'They said' }, { value: 'saw', name: 'I saw' }, { value: 'think', name: 'I think' }] as const

/** What is pressed and chosen. */
export function ChoiceParts() {
  const [number, setNumber] = useState<number | 'skipped' | undefined>(3)
  const [degrees, setDegrees] = useState<number | undefined>(29.8)
  const [none, setNone] = useState<number | undefined>(undefined)
  const [postures, setPostures] = useState<readonly string[]>(['fist'])
  const [voice, setVoice] = useState<string | undefined>('saw')
  const [signs, setSigns] = useState<Seen[]>(['yes', 'no', 'not asked', 'could not be tested'])
  return (
    <>
      <Part name="Buttons, person" rule="One main thing a screen. A button that cannot act yet says what is left.">
        <Button kind="main" wide>Keep it</Button>
        <Button wide>Measure again</Button>
        <Button kind="quiet" wide>Stop here</Button>
        <Button kind="danger" wide>Erase this record</Button>
        <Button kind="urgent" icon="call" wide>Emergency, 999 or 112</Button>
        <Button left="2 things left" wide>Send</Button>
        <Button pending="Saving" wide>Save</Button>
        <Button wide>A button whose words are longer than its place, because another language needs more room for them</Button>
      </Part>
      <Part name="Buttons, clinic" rule="44 px. The tip stays at the end." door="clinic">
        <div className={css['flow']}>
          <Button kind="main">Agree</Button><Button>Save as draft</Button><Button kind="quiet">Not now</Button>
          <Button left="2 things left">Sign</Button><Button pending="Signing">Sign</Button><ButtonLink to="/gallery#report" icon="print">One page</ButtonLink>
        </div>
      </Part>
      <Part name="Number pad and stepper" rule="Whole keys in reading order instead of a slider. The stepper types too; empty is not measured.">
        <NumberPad label="Use of the hand" least="not at all" most="all I wanted to do" value={number} onChange={setNumber} />
        <Stepper label="Temperature, left" unit="°C" step={0.1} min={10} max={45} digits={1} value={degrees} onChange={setDegrees} />
        <Stepper label="Temperature, right" unit="°C" step={0.1} min={10} max={45} digits={1} value={none} onChange={setNone} />
      </Part>
      <Part name="Choice chips" rule="Chosen: dark and ticked. A second press takes it back.">
        <ChooseAny label="Posture" choices={POSTURES} chosen={postures as ('fist' | 'wrist' | 'thumb' | 'long')[]} onChoose={setPostures} />
        <ChooseOne label="How you know" choices={VOICES} chosen={voice as 'said' | 'saw' | 'think' | undefined} onChoose={setVoice} layout="columns" />
      </Part>
      <Part name="Four answers" rule="Not asked and could not test are answers of their own, never a silent no." door="clinic">
        {signs.map((sign, place) => <FourState key={place} label={`Sign ${place + 1}`} value={sign} onChange={(value) => setSigns(signs.with(place, value))} />)}
      </Part>
    </>
  )
}
