/** Gathers what several devices send at the same moment, so that one transaction appends it: nobody waits for more than the one before. */

/** What one device asks to append, and how much it weighs. */
export interface Batch { readonly person: string; readonly weight: number }

/** How many transactions may be under way, and the most that one of them takes. */
const AT_ONCE = 2
const MOST_BATCHES = 16
const MOST_WEIGHT = 1_000_000

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

  const begin = (): void => {
    if (underWay >= AT_ONCE || waiting.length === 0) return
    underWay += 1
    void append(take()).finally(() => {
      underWay -= 1
      begin()
    })
  }
  return batch => new Promise((resolve, reject) => {
    waiting.push({ batch, resolve, reject })
    begin()
  })
}
