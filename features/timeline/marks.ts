/** What stands beside the lines of the story: treatments as bands and marks, events as dates that claim no cause. */
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import { dayIn, daysLater } from '#log/time.ts'
import type { Day, PartialDate } from '#log/time.ts'
import { changeNoticed, eventMarked } from '#features/events/event.ts'
import type { Happening } from '#features/events/event.ts'
import { fallHappened } from '#features/daily-life/daily-life.ts'
import { planAgreed } from '#features/plan/plan.ts'
import { effectMarked } from '#features/procedures/effect.ts'
import type { EffectMark } from '#features/procedures/effect.ts'
import { regimensOf } from '#features/medicines/regimens.ts'
import type { Regimen } from '#features/medicines/regimens.ts'
import { medicineListed } from '#features/medicines/regimen.ts'
import { medicineNoted, treatmentNoted } from '#features/treatments/treatment.ts'
import type { Treatment } from '#features/treatments/treatment.ts'

/** A treatment on the time axis. `to` is the last day known, today for what goes on, the first day for a single date. */
export interface TreatmentMark {
  readonly id: EntryId
  readonly row: 'medicine' | 'toxin' | 'therapy' | 'other'
  readonly form: 'medicine' | Treatment['form']
  readonly label: string
  readonly detail?: string | undefined
  readonly from: Day
  readonly to: Day
  readonly goesOn: boolean
  readonly single: boolean
  /** The medicine by the medicine's own word list. */
  readonly medicine?: string | undefined
  /** From the list of what is taken with its doses, the person's own or as it was agreed. */
  readonly withDoses?: true
  /** Agreed and not yet given: drawn dashed. */
  readonly onlyAgreed: boolean
  /** The date as it was said, when that is not a day. */
  readonly said: PartialDate
}

/** What the person noticed of a procedure, by their own mark. */
export type Felt = `felt-${Exclude<EffectMark, 'done'>}`

/** A date that somebody marked, a day on which something was not as usual, a fall, or what was noticed of a procedure. */
export interface EventMark {
  readonly id: EntryId
  readonly what: Happening | 'different' | 'somewhere-new' | 'fall' | Felt
  readonly note?: string | undefined
  readonly on: Day
  readonly said: PartialDate
}

/**
 * The first day that a date may mean.
 * @example firstDayOf('2026-03') //=> '2026-03-01'
 */
export function firstDayOf(date: PartialDate): Day {
  return `${date}-01-01`.slice(0, 10)
}

/**
 * The last day that a date may mean.
 * @example lastDayOf('2026-02') //=> '2026-02-28'
 */
export function lastDayOf(date: PartialDate): Day {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const [year, month] = date.split('-').map(Number)
  return daysLater(new Date(Date.UTC(year ?? 0, month ?? 0, 1)).toISOString().slice(0, 10), -1)
}

const therapies: readonly string[] = ['physiotherapy', 'occupational-therapy', 'psychology']

/** Treatments given and agreed, and medicines taken every day with their doses, in the order in which they began. A medicine that is noted already is not drawn twice. */
export function treatmentMarks(folded: Folded, today: Day): TreatmentMark[] {
  const noted = standingOf(folded, medicineNoted, treatmentNoted).map((told): TreatmentMark => {
    const { from, to, detail, is, what } = told.body
    const form = 'form' in told.body ? told.body.form : 'medicine'
    const row = told.kind === 'medicine.noted' ? 'medicine' : told.body.form === 'toxin-session' ? 'toxin' : therapies.includes(told.body.form) ? 'therapy' : 'other'
    return {
      id: told.id, row, form, label: what, detail, from: firstDayOf(from), to: to === undefined ? firstDayOf(from) : to === 'still' ? today : lastDayOf(to),
      goesOn: to === 'still', single: to === undefined, onlyAgreed: is === 'agreed', said: from, medicine: 'medicine' in told.body ? told.body.medicine : undefined,
    }
  })
  const already = new Set(noted.flatMap(({ medicine }) => (medicine === undefined || medicine === 'other' ? [] : [medicine])))
  const own = new Map(standingOf(folded, medicineListed).map(told => [told.id, told]))
  const listed = regimensOf(folded).flatMap(regimen => {
    if (already.has(regimen.body.medicine)) return []
    const mark = listedMark(regimen, today)
    // What was agreed takes the place of the own line from its day on; before it, the own line was true.
    const before = 'instead' in regimen.body && regimen.body.instead !== undefined ? own.get(regimen.body.instead) : undefined
    const [agreed] = mark
    return before === undefined || agreed === undefined || (before.body.from ?? agreed.from) >= agreed.from ? mark : [...listedMark({ id: before.id, body: { ...before.body, to: daysLater(agreed.from, -1) } }, today), ...mark]
  })
  return [...noted, ...listed].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : one.id < other.id ? -1 : 1))
}

