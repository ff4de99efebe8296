/**
 * The question budget: what may be asked of one person on one day, by all parts of the app together. Three questions, of which at
 * most two about pain, function first; every further one was asked for by name, with a reason and an end.
 */
import { daysBetween } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { LONGEST_PRESCRIPTION } from './prescription.ts'

/** The most questions of a day that nobody asked for by name. */
export const MOST_QUESTIONS = 3
/** The most of those that are about pain. */
export const MOST_ABOUT_PAIN = 2
/** The most further questions of a day, however many were asked for. */
export const MOST_FURTHER = { value: 6, unit: '{question}', source: 'Our choice', mark: 'D' } as const

/** One question that a part of the app wishes to ask on a day. */
export interface Wish {
  /** The same question of the same day has the same key. */
  readonly key: string
  readonly about: 'function' | 'sleep' | 'pain' | 'other'
  /** Who asks for it beyond the usual, and until when: a clinic by name, or a programme that was agreed. */
  readonly askedFor?: { readonly reason: string; readonly from: Day; readonly until: Day } | undefined
}

/** Whether a further question was asked for by name, with a reason, and runs on this day and for no more than four weeks. */
export function isAskedFor({ askedFor }: Wish, day: Day): boolean {
  if (askedFor === undefined || askedFor.reason.trim() === '') return false
  return askedFor.from <= day && day <= askedFor.until && daysBetween(askedFor.from, askedFor.until) <= LONGEST_PRESCRIPTION.value
}

/**
 * Those of the wishes that may be asked on this day, function first. What does not fit is not asked; it is not put off to
 * another day either. Given the same wishes it always answers the same, so that every part of the app comes to one answer.
 */
export function withinBudget<W extends Wish>(wishes: readonly W[], day: Day): W[] {
  const single = wishes.filter((wish, place) => wishes.findIndex(({ key }) => key === wish.key) === place)
  const usual: W[] = []
  for (const wish of functionFirst(single.filter(({ askedFor }) => askedFor === undefined))) {
    if (usual.length >= MOST_QUESTIONS) break
    if (wish.about === 'pain' && usual.filter(({ about }) => about === 'pain').length >= MOST_ABOUT_PAIN) continue
    usual.push(wish)
  }
  return [...usual, ...single.filter(wish => isAskedFor(wish, day)).slice(0, MOST_FURTHER.value)]
}

function functionFirst<W extends Wish>(wishes: readonly W[]): W[] {
  return [...wishes.filter(({ about }) => about === 'function'), ...wishes.filter(({ about }) => about !== 'function')]
}
