/** What may happen when an invitation is opened on a device: pure, from what the device holds. */
import type { PersonId } from '#log/ids.ts'
import type { PersonRole } from '#log/role.ts'

/** What this device knows of the record that is open on it. */
export interface OpenHere {
  readonly person: PersonId | undefined
  readonly role: PersonRole
  readonly removed: boolean
}

/**
 * What the page asks first: nothing is open here · is the open record theirs · this device was removed and may come back ·
 * it is connected already · the open record is somebody else's.
 */
export type FirstQuestion = 'no record here' | 'is it theirs' | 'come back' | 'connected already' | 'other person'

/** What must be settled before anybody agrees to anything. Somebody who looks after another never joins with their own record. */
export function firstQuestion(here: OpenHere | null, invitation: { person: PersonId; role: PersonRole }): FirstQuestion {
  if (here === null) return 'no record here'
  if (here.person !== undefined && here.person !== invitation.person) return 'other person'
  if (here.role !== invitation.role) return 'other person'
  if (here.person === undefined) return 'is it theirs'
  return here.removed ? 'come back' : 'connected already'
}
