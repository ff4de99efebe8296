/** Everything that stands in a record, as tables to read and to count with: one for each kind of entry. */
import type { Category } from '#log/category.ts'
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import { millisecondsOf } from '#log/time.ts'
import type { Instant, Zone } from '#log/time.ts'
import { csvOf } from './csv.ts'
import type { Cell } from './csv.ts'
import type { FileInside } from './zip.ts'

/** What every line says besides what was written. */
const ABOUT = ['id', 'when', 'zone', 'written', 'by', 'how_they_know', 'times_corrected'] as const

/** The tables, by the names of their kinds; private ones only when somebody asked for them. */
export function tablesOf(folded: Folded, also: { readonly private: boolean }): readonly FileInside[] {
  const readable = (category: Category): boolean => folded.streams.has(category) && (category !== 'private' || also.private)
  return [...folded.registry.values()].filter(kind => readable(kind.category)).flatMap(kind => {
    const told = standingOf(folded, kind)
    if (told.length === 0) return []
    const bodies = told.map(one => flat(one.body))
    const columns = [...new Set(bodies.flatMap(body => [...body.keys()]))]
    const rows = told.map((one, place): Cell[] => [...about(one), ...columns.map(column => bodies[place]?.get(column))])
    return [{ name: `${kind.name.replaceAll('.', '-')}.csv`, text: csvOf([...ABOUT, ...columns], rows) }]
  })
}

function about({ id, entry, history }: Told): Cell[] {
  return [id, localMoment(entry.at, entry.zone), entry.zone, localMoment(entry.writtenAt, entry.zone), entry.receipt?.role ?? (entry.onBehalf === true ? 'on behalf' : 'person'), entry.voice, history.length - 1]
}

/** A body as columns: a part of a part is named with a dot, a plain list stands in one cell. The key that opens a photo is left out: it would open it for everybody. */
function flat(body: unknown, before = '', into: Map<string, Cell> = new Map<string, Cell>()): Map<string, Cell> {
  if (Array.isArray(body)) into.set(before, body.every(one => typeof one !== 'object' || one === null) ? body.join('; ') : JSON.stringify(body, withoutKeys))
  else if (typeof body === 'object' && body !== null) {
    const sealed = 'key' in body && 'iv' in body
    for (const [name, value] of Object.entries(body)) if (!sealed || (name !== 'key' && name !== 'iv')) flat(value, before === '' ? name : `${before}.${name}`, into)
  } else into.set(before, body as Cell)
  return into
}

function withoutKeys(_name: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'key' in value && 'iv' in value ? { ...value, key: undefined, iv: undefined } : value
}

const formats = new Map<Zone, Intl.DateTimeFormat>()

/**
 * A moment by the person's own clock, with how far that clock was from UTC.
 * @example localMoment('2026-07-01T12:00:00.000Z', 'Europe/London') //=> '2026-07-01T13:00:00+01:00'
 */
export function localMoment(at: Instant, zone: Zone): string {
  let format = formats.get(zone)
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' })
    } catch {
      return at
    }
    formats.set(zone, format)
  }
  const said = format.format(new Date(at)).replace(', ', 'T')
  const minutes = Math.round((Date.parse(`${said}Z`) - Math.floor(millisecondsOf(at) / 1000) * 1000) / 60_000)
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${said}${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`
}
