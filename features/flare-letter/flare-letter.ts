/**
 * The flare plan beyond the three lines of *what helps me*: what I do first, who to call, what others do and never do, and the letter
 * *how to be with me in a flare*. In the person's own words, one thing a line.
 */
import * as z from 'zod/mini'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** The parts that are lists of lines. */
export const flareParts = ['first', 'call', 'please', 'never'] as const
export type FlarePart = (typeof flareParts)[number]

/** The most lines of one part: it must fit on a page. */
export const MOST_FLARE_LINES = 12
const LONGEST_FLARE_LINE = 160
const LONGEST_LETTER = 3000

const lines = z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_FLARE_LINE))).check(z.maxLength(MOST_FLARE_LINES))

/** The whole plan as it stands; written anew as a whole. */
export const flareLetterWritten = defineKind({
  name: 'flare-letter.written', category: 'diary', writers: bothSides,
  shape: z.strictObject({
    first: lines, call: lines, please: lines, never: lines,
    letter: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_LETTER))),
  }),
})
export type FlareLetter = BodyOf<typeof flareLetterWritten>

/** What was typed, a line for each thing, the letter as it is. */
export type TypedFlareLetter = Readonly<Record<FlarePart | 'letter', string>>

const linesOf = (typed: string): string[] => typed.split('\n').map(line => line.trim()).filter(line => line !== '')

/** Keeps the plan; nothing is said when nothing changed. */
export function writeFlareLetter(typed: TypedFlareLetter, before?: Told<FlareLetter>, telling?: Telling): Outcome<Draft<typeof flareLetterWritten>[]> {
  const letter = typed.letter.trim()
  const said: FlareLetter = { first: linesOf(typed.first), call: linesOf(typed.call), please: linesOf(typed.please), never: linesOf(typed.never), ...(letter === '' ? {} : { letter }) }
  for (const part of flareParts) {
    if (said[part].length > MOST_FLARE_LINES) return refuse('flare-letter.too-many-lines', { where: part, facts: { most: MOST_FLARE_LINES } })
    if (said[part].some(line => line.length > LONGEST_FLARE_LINE)) return refuse('flare-letter.line-too-long', { where: part, facts: { most: LONGEST_FLARE_LINE } })
  }
  if (letter.length > LONGEST_LETTER) return refuse('flare-letter.letter-too-long', { where: 'letter', facts: { most: LONGEST_LETTER } })
  if (before && JSON.stringify(typedOf(before.body)) === JSON.stringify(typedOf(said))) return accept([])
  return accept([draft(flareLetterWritten, said, { ...knownBy(telling), ...(before ? { replaces: before.heads } : {}) })])
}

/** The plan as it stands, or nothing while none was written. */
export function flareLetterOf(folded: Folded): Told<FlareLetter> | undefined {
  return standingOf(folded, flareLetterWritten).at(-1)
}

/** The plan as it is typed, to be changed. */
export function typedOf(said: FlareLetter | undefined): TypedFlareLetter {
  const text = (part: FlarePart): string => (said?.[part] ?? []).join('\n')
  return { first: text('first'), call: text('call'), please: text('please'), never: text('never'), letter: said?.letter ?? '' }
}

/**
 * A telephone number inside a line, to be called by a tap.
 * @example numberIn('Sam, next door: 01234 567 890') //=> '01234567890'
 */
export function numberIn(line: string): string | undefined {
  const found = /\+?\d(?:[\d ().-]{1,20})\d/.exec(line)?.[0].replaceAll(/[^\d+]/g, '')
  return found === undefined || found.length < 3 || found.length > 15 ? undefined : found
}
