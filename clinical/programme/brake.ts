import { daySpan } from '../dates.ts'
import { missingFact, type FactId, type Facts } from '../facts.ts'
import type { LocalValues } from '../local-values.ts'
import { DESIGN } from '../source.ts'
import { known, unknown, type MissingFact, type Reason, type Verdict } from '../verdict.ts'

/** How the limb took a session: green go on, amber less, red stop and one step back. */
export type Colour = 'green' | 'amber' | 'red'

/** What the brake says after a session. */
export type BrakeAnswer = {
  readonly colour: Colour
  readonly next: 'keep-or-progress' | 'same-level-half-as-many' | 'stop-and-one-level-down' | 'stop-and-tell-therapist'
  readonly tellTherapist: boolean
  readonly words: string
}

const WORDS: Readonly<Record<Colour, string>> = {
  green: 'The limb took it well. Go on as planned.',
  amber: 'A bit much this time. Do the same again, half as many.',
  red: 'Too much this time. Stop for now and go one step back. A rest day is fine.',
}
const NEXT = { green: 'keep-or-progress', amber: 'same-level-half-as-many', red: 'stop-and-one-level-down' } as const
/** Programmes in which time and not pain decides; there only signs of danger stop. */
const BY_TIME: readonly (Facts['brake.module'])[] = ['pept', 'exposure']

/**
 * The flare brake: red is tested first, then amber, else green. It takes the numbers (before, worst during, 30 minutes
 * later, next morning) or the one short answer. What is missing is never taken for good; the next morning is the
 * check-in's own answer and may still turn a green session red.
 */
export function brake(facts: Facts, local: LocalValues): Verdict<BrakeAnswer> {
  if (facts['brake.safety_sign'] === 'yes')
    return known({ colour: 'red', next: 'stop-and-tell-therapist', tellTherapist: true, words: 'Stop. Show this to your team today.' }, [reason('A sign of danger stops every programme.', ['brake.safety_sign'], facts)])
  if (BY_TIME.includes(facts['brake.module'])) {
    if (facts['brake.safety_sign'] !== 'no') return unknown([missingFact('brake.safety_sign', facts['brake.safety_sign'])])
    return known({ colour: 'green', next: 'keep-or-progress', tellTherapist: false, words: 'Go on as agreed with your therapist.' }, [reason('Here time decides, with a therapist; only signs of danger stop.', ['brake.module'], facts)])
  }
  const judged = colourOf(facts, local)
  if (!judged.known) return judged
  const colour = judged.value
  const reds = colour === 'red' ? 1 + redsLately(facts, local) : 0
  const tellTherapist = reds >= local.brakeReds.value
  return known({ colour, next: tellTherapist ? 'stop-and-tell-therapist' : NEXT[colour], tellTherapist, words: tellTherapist ? `${WORDS.red} Your therapist will hear of it.` : WORDS[colour] }, judged.because)
}

function colourOf(facts: Facts, local: LocalValues): Verdict<Colour> {
  const short = facts['brake.short_answer']
  const before = facts['brake.before']
  const [during, after, next] = (['brake.during', 'brake.after_30', 'brake.next_morning'] as const).map(id => (before === undefined || facts[id] === undefined ? undefined : facts[id] - before))
  const reds: FactId[] = []
  if (short === 'a-lot-more' || short === 'it-tightened' || short === 'sick-or-dizzy') reds.push('brake.short_answer')
  if (during !== undefined && during >= local.brakeRedDuring.value) reds.push('brake.during')
  if (after !== undefined && after >= local.brakeRedAfter.value) reds.push('brake.after_30')
  if (next !== undefined && next >= local.brakeRedNext.value) reds.push('brake.next_morning')
  if ((facts['brake.spasm_minutes'] ?? 0) > local.brakeSpasmMinutes.value) reds.push('brake.spasm_minutes')
  if (facts['brake.sick_after_10_minutes'] === 'yes') reds.push('brake.sick_after_10_minutes')
  if (reds.length > 0) return known('red', [reason('One of the signs of red is there.', reds, facts)])
  const ambers: FactId[] = []
  if (short === 'a-bit-more') ambers.push('brake.short_answer')
  if (during !== undefined && during >= local.brakeAmberDuring.value) ambers.push('brake.during')
  if (after !== undefined && after >= local.brakeAmberAfter.value) ambers.push('brake.after_30')
  const missing = short !== undefined ? [] : (['brake.before', 'brake.during', 'brake.after_30'] as const).filter(id => facts[id] === undefined).map(id => missingFact(id))
  if (missing.length > 0) return unknown([missingFact('brake.short_answer'), ...missing], ambers.length > 0 ? [reason('At least amber.', ambers, facts)] : [], oneAnswer)
  return ambers.length > 0 ? known('amber', [reason('More than usual, and not red.', ambers, facts)]) : known('green', [reason('Neither red nor amber.', short === undefined ? ['brake.before', 'brake.during', 'brake.after_30'] : ['brake.short_answer'], facts)])
}

const oneAnswer = { ...missingFact('brake.short_answer'), decides: true } satisfies MissingFact & { decides: boolean }
const reason = (text: string, ids: readonly FactId[], facts: Facts): Reason => ({ text, facts: ids.map(fact => ({ fact, value: String(facts[fact]) })), source: DESIGN })

/** How many earlier sessions were red in the days before the visit. */
function redsLately(facts: Facts, local: LocalValues): number {
  const today = daySpan(facts['visit.on'] ?? '')
  return (facts['brake.earlier'] ?? []).filter(row => {
    const day = daySpan(row.on)
    return row.colour === 'red' && day !== null && (today === null || (today.first - day.last < local.brakeWindowDays.value && day.first <= today.last))
  }).length
}
