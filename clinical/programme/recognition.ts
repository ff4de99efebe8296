import type { LocalValues } from '../local-values.ts'
import { rounded } from '../rounding.ts'

/** One picture of the left-or-right task. */
export type Trial = { readonly side: 'left' | 'right'; readonly correct: boolean; readonly seconds: number }
/** How one side went: valid trials, share correct, mean time of the correct ones. */
export type SideScore = { readonly valid: number; readonly correct: number; readonly seconds: number | null }
/** A left-or-right session. It counts when each side has enough valid trials. */
export type RecognitionScore = { readonly counts: boolean; readonly leftOut: number; readonly left: SideScore; readonly right: SideScore }

/** The score of a left-or-right session. Answers faster than 0.3 s or slower than 10 s are left out. */
export function recognition(trials: readonly Trial[], local: LocalValues): RecognitionScore {
  const valid = trials.filter(trial => trial.seconds >= local.imageryFastestSeconds.value && trial.seconds <= local.imagerySlowestSeconds.value)
  const side = (name: Trial['side']): SideScore => {
    const own = valid.filter(trial => trial.side === name)
    const right = own.filter(trial => trial.correct)
    return { valid: own.length, correct: right.length, seconds: right.length === 0 ? null : rounded(right.reduce((sum, trial) => sum + trial.seconds, 0) / right.length, 3) }
  }
  const left = side('left')
  const right = side('right')
  const needed = local.imageryTrialsPerSide.value
  return { counts: left.valid >= needed && right.valid >= needed, leftOut: trials.length - valid.length, left, right }
}
