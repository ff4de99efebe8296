/** What is taken and which therapy of the mind is had: off a paper for a third party unless somebody puts it on. */
import type { TreatmentMark } from '#features/timeline/marks.ts'
import type { Report } from './report.ts'

const isHidden = ({ form }: TreatmentMark): boolean => form === 'medicine' || form === 'psychology'

/** The page without medicines and psychology. A baseline fixed by one of them is left out; where one lies between two times that are compared, *something else* is named. */
export function withoutMedicines(report: Report): Report {
  const { story } = report
  const hidden = new Set(story.treatments.filter(isHidden).map(({ label }) => label))
  return {
    ...report,
    story: {
      ...story,
      treatments: story.treatments.filter(mark => !isHidden(mark)),
      comparisons: story.comparisons.filter(({ baseline: { why } }) => why.is !== 'before-treatment' || !hidden.has(why.label))
        .map(one => ({ ...one, alsoChanged: [...new Set(one.alsoChanged.map(label => (hidden.has(label) ? 'other' : label)))] })),
    },
    told: { ...report.told, medicines: { is: 'not-noted' } },
  }
}
