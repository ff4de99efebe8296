import { ChooseOne } from '../ChipGroup.tsx'
import { Mark } from '../Mark.tsx'
import { ToastPlace } from '../Toast.tsx'
import { useSettings } from '../use-settings.ts'
import { ChartParts } from './ChartParts.tsx'
import { ChoiceParts } from './ChoiceParts.tsx'
import { ClinicParts } from './ClinicParts.tsx'
import { ColourParts } from './ColourParts.tsx'
import { FieldParts } from './FieldParts.tsx'
import { FrondParts } from './FrondParts.tsx'
import { RightToLeftParts } from './RightToLeftParts.tsx'
import { WordParts } from './WordParts.tsx'
import css from './gallery.module.css'

const THEMES = [{ value: 'system', name: 'As the system' }, { value: 'light', name: 'Light' }, { value: 'dark', name: 'Dark' }, { value: 'quiet', name: 'Quiet' }] as const
const HANDS = [{ value: 'right', name: 'Right hand' }, { value: 'left', name: 'Left hand' }, { value: 'centre', name: 'Centre' }] as const

/** Every part of the kit in every state, for whoever builds a screen and for the checks. */
export function Gallery() {
  const [{ theme, hand }, change] = useSettings()
  return (
    <main className={css['gallery']}>
      <header className={css['head']}><Mark size={72} /><div><h1>The kit</h1><p>Parts and their states. Person at 56 px and more, clinic at 44. Sample content throughout.</p></div></header>
      <div className={css['ways']}>
        <ChooseOne label="Theme" choices={THEMES} chosen={theme} onChoose={(chosen) => change({ theme: chosen ?? 'system' })} />
        <ChooseOne label="Hand" choices={HANDS} chosen={hand} onChoose={(chosen) => change({ hand: chosen ?? 'right' })} />
      </div>
      <div className={css['parts']}>
        <FrondParts />
        <ChoiceParts />
        <FieldParts />
        <WordParts />
        <ClinicParts />
        <RightToLeftParts />
        <ChartParts />
        <ColourParts />
      </div>
      <ToastPlace />
    </main>
  )
}
