import type { Condition } from '../rules/condition.ts'

/** A page for the person: a title, short sentences, for whom it fits, and whether a clinician has looked at it. */
export type Topic = {
  readonly id: string
  readonly title: string
  readonly text: readonly string[]
  /** Everyone, or the picture that it fits. */
  readonly fits: Condition | null
  readonly kind: 'topic' | 'card'
  readonly review: 'from-the-reference' | 'awaiting-clinical-review'
}
