/** Accepting an invitation from this device: its key goes to the server, the record gets its person, and what waited is sent. */
import { askServer } from '#device/server-call.ts'
import type { LocalLog } from '#device/database.ts'
import { chooseLog, createLog } from '#device/logs.ts'
import { openPersonLog } from '#device/person-log.ts'
import type { PersonLog } from '#device/person-log.ts'
import type { PersonId } from '#log/ids.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { registry } from '#features/kinds.ts'
import { deviceName } from '../device-name.ts'
import { acceptedShape } from '../shapes.ts'
import type { Agreed } from './AgreeToShare.tsx'
import type { InHand } from './OpenInvitation.tsx'

/** Connects a record that is open here. Asking again after a lost answer is the same as asking once. */
export async function connectOpen(log: PersonLog, invitation: InHand, agreed: Agreed): Promise<Outcome<true>> {
  const { person } = log.local
  if (person !== undefined && person !== invitation.person) return refuse('invitation.other-person')
  return acceptAs(log, invitation.code, agreed, invitation.person)
}

/** Goes on after an answer that was lost on the way: the invitation was used, and by the key of this very record. */
export async function goOnConnecting(log: PersonLog, code: string): Promise<boolean> {
  if (log.connection === 'connected') return false
  const connected = await acceptAs(log, code, { share: [], name: null })
  return connected.ok
}

async function acceptAs(log: PersonLog, code: string, { share, name }: Pick<Agreed, 'share' | 'name'>, person?: PersonId): Promise<Outcome<true>> {
  const body = { code, publicKey: await log.publicKey(), label: deviceName(navigator.userAgent), name, share, ...formerly(log, person) }
  const accepted = await askServer({ path: '/api/invitations/accept', body, answer: acceptedShape })
  return accepted.ok ? log.connect(accepted.value) : accepted
}

/** The same record again: taking this phone off it was the mistake. */
function formerly({ parted }: PersonLog, person: PersonId | undefined): { formerDevice?: string } {
  return parted?.device !== undefined && parted.person === person ? { formerDevice: parted.device } : {}
}

// A second try after a refusal goes on with the record that the first one made.
const made = new Map<string, LocalLog>()

/** Makes a record of its own for whoever was invited, and connects it. Called only once somebody has said that they are new here. */
export async function connectNew(label: string, invitation: InHand, agreed: Agreed): Promise<Outcome<LocalLog>> {
  const { role, code } = invitation
  const local = made.get(code) ?? await createLog({ label, role, ...(role === 'person' ? {} : { voice: agreed.voice }) })
  made.set(code, local)
  chooseLog(local.id)
  const log = await openPersonLog(local, registry)
  const connected = await connectOpen(log, invitation, agreed)
  await log.close()
  return connected.ok ? accept(log.local) : connected
}
