/** Injections, blocks, operations and courses, with what the person noticed of them. */
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import { dayIn, daysBetween, millisecondsOf } from '#log/time.ts'
import type { Day, Instant, Zone } from '#log/time.ts'
import { treatmentNoted } from '#features/treatments/treatment.ts'
import type { Treatment } from '#features/treatments/treatment.ts'
import { effectMarked, windowUsed } from './effect.ts'
import type { EffectsSoFar, UsedWindow } from './effect.ts'

/** What stands in this part; other treatments stand in the plan and in the story. */
export const procedureForms = ['toxin-session', 'block', 'operation', 'tens', 'rtms', 'biofeedback'] as const satisfies readonly Treatment['form'][]
export type ProcedureForm = (typeof procedureForms)[number]

/** A procedure with its marks. */
export type Procedure = { readonly id: EntryId; readonly form: ProcedureForm; readonly told: Told<Treatment>; readonly effects: EffectsSoFar; readonly used: readonly Told<UsedWindow>[] }

/** Every procedure, the latest or the next one in front. */
export function proceduresOf(folded: Folded): readonly Procedure[] {
  const effects = standingOf(folded, effectMarked)
  const used = standingOf(folded, windowUsed)
  return standingOf(folded, treatmentNoted)
    .flatMap(told => (isProcedure(told.body.form) ? [{ id: told.id, form: told.body.form, told, effects: Object.fromEntries(effects.filter(one => one.body.treatment === told.id).map(one => [one.body.mark, one])) as EffectsSoFar, used: used.filter(one => one.body.treatment === told.id) }] : []))
    .sort((one, other) => (one.told.body.from > other.told.body.from ? -1 : one.told.body.from < other.told.body.from ? 1 : one.id < other.id ? -1 : 1))
}

const isProcedure = (form: Treatment['form']): form is ProcedureForm => (procedureForms as readonly string[]).includes(form)

/** A numb limb is guarded for so many hours after a block; the medicine's own value, checked by a test. */
export const BLOCK_DAY = { value: 24, unit: 'h', mark: 'D' } as const

/** Whether the rules of block day hold now. With only its day known they hold on that day and the next one, so that no hour is missed. */
export function isBlockDay(procedure: Procedure, now: Instant, zone: Zone): boolean {
  if (procedure.form !== 'block' || procedure.told.body.is !== 'given') return false
  const done = procedure.effects.done
  if (done !== undefined) {
    const ago = millisecondsOf(now) - millisecondsOf(done.entry.at)
    return ago >= 0 && ago < BLOCK_DAY.value * 3_600_000
  }
  const { from } = procedure.told.body
  const days = from.length === 10 ? daysBetween(from, dayIn(now, zone)) : -1
  return days === 0 || days === 1
}

/** Hours of relief between two taps; *still* while the second is missing, nothing before the first. */
export function reliefOf({ effects }: Procedure): { readonly from: Instant; readonly to: Instant | undefined; readonly minutes: number | undefined } | undefined {
  const from = effects.relief?.entry.at
  if (from === undefined) return undefined
  const to = effects['relief-over']?.entry.at
  return { from, to, minutes: to === undefined ? undefined : Math.round((millisecondsOf(to) - millisecondsOf(from)) / 60_000) }
}

/** How many days after the procedure a mark lies; nothing where the procedure's day is not known. */
export function daysAfter(procedure: Procedure, mark: 'beginning' | 'wearing-off'): number | undefined {
  const { from } = procedure.told.body
  const entry = procedure.effects[mark]?.entry
  return entry === undefined || from.length !== 10 ? undefined : daysBetween(from, dayIn(entry.at, entry.zone))
}

/** For so many days after an injection trouble swallowing, speaking or breathing is an emergency of its own; the medicine's own value, checked by a test. */
export const SPREAD_WATCH = { value: 60, unit: 'd', mark: 'D' } as const

/** The last injection within that time, if there is one; a date known only to the month counts as long as it may still be. */
export function injectedLately(folded: Folded, today: Day): Procedure | undefined {
  return proceduresOf(folded).find(({ form, told }) => form === 'toxin-session' && told.body.is === 'given' && told.body.from.slice(0, 10) <= today && daysBetween(lastOf(told.body.from), today) <= SPREAD_WATCH.value)
}

function lastOf(date: string): Day {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const [year, month] = date.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10)
}
