import { Trans } from '@lingui/react/macro'
import css from './Care.module.css'

/** How a shut hand is washed without forcing it. Our own words; a hand therapist has still to approve them, and they say so. */
export function HowToGetIn() {
  return (
    <div className={css['how']}>
      <p className="soft"><Trans>General words. A hand therapist has not checked them yet. What your own therapist showed you comes first.</Trans></p>
      <ol className={css['steps']}>
        <li><Trans>Choose a good moment: warm, rested, not in a hurry. Stop at any time.</Trans></li>
        <li><Trans>Bend the wrist first. When the wrist is bent, the fingers often let go a little.</Trans></li>
        <li><Trans>Slide in under the knuckles, from the little finger side, with a thin wet cloth.</Trans></li>
        <li><Trans>Never pull at the fingertips, and never against a spasm. If it tightens, wait.</Trans></li>
        <li><Trans>Dry it well. Then a dry roll, if it is bearable.</Trans></li>
      </ol>
    </div>
  )
}
