/** What a screen has asked the server for: waiting, refused, or here. */
import { useEffect, useState } from 'react'
import type * as z from 'zod/mini'
import type { Problem } from '#log/problem.ts'
import { ask } from './ask.ts'

/** An answer on its way, refused, or here, and the way to ask again. */
export type Asked<T> = { readonly again: () => void } & ({ readonly is: 'waiting' } | { readonly is: 'refused'; readonly problem: Problem } | { readonly is: 'here'; readonly value: T })

/** Asks when the screen opens and whenever `again` is called; what was there stays until the new answer comes. */
export function useAsked<T>(shape: z.ZodMiniType<T>, path: string): Asked<T> {
  const [turn, setTurn] = useState(0)
  const [said, setSaid] = useState<{ path: string; value?: T; problem?: Problem }>()
  useEffect(() => {
    let gone = false
    void ask(shape, path).then((answer) => {
      if (!gone) setSaid(answer.ok ? { path, value: answer.value } : { path, problem: answer.problem })
    })
    return () => {
      gone = true
    }
  }, [shape, path, turn])
  const again = () => setTurn((count) => count + 1)
  if (said?.path !== path) return { is: 'waiting', again }
  if (said.problem !== undefined) return { is: 'refused', problem: said.problem, again }
  return { is: 'here', value: said.value as T, again }
}
