/** What went wrong when this browser could not keep something. */
import type { Problem } from '#log/problem.ts'

/**
 * A full disk, or storage that failed in another way. Both say *wait*: what was written stays in memory and is tried again,
 * also when the program itself is at fault, since words already written must not be lost to it.
 */
export function storageProblem(error: unknown): Problem {
  const names = namesOf(error)
  if (names.includes('QuotaExceededError')) return { code: 'device.storage-full', advice: 'wait' }
  return { code: 'device.storage-failed', advice: 'wait', facts: { name: names[0] ?? 'unknown' } }
}

/** The error's name and those of the errors inside it; a transaction reports a full disk as an abort around it. */
function namesOf(error: unknown): string[] {
  const names: string[] = []
  for (let inner: unknown = error; inner !== null && typeof inner === 'object' && names.length < 5; inner = 'inner' in inner ? inner.inner : undefined) {
    if ('name' in inner && typeof inner.name === 'string') names.push(inner.name)
  }
  return names
}
