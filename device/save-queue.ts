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
  readonly #saved: (statements: readonly Statement[]) => Promise<void>
  #waiting: Waiting[] = []
  #running: Promise<void> | undefined
  #failures = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #letGo: (() => void) | undefined

  /** `save` answers when the statements are durable and fails when they are not; `saved` is told afterwards. */
  constructor(save: (statements: readonly Statement[]) => Promise<void>, saved: (statements: readonly Statement[]) => Promise<void>) {
    this.#save = save
    this.#saved = saved
  }

  /** Why the last attempt failed; nothing when it did not. */
  problem: Problem | null = null

  get statements(): readonly Statement[] {
    return this.#waiting.flatMap(one => one.statements)
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
    if (this.#waiting.length === 0) return Promise.resolve()
    this.#running ??= this.#run()
    return this.#running
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer)
    let problem: Problem | undefined
    // The first begins in the breath of the tap, before the screens are drawn anew.
    // What waits at one moment goes together; while it is being made durable the next gathers.
    while (this.#waiting.length > 0 && !problem) problem = await this.#saveGroup([...this.#waiting])
    // In the same breath as the last look at what waits, so that nothing added since is left behind.
    this.#running = undefined
    if (problem) return this.#failed(problem)
    this.#failures = 0
    this.#releaseTab()
  }

  async #saveGroup(group: readonly Waiting[]): Promise<Problem | undefined> {
    const problem = await this.#saveTogether(group)
    if (!problem || group.length === 1) return problem
    // Where all together find no room, the smaller ones may: a tap need not wait for a long note.
    const left: (Problem | undefined)[] = []
    for (const one of group) left.push(await this.#saveTogether([one]))
    return left.find(one => one !== undefined)
  }

  async #saveTogether(group: readonly Waiting[]): Promise<Problem | undefined> {
    const statements = group.flatMap(one => one.statements)
    try {
      await this.#save(statements)
    } catch (error) {
      return storageProblem(error)
    }
    this.#waiting = this.#waiting.filter(one => !group.includes(one))
    this.problem = null
    // What is durable stays so, whatever becomes of the telling.
    await this.#saved(statements).catch(() => undefined)
    for (const one of group) one.answer(accept(true))
    return undefined
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
