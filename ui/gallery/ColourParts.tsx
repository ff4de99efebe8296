import { Button } from '../Button.tsx'
import { VerdictBadge } from '../Verdict.tsx'
import { Part } from './Part.tsx'
import css from './gallery.module.css'

const HUES = [
  ['fern', 'ours, ready, done'], ['clay', 'pain'], ['slate', 'dystonia'], ['gold', 'treatment', 'url(#frond-gold)'], ['plum', 'touch hurts', 'url(#frond-touch)'],
  ['sky', 'swelling', 'url(#frond-swelling)'], ['rose', 'colour change'], ['teal', 'temperature', 'url(#frond-temperature)'], ['caution', 'look first'], ['alert', 'urgent'],
] as const

/** What each colour means, in all three themes. */
export function ColourParts() {
  return (
    <>
      <Part name="Colour means one thing" rule="Ink, mark and ground of each; the pattern that goes with it." wide>
        <ul className={css['hues']}>
          {HUES.map(([hue, means, pattern]) => (
            <li key={hue}>
              <svg viewBox="0 0 100 54" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="54" fill={`var(--${hue}-soft)`} /><rect width="34" height="54" fill={`var(--${hue})`} /><rect x="34" width="33" height="54" fill={pattern ?? `var(--${hue}-fill)`} /></svg>
              <b>{hue}</b><small>{means}</small>
            </li>
          ))}
        </ul>
      </Part>
      <Part name="Three themes" rule="Chosen by hand as well as by system. Quiet: low glow, no movement, text still at least 7 to 1." wide>
        <div className={css['themes']}>
          {(['light', 'dark', 'quiet'] as const).map((theme) => (
            <div key={theme} className={css['theme']} data-theme={theme}>
              <h3>{theme}</h3>
              <div className={css['flow']}><Button kind="main">It is happening</Button><Button>Fist</Button></div>
              <div className={css['flow']}><VerdictBadge answer="met" /><VerdictBadge answer="not met" /><VerdictBadge answer="cannot tell" /></div>
              <div className={css['dots']}>{HUES.map(([hue]) => <i key={hue} style={{ background: `var(--${hue}-fill)` }} />)}</div>
              <p>Ink on paper. <span className="soft">Soft ink on paper.</span> <b style={{ color: 'var(--clay)' }}>Pain</b> <b style={{ color: 'var(--slate)' }}>dystonia</b> <b style={{ color: 'var(--gold)' }}>treatment</b></p>
            </div>
          ))}
        </div>
      </Part>
    </>
  )
}
