/** What is known about a statement: that it holds, that it does not, or neither. */
export type Truth = 'yes' | 'no' | 'unknown'

/** Both hold; one *no* is enough to refuse, however much else is unknown. */
export const and = (...all: readonly Truth[]): Truth =>
  all.includes('no') ? 'no' : all.includes('unknown') ? 'unknown' : 'yes'

/** At least one holds; one *yes* is enough, however much else is unknown. */
export const or = (...any: readonly Truth[]): Truth =>
  any.includes('yes') ? 'yes' : any.includes('unknown') ? 'unknown' : 'no'

/** The opposite; the opposite of unknown is unknown. */
export const not = (truth: Truth): Truth =>
  truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown'

/** At least `wanted` hold, judged between how many surely do (`lowest`) and how many still may (`highest`). */
export const atLeast = (wanted: number, lowest: number, highest: number): Truth =>
  lowest >= wanted ? 'yes' : highest < wanted ? 'no' : 'unknown'

/** A plain comparison as a truth. */
export const truth = (holds: boolean): Truth => holds ? 'yes' : 'no'
