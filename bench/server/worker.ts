/** Processes beside this one that measure and answer by messages. */
import { fork } from 'node:child_process'
import { join } from 'node:path'

/** One of them: asked once at a time, and ended with this process. */
export interface Worker<Plan, Result> { readonly ask: (plan: Plan) => Promise<Result>; readonly first: Promise<unknown>; readonly pid: number | undefined; readonly stop: () => void }

/** Starts a file of this folder; `first` is the first thing it says by itself. */
export function startWorker<Plan extends object, Result>(file: string, words: readonly string[] = []): Worker<Plan, Result> {
  const child = fork(join(import.meta.dirname, file), [...words], { serialization: 'advanced' })
  const said = (): Promise<unknown> => new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error(`${file} ended`))
    child.once('exit', ended)
    child.once('message', message => {
      child.off('exit', ended)
      resolve(message)
    })
  })
  const first = said()
  first.catch(() => undefined)
  return {
    first,
    pid: child.pid,
    ask(plan) {
      const answer = said()
      child.send(plan)
      return answer as Promise<Result>
    },
    stop: () => child.kill(),
  }
}
