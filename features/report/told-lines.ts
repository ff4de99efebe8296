/** What was told outside visits: skin, hours of a splint, how far a joint was moved, medicines as agreed or listed, and daily life. Told is never signed, and not told is never none. */
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Voice } from '#log/statement.ts'
import type { Day, Instant, Zone } from '#log/time.ts'
import { skinGradesOf } from '#features/care/cared.ts'
import type { SkinGrade } from '#features/care/cared.ts'
import { splintHours } from '#features/care/wears.ts'
import { dailyLifeOf, fallsWithin } from '#features/daily-life/days-of-life.ts'
import type { Driving, Equipment, HelpAtHome } from '#features/daily-life/daily-life.ts'
import { passiveRanges } from '#features/measures/series.ts'
import type { MeasureTaken } from '#features/measures/taken.ts'
import type { Dose } from '#features/medicines/regimen.ts'
import { takenOn } from '#features/medicines/regimens.ts'
import { dosesOn, nextStep } from '#features/medicines/schedule.ts'
import type { SafetyLine } from './safety-lines.ts'

/** The reader's clock, by which what is still worn ends. */
export type Moment = { readonly zone: Zone; readonly now: Instant }

/** So many days of wearing are told. */
export const WORN_DAYS = 14

/** Hours worn on the days with an entry of it, from the day with the least to the day with the most. */
export type Worn = { readonly days: number; readonly least: number; readonly most: number }

/** How far a joint was moved, who moved it, and how whoever wrote it knows. */
export type PassiveRange = { readonly id: EntryId; readonly joint: string; readonly side: MeasureTaken['side']; readonly degrees: number; readonly by: 'me' | 'somebody-close' | 'therapist'; readonly on: Day; readonly voice: Voice | undefined }

/** One medicine of today with its doses; `by` where a clinician agreed it, else it stands on the own list. */
export type MedicineLine = { readonly id: EntryId; readonly medicine: string; readonly packet: string; readonly doses: readonly Dose[]; readonly use: 'preventive' | 'rescue'; readonly most: number | undefined; readonly by: string | undefined; readonly nextFrom: Day | undefined; readonly waits: boolean }

/** The line of daily life, each part as far as it was told. */
export interface DailyLines {
  readonly work: number | undefined
  readonly school: number | undefined
  /** Falls written down in three months; none written is not none. */
  readonly falls: number
  readonly driving: Driving | undefined
  readonly help: readonly HelpAtHome[]
  readonly equipment: readonly Equipment[]
}

/** Everything told outside visits that may stand on the page. */
export interface ToldLines {
  readonly skin: SafetyLine<{ readonly grade: SkinGrade; readonly voice: Voice | undefined }>
  readonly worn: SafetyLine<Worn>
  readonly passive: SafetyLine<readonly PassiveRange[]>
  readonly medicines: SafetyLine<readonly MedicineLine[]>
  readonly daily: SafetyLine<DailyLines>
}

/** What was told, as the readable streams give it. */
export function toldLinesOf(folded: Folded, today: Day, { zone, now }: Moment): ToldLines {
  const [body, diary, medicines] = [folded.streams.has('body'), folded.streams.has('diary'), folded.streams.has('medicines')]
  const of = <T>(shared: boolean, value: T | undefined, on?: Day): SafetyLine<T> => (!shared ? { is: 'not-shared' } : value === undefined ? { is: 'not-noted' } : { is: 'known', value, ...(on === undefined ? {} : { on }) })
  const skin = skinGradesOf(folded)[0]
  const worn = splintHours(folded, today, WORN_DAYS, zone, now).filter(({ wearings }) => wearings > 0)
  const passive = passiveRanges(folded).map(({ joint, degrees, by, day, told }): PassiveRange => ({ id: told.id, joint, side: told.body.side, degrees, by, on: day, voice: told.entry.voice }))
  const taken = takenOn(folded, today).map((regimen): MedicineLine => ({
    id: regimen.id, medicine: regimen.body.medicine, packet: regimen.body.packet, doses: dosesOn(regimen, today), use: regimen.body.use, most: regimen.body.most,
    by: regimen.is === 'agreed' ? regimen.body.by : undefined, nextFrom: nextStep(regimen, today)?.from, waits: regimen.is === 'agreed' && regimen.notReady !== undefined,
  }))
  const life = dailyLifeOf(folded)
  const daily: DailyLines = { work: life.work?.body.hours, school: life.school?.body.hours, falls: fallsWithin(folded, today), driving: life.driving?.body, help: life.help.map(told => told.body), equipment: life.equipment.map(told => told.body) }
  return {
    skin: of(body, skin && { grade: skin.grade, voice: skin.told.entry.voice }, skin?.day),
    worn: of(body, worn.length === 0 ? undefined : { days: worn.length, least: Math.min(...worn.map(({ sure }) => sure)), most: Math.max(...worn.map(({ most }) => most)) }),
    passive: of(body, passive.length === 0 ? undefined : passive),
    medicines: of(medicines, taken.length === 0 ? undefined : taken),
    daily: of(diary, daily),
  }
}
