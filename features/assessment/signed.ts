/** What a signed examination concluded, as it was signed: what was corrected or added afterwards is not in it. */
import type { Folded } from '#log/fold.ts'
import { readBody } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import { dayIn } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import type { SignedExamination, VerdictShown } from './examination.ts'
import type { Examination } from './examinations.ts'
import { otherCauses } from './exclusion.ts'
import type { CauseState, Exclusion, OtherCause } from './exclusion.ts'
import type { Limb } from './limb.ts'

/** The causes gone through before the signature, by what was thought of them; those left out are named too. */
export interface CausesSigned {
  readonly betterExplained: Exclusion['betterExplained']
  readonly through: number
  readonly of: number
  /** Ruled out and unlikely ones are only counted; these are named. */
  readonly notClosed: readonly { readonly cause: OtherCause; readonly is: CauseState | 'not-gone-through' }[]
}

/** A signature in short. */
export interface SignedInShort {
  readonly on: Day
  readonly by: string | null
  readonly limb: Limb
  readonly verdicts: readonly VerdictShown[]
  /** Below 18, and where the age is not known, the criteria have not been well tested. */
  readonly age: 'under-18' | 'not-known' | 'adult'
  /** Nothing when nobody attested anything. */
  readonly causes: CausesSigned | null
  readonly place: string | null
  readonly consent: SignedExamination['consentToTouch'] | null
}

/** The body of a line as it stood when it was signed; nothing when it was not. */
export function asSigned<Body>(folded: Folded, told: Told<Body>, signed: SignedExamination): Body | null {
  const entry = told.history.find(one => signed.statements.includes(one.id))
  if (entry === undefined || typeof entry.say === 'string') return null
  return readBody(folded.registry, entry.kind, entry.version, entry.say.body) as Body | null
}

/** An examination as it was signed, or nothing while it is not. */
export function signedInShort(folded: Folded, examination: Examination): SignedInShort | null {
  const { signed, exclusion } = examination
  if (signed === null) return null
  const { body, entry } = signed
  const age = body.facts.find(fact => fact.fact === 'person.age_years')?.value
  const attested = exclusion === null ? null : asSigned(folded, exclusion, body)
  return {
    on: dayIn(entry.at, entry.zone), by: entry.receipt?.role ?? null, limb: { region: body.region, side: body.side }, verdicts: body.verdicts,
    age: typeof age !== 'number' ? 'not-known' : age < 18 ? 'under-18' : 'adult',
    causes: attested === null ? null : causesOf(attested), place: body.place ?? null, consent: body.consentToTouch ?? null,
  }
}

function causesOf({ betterExplained, causes }: Exclusion): CausesSigned {
  const notClosed = otherCauses.flatMap(cause => {
    const is = causes[cause] ?? 'not-gone-through' as const
    return is === 'ruled-out' || is === 'thought-of-unlikely' ? [] : [{ cause, is }]
  })
  return { betterExplained, through: otherCauses.filter(cause => causes[cause] !== undefined).length, of: otherCauses.length, notClosed }
}
