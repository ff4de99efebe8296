/** What may be said of the record in words: each measure beside its fixed baseline. */
import { Trans } from '@lingui/react/macro'
import css from './Story.module.css'
import type { Story } from './story.ts'
import { leadingComparisons } from './story.ts'
import { ComparisonWords } from './StoryWords.tsx'

/** Hours, use and pain beside the latest baseline, and beside the start of the record when that is another one. */
export function ComparisonList({ story }: { story: Story }) {
  const comparisons = leadingComparisons(story.comparisons)
  if (comparisons.length === 0) return <p className="soft"><Trans>Too early to compare: fewer than 28 days since the first entry.</Trans></p>
  return (
    <>
      {comparisons.map(comparison => (
        <ul key={comparison.baseline.from + comparison.baseline.why.is} className={css['said']}>
          <li><span className={css['measure']}><Trans>Hours logged.</Trans></span> <ComparisonWords comparison={comparison} of="hours" /></li>
          <li><span className={css['measure']}><Trans>Use, 0 to 10.</Trans></span> <ComparisonWords comparison={{ ...comparison, alsoChanged: [] }} of="use" /></li>
          <li><span className={css['measure']}><Trans>Pain, 0 to 10.</Trans></span> <ComparisonWords comparison={{ ...comparison, alsoChanged: [] }} of="pain" /></li>
        </ul>
      ))}
    </>
  )
}
