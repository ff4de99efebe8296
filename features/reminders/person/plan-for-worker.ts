/** What the service worker is told, so that it can say what waits when it is woken: times on the wall, screens, and words in the language of the screen. */
import type { Planned } from '../reminder-times.ts'

/** The cache and the name under which it lies. */
export const PLAN_CACHE = 'frond-reminders'
export const PLAN_URL = '/reminders-here'

/** What lies there. */
export interface WorkerPlan {
  readonly times: readonly { readonly wall: string; readonly insistent: boolean; readonly to: string; readonly key: string }[]
  readonly words: { readonly title: string; readonly important: string; readonly later: string; readonly nothing: string }
}

/** Leaves the plan where the worker finds it. */
export async function leavePlan(planned: readonly Planned[], words: WorkerPlan['words']): Promise<void> {
  if (!('caches' in globalThis)) return
  const plan: WorkerPlan = { times: planned.map(({ wall, insistent, to, key }) => ({ wall, insistent, to, key })), words }
  await (await caches.open(PLAN_CACHE)).put(PLAN_URL, Response.json(plan))
}
