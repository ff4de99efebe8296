import type { CDPSession } from 'playwright-core'

/** Milliseconds of processor time of the page's own thread so far, slowed down too: what else runs on this machine does not count. */
export async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}