/** A medicine of the list as a band; nothing for what is taken only when needed, or where nobody said since when. */
function listedMark({ id, body }: Pick<Regimen, 'id' | 'body'>, today: Day): TreatmentMark[] {
  if (body.use === 'rescue' || body.from === undefined) return []
  const ends = 'steps' in body && body.steps.at(-1)?.doses.length === 0 ? body.steps.at(-1)?.from : undefined
  const to = [body.to === undefined ? undefined : lastDayOf(body.to), ends].filter(day => day !== undefined && day <= today).sort()[0]
  const from = firstDayOf(body.from)
  // The name on the packet up to its strength is short enough to stand beside the axis.
  const [, label = body.packet, detail] = /^(\D*\S)\s+(\d.*)$/.exec(body.packet) ?? []
  return [{
    id, row: 'medicine', form: 'medicine', label, detail, from, to: to ?? (from > today ? from : today), goesOn: to === undefined && from <= today, single: false, onlyAgreed: from > today, said: body.from,
    medicine: body.medicine, withDoses: true,
  }]
}

/** Events in the order of their dates. */
export function eventMarks(folded: Folded): EventMark[] {
  const noticed = standingOf(folded, changeNoticed).map(({ id, body, entry }): EventMark => {
    const day = dayIn(entry.at, entry.zone)
    const where = body.what === 'somewhere-new' ? `${body.part}, ${body.side}` : undefined
    return { id, what: body.what, note: [where, body.note].filter(part => part !== undefined).join(': ') || undefined, on: day, said: day }
  })
  const marked = standingOf(folded, eventMarked).map(({ id, body }): EventMark => ({ id, what: body.what, note: body.note, on: firstDayOf(body.on), said: body.on }))
  const falls = standingOf(folded, fallHappened).map(({ id, body }): EventMark => ({ id, what: 'fall', note: body.count > 1 ? `${body.count} ×` : undefined, on: body.on, said: body.on }))
  return [...marked, ...noticed, ...falls, ...feltMarks(folded)]
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : one.id < other.id ? -1 : 1))
}

/** Whether a mark tells of a procedure, and so stands with the treatments; it changed nothing of its own. */
export function isFelt(event: EventMark): event is EventMark & { readonly what: Felt } {
  return event.what.startsWith('felt-')
}

function feltMarks(folded: Folded): EventMark[] {
  const names = new Map(standingOf(folded, treatmentNoted).map(({ id, body }) => [id, body.what]))
  return standingOf(folded, effectMarked).flatMap(({ id, body: { treatment, mark }, entry }): EventMark[] => {
    const day = dayIn(entry.at, entry.zone)
    return mark === 'done' ? [] : [{ id, what: `felt-${mark}`, note: names.get(treatment), on: day, said: day }]
  })
}

/** The days on which plans were agreed. */
export function planDays(folded: Folded): Day[] {
  return standingOf(folded, planAgreed).map(told => dayIn(told.entry.at, told.entry.zone))
}

/** What may stand at the stem. */
export const besides = ['treatments', 'medicines', 'events'] as const
export type Beside = (typeof besides)[number]
