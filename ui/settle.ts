/** How long the large control rests after a change of state, in seconds, unless the person chose otherwise. */
export const SETTLE_SECONDS = { least: 1, usual: 1.5, most: 5 } as const

/** Whether a tap counts: not while the control still rests from the last change, so that a trembling double tap changes one thing, once. Times in milliseconds on one clock. */
export function tapCounts(tap: { at: number; changedAt: number | 'never'; settleSeconds: number }): boolean {
  return restLeft(tap) <= 0
}

/** How many milliseconds the control still rests. */
export function restLeft({ at, changedAt, settleSeconds }: { at: number; changedAt: number | 'never'; settleSeconds: number }): number {
  if (changedAt === 'never') return 0
  const seconds = Math.min(SETTLE_SECONDS.most, Math.max(SETTLE_SECONDS.least, settleSeconds))
  return Math.max(0, changedAt + seconds * 1000 - at)
}
