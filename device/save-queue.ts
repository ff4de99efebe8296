/** Saves what was written, in order, and keeps what could not be saved in memory until it can. */
import type { Outcome, Problem } from '#log/problem.ts'
import { accept } from '#log/problem.ts'
import type { Statement } from '#log/statement.ts'
import { OPEN_ENTRY_LOCK } from '#ui/open-entry.ts'
import { backOff } from './back-off.ts'
import { storageProblem } from './storage-problem.ts'

interface Waiting {
  readonly statements: readonly Statement[]
  readonly answer: (outcome: Outcome<true>) => void
}

/** What is written and not durable yet; while anything is, the tab says so before it is closed and no new version reloads it. */
export class SaveQueue {
  readonly #save: (statements: readonly Statement[]) => Promise<void>
  #waiting: Waiting[] = []
  #running: Promise<void> | undefined
  #failures = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #letGo: (() => void) | undefined

  constructor(save: (statements: readonly Statement[]) => Promise<void>) {
    this.#save = save
  }

  /** Why the last attempt failed; nothing when it did not. */
  problem: Problem | null = null

  get size(): number {
    return this.#waiting.reduce((sum, one) => sum + one.statements.length, 0)
  }

  /** Answers when the statements are durable, or when this attempt failed; they stay in the queue then. */
  add(statements: readonly Statement[]): Promise<Outcome<true>> {
    return new Promise(answer => {
      this.#waiting.push({ statements, answer })
      this.#holdTab()
      void this.flush()
    })
  }

  /** Tries now; answers when nothing waits any more or the attempt failed. */
  flush(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer)
    // The group of this moment goes together: while one is being made durable the next gathers.
    for (let group = this.#waiting; group.length > 0; group = this.#waiting) {
      try {
        await this.#save(group.flatMap(one => one.statements))
      } catch (error) {
        this.#failed(storageProblem(error))
        return
      }
      this.#waiting = this.#waiting.slice(group.length)
      this.#failures = 0
      this.problem = null
      for (const one of group) one.answer(accept(true))
    }
    this.#releaseTab()
  }

  #failed(problem: Problem): void {
    this.problem = problem
    for (const one of this.#waiting) one.answer({ ok: false, problem })
    this.#timer = setTimeout(() => void this.flush(), backOff(this.#failures++, Math.random()))
  }

  #holdTab(): void {
    if (this.#letGo || typeof window === 'undefined') return
    const held = Promise.withResolvers<void>()
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', warn)
    void navigator.locks?.request(OPEN_ENTRY_LOCK, { mode: 'shared' }, () => held.promise)
    this.#letGo = () => {
      removeEventListener('beforeunload', warn)
      held.resolve()
    }
  }

  #releaseTab(): void {
    this.#letGo?.()
    this.#letGo = undefined
  }
}
