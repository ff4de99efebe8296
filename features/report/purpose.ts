/** What a page is for decides what stands on it. */

/** Chosen before anything is printed. */
export const purposes = ['my-doctor', 'another-hospital', 'school-or-work', 'benefit-or-legal'] as const
export type Purpose = (typeof purposes)[number]

/** Parts of the page that somebody may leave off. */
export const optionalParts = ['safety', 'examined', 'medicines', 'questions', 'measures', 'plan', 'daily', 'personal'] as const
export type OptionalPart = (typeof optionalParts)[number]

/** What stands on the page unless somebody changes it: a paper for a third party starts with the least. */
export function partsFor(purpose: Purpose): ReadonlySet<OptionalPart> {
  return new Set(isForThirdParty(purpose) ? [] : optionalParts)
}

/** Whether the page leaves the care it was made for. */
export function isForThirdParty(purpose: Purpose): boolean {
  return purpose === 'school-or-work' || purpose === 'benefit-or-legal'
}
