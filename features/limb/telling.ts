/** How somebody who writes on behalf knows what they write. */
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import type { Voice } from '#log/statement.ts'

/** Nothing for the person themself; a carer, parent or guardian always says how they know. */
export type Telling = { readonly voice: Voice; readonly onBehalf: true } | undefined

/** Pain, mood and how it feels can only be told by the person: somebody else writes them only as *they said*. */
export function onlyTold(telling: Telling): Outcome<true> {
  return onlyInTheirVoice(telling?.voice)
}

/** The same of a statement's voice, for the kinds themselves: so that no device and no hand gets around it. */
export function onlyInTheirVoice(voice: Voice | undefined): Outcome<true> {
  return voice === undefined || voice === 'they said' ? accept(true as const) : refuse('entry.only-they-said', { where: 'voice', facts: { voice } })
}

/** The part of a draft that says who knows. */
export function knownBy(telling: Telling): { readonly voice?: Voice; readonly onBehalf?: true } {
  return telling ?? {}
}
