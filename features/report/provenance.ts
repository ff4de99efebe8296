/** Where the record on a page comes from: who wrote it, and whether at the time or later. */
import type { Folded } from '#log/fold.ts'
import { isPersonsSide } from '#log/role.ts'
import { countedSpells, spellsOf, wasWrittenLater } from '#features/episodes/spells.ts'

/** Counts of spells by how they came into the record. */
export interface Provenance {
  readonly spells: number
  readonly atTheTime: number
  readonly later: number
  /** Written by a carer, parent or guardian; counted within the two above. */
  readonly byCarer: number
  /** Entered by the team, from paper or the telephone. */
  readonly byTeam: number
}

/** The provenance line of every printed page. */
export function provenanceOf(folded: Folded): Provenance {
  let [spells, later, byCarer, byTeam] = [0, 0, 0, 0]
  for (const { started } of countedSpells(spellsOf(folded))) {
    spells++
    if (wasWrittenLater(started.entry)) later++
    const role = started.entry.receipt?.role
    if (role !== undefined && !isPersonsSide(role)) byTeam++
    else if (started.entry.onBehalf === true) byCarer++
  }
  return { spells, atTheTime: spells - later, later, byCarer, byTeam }
}
