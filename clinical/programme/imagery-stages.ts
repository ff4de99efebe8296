import type { Mark } from '../source.ts'

/** A stage of graded motor imagery: what it is, how long, what the trials did and what we start with. */
export type ImageryStage = { readonly name: string; readonly days: number | null; readonly inTrials: string | null; readonly trialsMark: Mark; readonly start: string }

/** The stages in their order; the starting doses are our own. */
export const IMAGERY_STAGES: readonly ImageryStage[] = [
  { name: 'Watch: pictures, another part of the body', days: null, inTrials: null, trialsMark: 'D', start: '3 minutes, 3 times a day' },
  { name: 'Left or right', days: 14, inTrials: '56 pictures, 3 times each waking hour', trialsMark: 'M', start: '20 to 30 pictures, 5 times a day' },
  { name: 'Imagine the movement', days: 14, inTrials: '28 pictures, twice each, 3 times each waking hour', trialsMark: 'M', start: '10 pictures, twice each, 5 times a day' },
  { name: 'Mirror', days: 14, inTrials: '20 pictures, both hands slowly, 10 times, each waking hour', trialsMark: 'M', start: '5 minutes, 5 times a day' },
  { name: 'Use the limb', days: null, inTrials: null, trialsMark: 'D', start: 'Small tasks, one step at a time' },
]

/** When imagery brings pain or pulling: the smallest step first. */
export const STEPS_DOWN = ['Rest 2 minutes and breathe', 'Half as many', 'Easier pictures: plain, like your own posture, the other side only', 'The stage before', 'Watch other people’s hands or feet', 'Another part of the body', 'Two days off, then the last level that went well'] as const
