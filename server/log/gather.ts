/** Gathers what several devices send at the same moment, so that one transaction appends it: nobody waits for more than the one before. */

/** What one device asks to append, and how much it weighs. */
export interface Batch { readonly person: string; readonly weight: number }

/** How many transactions may be under way: beside the first one only when many wait or much, or when it takes long, so that they stay few and full. */
const AT_ONCE = 3
const MANY = 8
const MUCH = 25_000
const LONG_MILLISECONDS = 50
/** The most that one of them takes: so much that the next can be read while it is written. */
const MOST_BATCHES = 16
const MOST_WEIGHT = 100_000

/**
 * Makes the gatherer. `together` appends some batches, no two for the same person, and answers them in order. When it fails for
 * several, each is tried alone, so that only the one at fault fails.
 */
export function gatherer<B extends Batch, A>(together: (batches: readonly B[]) => Promise<readonly A[]>, isOneAtFault: (error: unknown) => boolean): (batch: B) => Promise<A> {
  interface Waiting { readonly batch: B; readonly resolve: (answer: A) => void; readonly reject: (error: unknown) => void }
  let waiting: Waiting[] = []
  let underWay = 0

  const take = (): Waiting[] => {
    const taken: Waiting[] = []
    const left: Waiting[] = []
    const people = new Set<string>()
    let weight = 0
    for (const one of waiting) {
      const fits = taken.length === 0 || (taken.length < MOST_BATCHES && weight + one.batch.weight <= MOST_WEIGHT && !people.has(one.batch.person))
      if (fits) {
        taken.push(one)
        weight += one.batch.weight
      } else left.push(one)
      people.add(one.batch.person)
    }
    waiting = left
    return taken
  }

  const append = async (some: readonly Waiting[]): Promise<void> => {
    try {
      const answers = await together(some.map(({ batch }) => batch))
      for (const [index, { resolve, reject }] of some.entries()) {
        const answer = answers[index]
        if (answer === undefined) reject(new Error('the database answered fewer batches than it was given'))
        else resolve(answer)
      }
    } catch (error) {
      if (some.length === 1 || !isOneAtFault(error)) for (const { reject } of some) reject(error)
      else for (const one of some) await append([one])
    }
  }

  let timer: NodeJS.Timeout | undefined
  const begin = (hasTakenLong = false): void => {
    if (waiting.length === 0 || underWay >= AT_ONCE) return
    if (underWay > 0 && waiting.length < MANY && waiting.reduce((sum, { batch }) => sum + batch.weight, 0) < MUCH && !hasTakenLong) {
      timer ??= setTimeout(() => {
        timer = undefined
        begin(true)
      }, LONG_MILLISECONDS)
      return
    }
    underWay += 1
    void append(take()).finally(() => {
      underWay -= 1
      begin()
    })
  }
  let beginsSoon = false
  return batch => new Promise((resolve, reject) => {
    waiting.push({ batch, resolve, reject })
    // What came in at the same turn goes together; nobody waits for what has yet to come.
    if (beginsSoon) return
    beginsSoon = true
    setImmediate(() => {
      beginsSoon = false
      begin()
    })
  })
}
