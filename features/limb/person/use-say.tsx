import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useWrite } from '#device/use-log.ts'
import type { Draft } from '#log/draft.ts'
import type { Outcome, Problem } from '#log/problem.ts'
import { showToast } from '#ui/toasts.ts'
import type { ToastWords } from '#ui/toasts.ts'
import { ProblemWords } from './ProblemWords.tsx'

/** The way a screen writes: what was decided is kept, or the reason why not is given back to be shown where it belongs. */
export function useSay(): { readonly say: (decided: Outcome<Draft[]>) => Promise<boolean>; readonly problem: Problem | undefined } {
  const write = useWrite()
  const [problem, setProblem] = useState<Problem>()
  const say = async (decided: Outcome<Draft[]>): Promise<boolean> => {
    const kept = decided.ok ? await write(decided.value) : decided
    if (kept.ok) {
      setProblem(undefined)
      return true
    }
    if (kept.problem.advice === 'wait') {
      showToast({ icon: 'clock', text: <Trans>Not saved yet. <ProblemWords problem={kept.problem} /></Trans> })
      return true
    }
    setProblem(kept.problem)
    return false
  }
  return { say, problem }
}

/** Says what happened on the screen that comes next; the one being left takes its own words with it. */
export function sayOnArrival(words: ToastWords): void {
  setTimeout(() => showToast(words), 80)
}
