/** What is taken, as it stands: agreed lines before own ones, and an own line no longer where an agreed one took its place. */
import type { Folded } from '#log/fold.ts'
import { standingOf } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import type { Day } from '#log/time.ts'
import { notReadySaid } from './not-ready.ts'
import type { NotReady } from './not-ready.ts'
import type { AgreedMedicine, ListedMedicine } from './regimen.ts'
import { medicineAgreed, medicineListed } from './regimen.ts'
import { isBaclofen, medicineIn } from './recognised.ts'

/** One medicine of the list. */
export type Regimen =
  | { readonly is: 'own'; readonly id: EntryId; readonly body: ListedMedicine; readonly told: Told<ListedMedicine> }
  | { readonly is: 'agreed'; readonly id: EntryId; readonly body: AgreedMedicine; readonly told: Told<AgreedMedicine>; readonly notReady: Told<NotReady> | undefined }

/** Every medicine, also those that have ended; the list the person made and what was agreed with them. */
export function regimensOf(folded: Folded): readonly Regimen[] {
  const waits = standingOf(folded, notReadySaid)
  const agreed = standingOf(folded, medicineAgreed).map(told => ({ is: 'agreed' as const, id: told.id, body: told.body, told, notReady: stillWaits(told, waits.filter(one => one.body.medicine === told.id)) }))
  const taken = new Set(agreed.flatMap(({ body }) => (body.instead === undefined ? [] : [body.instead])))
  const own = standingOf(folded, medicineListed).filter(told => !taken.has(told.id)).map(told => ({ is: 'own' as const, id: told.id, body: told.body, told }))
  return [...agreed, ...own].sort((one, other) => (one.is === other.is ? one.body.packet.localeCompare(other.body.packet, 'en') : one.is === 'agreed' ? -1 : 1))
}

/** The last *not ready* that the team has not answered by agreeing anew. */
function stillWaits(agreed: Told<AgreedMedicine>, said: readonly Told<NotReady>[]): Told<NotReady> | undefined {
  return said.filter(one => one.body.answers === agreed.entry.id && agreed.body.steps.some(step => step.from === one.body.step)).sort((one, other) => (one.body.step < other.body.step ? -1 : 1))[0]
}

/** Whether it is taken on that day, as far as its dates say; a month or a year counts whole. */
export function isTakenOn(body: Pick<ListedMedicine, 'from' | 'to'>, day: Day): boolean {
  if (body.from !== undefined && day.slice(0, body.from.length) < body.from) return false
  return body.to === undefined || day.slice(0, body.to.length) <= body.to
}

/** The medicines of a day. */
export function takenOn(folded: Folded, day: Day): readonly Regimen[] {
  return regimensOf(folded).filter(({ body }) => isTakenOn(body, day))
}

/** Whether baclofen is taken by mouth, as far as the list says; an empty list says nothing, nor does one on which something is not known. */
export function takesBaclofen(folded: Folded, day: Day): 'yes' | 'not-listed' | 'nothing-listed' {
  const taken = takenOn(folded, day)
  if (taken.some(({ body }) => isBaclofen(body))) return 'yes'
  return taken.length === 0 || taken.some(({ body }) => body.medicine === 'other' && medicineIn(body.packet) === undefined) ? 'nothing-listed' : 'not-listed'
}
