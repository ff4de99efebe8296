/** Who writes: the person's side and the team's side, and what a team member may sign. */
import * as z from 'zod/mini'

/** Those who live with it. A carer, parent or guardian writes on behalf of the person. */
export const personRoles = ['person', 'carer', 'guardian'] as const
/** Those who treat it. */
export const teamRoles = [
  'doctor', 'nurse', 'physiotherapist', 'occupational-therapist', 'psychologist', 'general-practitioner', 'team-lead', 'assistant',
] as const

export type PersonRole = (typeof personRoles)[number]
export type TeamRole = (typeof teamRoles)[number]
export type Role = PersonRole | TeamRole

/** Acts that need to be allowed by the service; who lacks one proposes instead of signing. */
export const authorities = ['examine', 'sign-diagnosis', 'agree-plan', 'prescribe', 'countersign', 'plan-toxin', 'manage-team'] as const
export type Authority = (typeof authorities)[number]

/** Everyone who lives with it, for a kind's `writers`. */
export const thePersonsSide: readonly Role[] = personRoles
/** Everyone who treats it, for a kind's `writers`. */
export const theTeamsSide: readonly Role[] = teamRoles
/** Both sides, for a kind's `writers`: the team may enter the person's words from paper or the telephone. */
export const bothSides: readonly Role[] = [...personRoles, ...teamRoles]

export const roleShape = z.enum([...personRoles, ...teamRoles])
export const teamRoleShape = z.enum(teamRoles)
export const authorityShape = z.enum(authorities)

/** Whether this role lives with the illness rather than treats it. */
export function isPersonsSide(role: Role): role is PersonRole {
  return (personRoles as readonly string[]).includes(role)
}
