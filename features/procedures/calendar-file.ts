/** A calendar entry as a file (RFC 5545), so that a second reminder stands outside Frond. By default it says only *Reminder*. */
import type { Day } from '#log/time.ts'
import { daysLater } from '#log/time.ts'

/** One whole-day entry with its alarms. */
export type CalendarEntry = { readonly id: string; readonly on: Day; readonly words: string; readonly alarmDaysBefore: readonly number[]; readonly made: string }

/** The file's text: CRLF lines, folded at 75 bytes, special signs escaped. */
export function calendarFile(entry: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Frond//Reminder//EN', 'CALSCALE:GREGORIAN', 'BEGIN:VEVENT',
    `UID:${entry.id}@frond.invalid`, `DTSTAMP:${entry.made.replace(/[-:]|\.\d+/g, '')}`, `DTSTART;VALUE=DATE:${plain(entry.on)}`, `DTEND;VALUE=DATE:${plain(daysLater(entry.on, 1))}`,
    `SUMMARY:${escaped(entry.words)}`, 'TRANSP:TRANSPARENT', 'CLASS:PRIVATE',
    ...entry.alarmDaysBefore.flatMap(days => ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(entry.words)}`, `TRIGGER:${days === 0 ? 'PT9H' : `-P${days - 1}DT15H`}`, 'END:VALARM']),
    'END:VEVENT', 'END:VCALENDAR',
  ]
  return lines.map(folded).join('\r\n') + '\r\n'
}

const plain = (day: Day): string => day.replaceAll('-', '')
const escaped = (words: string): string => words.replace(/[\\;,]/g, sign => `\\${sign}`).replace(/\r?\n/g, '\\n')

/** Lines of a calendar are at most 75 bytes; what is longer goes on in the next one after a space. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  for (const sign of line) {
    if (bytesOf(piece + sign) > (pieces.length === 0 ? 75 : 74)) {
      pieces.push(piece)
      piece = ''
    }
    piece += sign
  }
  return [...pieces, piece].join('\r\n ')
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length
