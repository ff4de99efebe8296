/** When this device talks to its server: after each write, on focus, when told of news, every few minutes, and again after a failure, for ever. */
import type { Outcome, Problem } from '#log/problem.ts'
import { backOff } from './back-off.ts'

const EVERY_MILLISECONDS = 3 * 60_000
const STUCK_MILLISECONDS = 90_000

/** Runs exchanges one at a time over all tabs of this browser. */
export class Exchanger {
  readonly #name: string
  readonly #run: () => Promise<Outcome<true>>
  #wanted = false
  #running: Promise<void> | undefined
  #failures = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #stopped = false

  constructor(name: string, run: () => Promise<Outcome<true>>) {
    this.#name = name
    this.#run = run
    addEventListener('focus', this.#soon)
    addEventListener('online', this.#soon)
    document.addEventListener('visibilitychange', this.#soon)
  }

  /** Exchanges now; one that runs already is followed by another, so that nothing written meanwhile is left behind. */
  ask(): Promise<void> {
    this.#wanted = true
    this.#running ??= this.#untilDone()
    return this.#running
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
    removeEventListener('focus', this.#soon)
    removeEventListener('online', this.#soon)
    document.removeEventListener('visibilitychange', this.#soon)
  }

  async #untilDone(): Promise<void> {
    await Promise.resolve()
    clearTimeout(this.#timer)
    let outcome: Outcome<true> = { ok: true, value: true }
    while (this.#wanted && outcome.ok && !this.#stopped) {
      this.#wanted = false
      outcome = await this.#alone()
    }
    // In the same breath as the last look at `wanted`, so that no wish is left behind.
    this.#running = undefined
    if (this.#stopped) return
    this.#failures = outcome.ok ? 0 : this.#failures + 1
    this.#timer = setTimeout(() => void this.ask(), outcome.ok ? EVERY_MILLISECONDS : backOff(this.#failures - 1, Math.random()))
  }

  /** Waits for its turn among the tabs. A tab that was put to sleep while it had the turn loses it: sending twice does no harm. */
  async #alone(): Promise<Outcome<true>> {
    if (navigator.locks === undefined) return this.#run()
    try {
      return await navigator.locks.request(this.#name, { signal: AbortSignal.timeout(STUCK_MILLISECONDS) }, this.#run)
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      if (error.name === 'TimeoutError') return navigator.locks.request(this.#name, { steal: true }, this.#run)
      return { ok: false, problem: overtaken }
    }
  }

  readonly #soon = (): void => {
    if (document.visibilityState === 'visible') void this.ask()
  }
}

const overtaken: Problem = { code: 'device.other-tab-sends', advice: 'wait' }
