/** Moments as a calendar that every phone can read (iCalendar, RFC 5545): each says *Reminder* and nothing else. */
import type { Instant } from '#log/time.ts'

/** What stands in a calendar. */
export interface CalendarTime { readonly at: Instant; readonly insistent: boolean }

const stamp = (at: Instant): string => `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`

/** The calendar's text. An insistent moment rings twice, a day before and at its time. */
export function calendarOf(times: readonly CalendarTime[], now: Instant): string {
  const events = times.flatMap(({ at, insistent }) => [
    'BEGIN:VEVENT', `UID:${stamp(at)}${insistent ? '-i' : ''}@frond`, `DTSTAMP:${stamp(now)}`, `DTSTART:${stamp(at)}`, 'DURATION:PT10M', `SUMMARY:${insistent ? 'Reminder, important' : 'Reminder'}`, 'CLASS:PRIVATE', 'TRANSP:TRANSPARENT',
    ...(insistent ? alarm('-P1D') : []), ...alarm('PT0M'), 'END:VEVENT',
  ])
  return [...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Frond//Reminders//EN', 'NAME:Reminders', 'X-WR-CALNAME:Reminders', 'REFRESH-INTERVAL;VALUE=DURATION:PT6H', 'X-PUBLISHED-TTL:PT6H'], ...events, 'END:VCALENDAR', ''].join('\r\n')
}

function alarm(when: string): readonly string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Reminder', `TRIGGER:${when}`, 'END:VALARM']
}
