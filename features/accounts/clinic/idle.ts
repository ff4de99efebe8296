/** When somebody last touched the clinic in this browser, in whichever of its windows, and whether it is locked. */
const TOUCHED = 'frond.clinic-touched'
const LOCKED = 'frond.clinic-locked'
const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const
/** A touch is written down at most so often. */
const WRITTEN_EVERY_MS = 5_000

let written = 0

/** Whether anybody was ever signed in in this browser. */
export function wasHere(): boolean {
  try {
    return localStorage.getItem(TOUCHED) !== null
  } catch {
    return false
  }
}

/** Writes down that somebody is here. */
export function touched(): void {
  const now = Date.now()
  if (now - written < WRITTEN_EVERY_MS) return
  written = now
  localStorage.setItem(TOUCHED, String(now))
}

/** Forgets when it was last written, so that the next touch counts at once: after a lock was opened. */
export function touchedAnew(): void {
  written = 0
  touched()
}

function idleMilliseconds(): number {
  const last = Number(localStorage.getItem(TOUCHED) ?? Number.NaN)
  return Number.isNaN(last) ? 0 : Date.now() - last
}

/** Follows touches; tells as soon as nobody touched anything for so many minutes, also after the computer slept. Answers the way to stop. */
export function followIdle(minutes: number, onIdle: () => void): () => void {
  const look = (): void => { if (idleMilliseconds() >= minutes * 60_000) onIdle() }
  // A touch after the time is over does not open what should be locked already.
  const touch = (): void => { if (idleMilliseconds() >= minutes * 60_000) onIdle(); else touched() }
  if (localStorage.getItem(TOUCHED) === null) touched()
  look()
  const timer = setInterval(look, 5_000)
  for (const event of TOUCHES) addEventListener(event, touch, { capture: true, passive: true })
  document.addEventListener('visibilitychange', look)
  addEventListener('pageshow', look)
  return () => {
    clearInterval(timer)
    for (const event of TOUCHES) removeEventListener(event, touch, { capture: true })
    document.removeEventListener('visibilitychange', look)
    removeEventListener('pageshow', look)
  }
}

/** Whether the clinic is locked in this browser; a reload does not open it. */
export function isLocked(): boolean {
  return localStorage.getItem(LOCKED) !== null
}

/** Locks it, or says that it was opened. */
export function keepLocked(locked: boolean): void {
  if (locked) localStorage.setItem(LOCKED, '1')
  else localStorage.removeItem(LOCKED)
}

/** Follows what other windows of this browser do with the lock. Answers the way to stop. */
export function followLock(onChange: (locked: boolean) => void): () => void {
  const heard = (event: StorageEvent): void => { if (event.key === LOCKED) onChange(event.newValue !== null) }
  addEventListener('storage', heard)
  return () => removeEventListener('storage', heard)
}
