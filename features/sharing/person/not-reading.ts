/** Which teams no longer read, remembered on this device so that it is said without a network too. */
import * as z from 'zod/mini'
import type { LogId } from '#device/database.ts'
import type { Sharing } from '../shapes.ts'

const rememberedShape = z.array(z.object({ team: z.string(), since: z.string() }))
export type NotReading = z.infer<typeof rememberedShape>[number]

/** The teams where care is on hold, ended or handed over. */
export function noLongerReading({ teams }: Sharing): NotReading[] {
  return teams.flatMap(({ name, care }) => (care === null || care.state === 'ongoing' ? [] : [{ team: name, since: care.since }]))
}

const key = (log: LogId) => `frond.not-reading.${log}`

/** What was known at the last look. */
export function rememberedNotReading(log: LogId): NotReading[] {
  const read = rememberedShape.safeParse(JSON.parse(localStorage.getItem(key(log)) ?? '[]'))
  return read.success ? read.data : []
}

/** Keeps what is known now. */
export function rememberNotReading(log: LogId, teams: readonly NotReading[]): void {
  if (teams.length === 0) localStorage.removeItem(key(log))
  else localStorage.setItem(key(log), JSON.stringify(teams))
}
