/** The hatches and dots that the charts fill with; once on a page is enough, more do no harm. */
export function Patterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
      <defs>
        <pattern id="frond-gold" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="7" height="7" fill="var(--gold-soft)" /><rect width="1.6" height="7" fill="var(--gold-fill)" /></pattern>
        <pattern id="frond-fern" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="7" height="7" fill="var(--fern-soft)" /><rect width="1.6" height="7" fill="var(--fern-fill)" /></pattern>
        <pattern id="frond-none" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="1.5" cy="1.5" r=".9" fill="var(--line-strong)" /></pattern>
        <pattern id="frond-touch" width="8" height="8" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1.5" fill="var(--plum-fill)" /><circle cx="6" cy="6" r="1.5" fill="var(--plum-fill)" /></pattern>
        <pattern id="frond-swelling" width="9" height="8" patternUnits="userSpaceOnUse"><path d="M0 4q2.25-3.2 4.5 0t4.5 0" fill="none" stroke="var(--sky-fill)" strokeWidth="1.7" /></pattern>
        <pattern id="frond-temperature" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="6" fill="var(--teal-fill)" /></pattern>
      </defs>
    </svg>
  )
}
