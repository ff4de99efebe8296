/** Everything the person's side wrote, as one list. Adding a slice is adding its line. */
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import { isPersonsSide } from '#log/role.ts'
import { bodyLines } from '#features/body-chart/entry-lines.ts'
import { careLines } from '#features/care/entry-lines.ts'
import { checkInLines } from '#features/check-ins/person/entry-lines.ts'
import { crisisLines } from '#features/crisis/person/entry-lines.ts'
import { dailyLines } from '#features/daily-life/person/entry-lines.ts'
import { cardLines } from '#features/emergency/person/entry-lines.ts'
import { spellLines } from '#features/episodes/person/entry-lines.ts'
import { erasureLines } from '#features/erase/person/entry-lines.ts'
import { eventLines } from '#features/events/entry-lines.ts'
import { helpsLines } from '#features/flare/person/entry-lines.ts'
import { letterLines } from '#features/flare-letter/person/entry-lines.ts'
import { limbLines } from '#features/limb/person/entry-lines.ts'
import { measureLines } from '#features/measures/person/entry-lines.ts'
import { medicineLines } from '#features/medicines/person/entry-lines.ts'
import { noteLines } from '#features/notes/person/entry-lines.ts'
import { photoLines } from '#features/photos/entry-lines.ts'
import { planLines } from '#features/plan/person/entry-lines.ts'
import { practiceLines } from '#features/practise/person/entry-lines.ts'
import { procedureLines } from '#features/procedures/person/entry-lines.ts'
import { questionLines } from '#features/questions/entry-lines.ts'
import { treatmentLines } from '#features/treatments/entry-lines.ts'
import { watchLines } from '#features/watching/person/entry-lines.ts'
import type { AnyEntryLine, EntryLine } from './entry-line.ts'

/** How each kind that the person's side may write is listed, or with which entry it stands. */
export const ENTRY_LINES: readonly AnyEntryLine[] = [
  ...spellLines, ...checkInLines, ...eventLines, ...watchLines, ...dailyLines, ...helpsLines, ...letterLines, ...limbLines, ...noteLines,
  ...bodyLines, ...photoLines, ...measureLines, ...careLines, ...practiceLines,
  ...medicineLines, ...treatmentLines, ...procedureLines, ...cardLines,
  ...planLines, ...questionLines, ...crisisLines, ...erasureLines,
]

const lines = new Map(ENTRY_LINES.flatMap(line => ('says' in line ? [[line.kind.name, line] as const] : [])))
const kinds = [...lines.values()].map(line => line.kind)

/** One entry of the list, with how it is told. */
export interface Listed extends Told {
  readonly line: EntryLine
}

/** What stands of what the person's side wrote, or of what a team wrote down in their words, the latest first. */
export function listedOf(folded: Folded): readonly Listed[] {
  return standingOf(folded, ...kinds).flatMap(told => {
    const line = lines.get(told.kind)
    return line === undefined || !isTheirs(told) ? [] : [{ ...told, line }]
  }).reverse()
}

function isTheirs({ history }: Told): boolean {
  return history.some(({ receipt, onBehalf }) => receipt === undefined || onBehalf === true || isPersonsSide(receipt.role))
}
