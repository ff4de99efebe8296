import { useState } from 'react'
import { BigControl } from '../BigControl.tsx'
import { Dock, DockSide } from '../Dock.tsx'
import { DayFrond } from '../Frond.tsx'
import { Places } from '../Places.tsx'
import { Part } from './Part.tsx'
import css from './gallery.module.css'

const HOURS = [0, 1, 3, 5, 8, 12] as const
const PLACES = [
  { to: '/gallery', name: 'Now', icon: 'frond', here: true },
  { to: '/gallery#story', name: 'Story', icon: 'story', here: false },
  { to: '/gallery#plan', name: 'Plan', icon: 'leaf', here: false },
] as const

/** The frond, the leaf, and the controls that stay under the thumb. */
export function FrondParts() {
  const [running, setRunning] = useState(false)
  return (
    <>
      <Part name="The frond as a sign" rule="A day against what is usual for this person. Shape carries it; the number is always beside it. No entry is a dotted stem, never a zero.">
        <ol className={css['fronds']}>
          {HOURS.map((hours) => <li key={hours}><DayFrond amount={hours / 12} /><b className="num">{hours} h</b></li>)}
          <li><DayFrond amount="none" /><b>?</b></li>
        </ol>
      </Part>
      <Part name="Dock and places" rule="The large control is always in the same place. After a change it rests, so that a trembling second tap does nothing.">
        <div className={css['phone']}>
          <Dock>
            <DockSide to="/gallery#flare">Flare mode</DockSide>
            {running
              ? <BigControl state="running" title="It has eased" note="Stops the clock. You can correct it." onTap={() => setRunning(false)} />
              : <BigControl state="calm" title="It is happening" note="One tap starts the clock. Details can wait." onTap={() => setRunning(true)} />}
          </Dock>
          <Places places={PLACES} label="Places" />
        </div>
      </Part>
      <Part name="The leaf" rule="The tip of a control points to the thumb that will press it.">
        <div className={css['two']}>
          <div data-hand="left"><span className={css['leaf']}>left</span></div>
          <div data-hand="right"><span className={css['leaf']} style={{ borderRadius: '44px 44px 12px 44px' }}>right</span></div>
        </div>
      </Part>
    </>
  )
}
