import { dayMoment } from '../chart/frame.ts'
import type { Reading } from '../chart/runs.ts'

const WEEK = 7 * 86_400_000

/** An invented year for the gallery's charts: 52 weeks to 24 November 2026, three of them without entries. */
export const YEAR = { from: dayMoment('2025-11-25'), to: dayMoment('2026-11-24') }

/** The weeks without entries. */
export const SILENT = { from: YEAR.from + 33 * WEEK, to: YEAR.from + 35 * WEEK }

const weeks = Array.from({ length: 52 }, (_none, week) => ({ from: YEAR.from + week * WEEK, to: YEAR.from + (week + 1) * WEEK, week }))
  .filter(({ from }) => from < SILENT.from || from >= SILENT.to)

const wave = (week: number, low: number, high: number, turn: number) => Math.round(10 * (low + (high - low) * (0.5 + 0.5 * Math.sin(week / turn)))) / 10

/** Hours logged a day, week by week; two weeks have a spell whose end nobody saw. */
export const HOURS = weeks.map(({ from, to, week }) => ({ from, to, value: Math.min(1, week / 12) * wave(week, 2.5, 9.4, 4.2), upTo: week === 30 || week === 44 ? 11 : undefined }))

/** Use of the hand, 0 to 10, week by week. */
export const USE: Reading[] = weeks.map(({ from, week }) => ({ at: from + WEEK / 2, value: wave(week, 1.9, 5.3, -9) }))

/** Pain, 0 to 10, week by week. */
export const PAIN: Reading[] = weeks.map(({ from, week }) => ({ at: from + WEEK / 2, value: wave(week, 4.9, 7.4, 8) }))

/** The weeks in words, for the tables. */
export const WEEKS = weeks.map(({ from, week }) => ({ from, hours: HOURS.find((bar) => bar.from === from)?.value ?? 0, use: USE.find(({ at }) => at === from + WEEK / 2)?.value ?? 'unknown', week }))
