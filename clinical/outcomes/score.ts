import { missingFact, type Facts } from '../facts.ts'
import type { LocalValues } from '../local-values.ts'
import { rounded } from '../rounding.ts'
import { constant } from '../source.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import type { InstrumentId } from './instrument-ids.ts'
import { INSTRUMENTS, itemsOf, type Instrument } from './instruments.ts'
import { OUTCOME_SOURCES } from './sources.ts'

/** An answer to one question; the last answer to a question stands. */
export type Answer = { readonly item: number; readonly answer: number }

/** The score of one questionnaire. */
export type Score = {
  readonly instrument: InstrumentId
  readonly total: number
  readonly direction: Instrument['direction']
  readonly answered: number
  readonly of: number
  readonly prorated: boolean
  readonly band: string | null
  readonly positive: boolean | null
  readonly parts: Readonly<Record<string, number>>
  readonly offerNext: readonly InstrumentId[]
}

/** Why answers were refused. */
export type ScoreRefusal = { readonly ok: false; readonly problem: { readonly code: 'scale.no-such-item' | 'scale.answer-out-of-range' | 'scale.adults-only'; readonly says: string } }

/**
 * The score of one questionnaire. With too many answers missing there is none; a few missing are filled with the mean of
 * the answered ones where the instrument allows it, and that is said.
 * @example PHQ-9, seven answered with a sum of 14 //=> 18, prorated, moderately severe
 */
export function score(instrument: InstrumentId, answers: readonly Answer[], facts: Facts, local: LocalValues): Verdict<Score> | ScoreRefusal {
  const spec = INSTRUMENTS[instrument]
  const [lowest, highest] = spec.answers
  const given = new Map<number, number>()
  for (const { item, answer } of answers) {
    if (item < 1 || item > spec.items) return refused('scale.no-such-item', `${spec.name} has questions 1 to ${spec.items}; not ${item}.`)
    if (answer < lowest || answer > highest) return refused('scale.answer-out-of-range', `${spec.name} is answered from ${lowest} to ${highest}; not ${answer}.`)
    given.set(item, spec.reversed?.includes(item) === true ? lowest + highest - answer : answer)
  }
  const age = facts['person.age_years']
  if (spec.adultsOnly === true && age !== undefined && age < 18) return refused('scale.adults-only', `${spec.name} is not used below 18; young people have their own, set up by the service.`)
  const open = itemsOf(instrument).filter(item => !given.has(item))
  if (given.size < spec.needed || (spec.adultsOnly === true && age === undefined))
    return unknown([...(given.size < spec.needed ? [missingFact('scale.answers')] : []), ...(spec.adultsOnly === true && age === undefined ? [missingFact('person.age_years')] : [])],
      [{ text: `${given.size} of ${spec.items} questions are answered; at least ${spec.needed} are needed. Open: ${open.join(', ') || 'none'}.`, facts: [] }])
  const sum = [...given.values()].reduce((total, answer) => total + answer, 0)
  const prorated = spec.scoring === 'sum' && given.size < spec.items
  const total = spec.scoring === 'mean' ? rounded(sum / given.size, 2)
    : spec.scoring === 'percent-of-range' ? rounded((sum / given.size - lowest) * (100 / (highest - lowest)), 1)
      : Math.round((sum * spec.items) / given.size)
  const parts = Object.fromEntries(Object.entries(spec.parts ?? {}).map(([part, items]) => [part, items.reduce((of, item) => of + (given.get(item) ?? 0), 0)]))
  const cut = instrument === 'pcs' ? local.pcsCut.value : instrument === 'phq-2' ? local.phq2Cut.value : spec.positiveFrom?.value
  const offerNext: InstrumentId[] = instrument !== 'phq-4' ? [] : [...((parts['anxiety'] ?? 0) >= HALF ? ['gad-7' as const] : []), ...((parts['depression'] ?? 0) >= HALF ? ['phq-9' as const] : [])]
  return known({
    instrument, total, direction: spec.direction, answered: given.size, of: spec.items, prorated, band: spec.bands.findLast(([from]) => total >= from)?.[1] ?? null,
    positive: cut === undefined ? null : total >= cut, parts, offerNext,
  }, [{ text: `${spec.name}: ${given.size} of ${spec.items} answered${prorated ? '; the missing ones were filled with the mean of the answered ones' : ''}.`, facts: [{ fact: 'scale.answers', value: `${given.size} answers` }], source: spec.source }])
}

/** Of the PHQ-9: the share less that is called a response, and the score below which little is left. */
export const DEPRESSION = { response: constant(50, '%', OUTCOME_SOURCES.phq, 'V2'), remissionBelow: constant(5, '{0-27}', OUTCOME_SOURCES.phq, 'M') } as const

/** From so many points a half of the PHQ-4 offers the full scale. */
export const HALF = 3

const refused = (code: ScoreRefusal['problem']['code'], says: string): ScoreRefusal => ({ ok: false, problem: { code, says } })

/** The change of a score. `better` is plus whichever way the scale runs; null says that no figure is known. Of depression also whether half of it is gone, and whether little is left. */
export type ScoreChange = { readonly better: number; readonly important: boolean | null; readonly beyondError: boolean | null; readonly possibleOnly: boolean; readonly response?: boolean | null; readonly remission?: boolean; readonly says: string }

/** A change of one questionnaire against what is known of its error and of what matters. */
export function scoreChange(facts: Facts, local: LocalValues): Verdict<ScoreChange> {
  const instrument = facts['scale.instrument']
  const earlier = facts['scale.earlier']
  const now = facts['scale.now']
  if (instrument === undefined || earlier === undefined || now === undefined) return unknown((['scale.instrument', 'scale.earlier', 'scale.now'] as const).filter(id => facts[id] === undefined).map(id => missingFact(id)))
  const spec = INSTRUMENTS[instrument]
  const better = rounded((spec.direction === 'higher-is-better' ? 1 : -1) * (now - earlier), 2) + 0
  const size = Math.abs(better)
  const needed = instrument === 'dash' ? { error: local.dashChange.value, important: local.dashChange.value } : { error: spec.change?.error ?? null, important: spec.change?.important ?? null }
  const newBand = instrument !== 'pseq' || bandAt(spec, earlier) !== bandAt(spec, now)
  const important = needed.important === null ? null : size >= needed.important && newBand
  const beyondError = needed.error === null ? null : size >= needed.error
  return known({ better, important, beyondError, possibleOnly: important === true && beyondError === false, ...(instrument === 'phq-9' ? { response: earlier === 0 ? null : better / earlier >= DEPRESSION.response.value / 100, remission: now < DEPRESSION.remissionBelow.value } : {}), says: spec.change?.says ?? 'No figure for a change is known.' },
    [{ text: `${spec.name}: ${earlier} to ${now}.`, facts: [{ fact: 'scale.earlier', value: earlier }, { fact: 'scale.now', value: now }], source: spec.source }])
}

const bandAt = (spec: Instrument, total: number): string | null => spec.bands.findLast(([from]) => total >= from)?.[1] ?? null
