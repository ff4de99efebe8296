/** What is nobody's business at school, at work, with an insurer or in court. */
import type { EventMark } from '#features/timeline/marks.ts'
import type { Report } from './report.ts'

/** Marks that stay off a page unless somebody puts them on. */
export const PERSONAL: readonly EventMark['what'][] = ['pregnancy', 'period', 'bereavement', 'fall']

/** The page without personal marks. Where one lies between two times that are compared, *something else* is named, so that the comparison stays true. */
export function withoutPersonal(report: Report): Report {
  const hidden: readonly string[] = PERSONAL
  const { story } = report
  return {
    ...report,
    story: {
      ...story,
      events: story.events.filter(event => !PERSONAL.includes(event.what)),
      comparisons: story.comparisons.map(one => ({ ...one, alsoChanged: [...new Set(one.alsoChanged.map(label => (hidden.includes(label) ? 'other' : label)))] })),
    },
  }
}
