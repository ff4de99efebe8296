/** Who may see which part of a record: what a person can share and stop, and what a team keeps because it wrote it. */
import type { SharedCategory } from '#log/category.ts'

/** What the person decides about. What the team writes itself (examinations, plans, messages) stays with the team. */
export const decidable = ['diary', 'body', 'medicines', 'mental-health'] as const satisfies readonly SharedCategory[]
export type Decidable = (typeof decidable)[number]

/** What a team writes, and keeps when sharing ends. */
export const teamsOwn = ['clinical', 'team'] as const satisfies readonly SharedCategory[]

/** Ticked when an invitation is opened; how dark it gets is asked about, never assumed. */
export const usuallyShared: readonly Decidable[] = ['diary', 'body', 'medicines']

/** Whether the person decides about this part. */
export function isDecidable(category: SharedCategory): category is Decidable {
  return (decidable as readonly string[]).includes(category)
}

/** What is granted when these parts are chosen: them, and what the team writes. */
export function grantedWith(chosen: readonly SharedCategory[]): SharedCategory[] {
  return [...decidable.filter(category => chosen.includes(category)), ...teamsOwn]
}

/** Where care by a team stands. From the day it is not `ongoing`, nobody there reads. */
export const careStates = ['ongoing', 'on-hold', 'ended', 'handed-over'] as const
export type CareState = (typeof careStates)[number]

/** What became of an invitation. */
export const invitationStates = ['open', 'used', 'expired', 'withdrawn'] as const
export type InvitationState = (typeof invitationStates)[number]

/** How an invitation stands at a moment; used stands above withdrawn, withdrawn above expired. */
export function invitationStateOf(one: { expiresAt: string; usedAt: string | null; withdrawnAt: string | null }, now: string): InvitationState {
  if (one.usedAt !== null) return 'used'
  if (one.withdrawnAt !== null) return 'withdrawn'
  return Date.parse(one.expiresAt) <= Date.parse(now) ? 'expired' : 'open'
}

/** How long an invitation can be used. */
export const INVITATION_DAYS = 7
