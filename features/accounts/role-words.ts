/** What roles and authorities are called on every screen. */
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Authority, Role } from '#log/role.ts'

/** The names of all who write in a record. */
export const roleWords: Record<Role, MessageDescriptor> = {
  person: msg`The person`,
  carer: msg`Carer`,
  guardian: msg`Parent or guardian`,
  doctor: msg`Doctor`,
  nurse: msg`Nurse`,
  physiotherapist: msg`Physiotherapist`,
  'occupational-therapist': msg`Occupational therapist`,
  psychologist: msg`Psychologist`,
  'general-practitioner': msg`General practitioner`,
  'team-lead': msg`Team lead`,
  assistant: msg`Assistant`,
}

/** What an authority lets a clinician do. */
export const authorityWords: Record<Authority, MessageDescriptor> = {
  examine: msg`Sign an examination`,
  'sign-diagnosis': msg`Sign a diagnosis`,
  'agree-plan': msg`Agree a plan`,
  prescribe: msg`Prescribe`,
  countersign: msg`Countersign`,
  'plan-toxin': msg`Plan toxin`,
  'manage-team': msg`Manage the team`,
}

/** Several authorities as one line. */
export function mayList(words: readonly string[]): string {
  return words.map((word, place) => (place === 0 ? word : word.toLowerCase())).join(', ')
}
