/** Which acts a role usually may do. The service decides for each colleague; this only fills in the form. */
import type { Authority, TeamRole } from '#log/role.ts'

const usual: Record<TeamRole, readonly Authority[]> = {
  doctor: ['examine', 'sign-diagnosis', 'agree-plan', 'prescribe', 'plan-toxin'],
  nurse: ['examine', 'agree-plan'],
  physiotherapist: ['examine', 'agree-plan'],
  'occupational-therapist': ['examine', 'agree-plan'],
  psychologist: ['agree-plan'],
  'general-practitioner': ['examine', 'prescribe'],
  'team-lead': ['agree-plan', 'countersign', 'manage-team'],
  assistant: [],
}

/** What the form ticks when a role is chosen. */
export function usualAuthorities(role: TeamRole): readonly Authority[] {
  return usual[role]
}
