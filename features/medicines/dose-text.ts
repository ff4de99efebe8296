/** Doses of a day as a clinician types them in one line: *08:00 1, 22:00 2*. */
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Dose } from './regimen.ts'

/**
 * The doses of a line; an empty line is none at all, which ends a taper.
 * @example readDoses('8:00 1, 22:00 1,5') //=> accepts [{ time: '08:00', pieces: 1 }, { time: '22:00', pieces: 1.5 }]
 */
export function readDoses(text: string): Outcome<Dose[]> {
  const doses: Dose[] = []
  for (const part of text.split(/,\s+|;|\n/).map(one => one.trim()).filter(one => one !== '')) {
    const found = /^(\d{1,2}):(\d{2})(?:\s+(?:x\s*)?(\d{1,3}(?:[.,]\d{1,3})?))?$/.exec(part)
    const [hours, minutes] = [Number(found?.[1]), Number(found?.[2])]
    const pieces = found?.[3] === undefined ? undefined : Number(found[3].replace(',', '.'))
    if (found === null || hours > 23 || minutes > 59 || pieces === 0 || (pieces ?? 0) > 200) return refuse('dose.line-not-read', { where: part })
    const time = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
    if (doses.some(dose => dose.time === time)) return refuse('medicine.same-time-twice', { where: part })
    doses.push(pieces === undefined ? { time } : { time, pieces })
  }
  return accept(doses.sort((one, other) => (one.time < other.time ? -1 : 1)))
}

/** The line of some doses. */
export function writeDoses(doses: readonly Dose[]): string {
  return doses.map(({ time, pieces }) => (pieces === undefined ? time : `${time} ${pieces}`)).join(', ')
}
