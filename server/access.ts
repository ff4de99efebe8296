/** Who may use a route, by name. Row-level security is the wall behind these doors. */
import type { PersonId } from '#log/ids.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import type { Authority } from '#log/role.ts'
import type { AccountActor, Actor, DeviceActor } from './actor.ts'

/** A policy: its name and sentence for the description, and its judgement of an actor. Pure. */
export interface Access<A extends Actor = Actor> {
  readonly name: string
  readonly says: string
  readonly admits: (actor: Actor, params: Readonly<Record<string, unknown>>) => Outcome<A>
}

const ended = () => refuse('session.ended')

/** Anybody, also without a session: a code or a key in the request is what counts. */
export const anyone: Access = { name: 'anyone', says: 'Anybody.', admits: accept }

/** Whoever has a session of either door. */
export const signedIn: Access<DeviceActor | AccountActor> = {
  name: 'signed-in',
  says: 'A device of a person, or a member of a clinic.',
  admits: actor => (actor.door === 'nobody' ? ended() : accept(actor)),
}

/** A registered device, whoever writes on it. */
export const device: Access<DeviceActor> = {
  name: 'device',
  says: 'A registered device of a person.',
  admits: actor => (actor.door === 'nobody' ? ended() : actor.door === 'device' ? accept(actor) : refuse('access.person-only')),
}

/** The person's own device or a guardian's, who decide about sharing; the path's person, if it names one, must be theirs. */
export const personOrGuardian: Access<DeviceActor> = {
  name: 'person-or-guardian',
  says: 'The person, or their guardian, on a registered device.',
  admits: (actor, params) => {
    const admitted = device.admits(actor, params)
    if (!admitted.ok) return admitted
    if (params['person'] !== undefined && params['person'] !== admitted.value.person) return refuse('person.not-shared')
    return admitted.value.role === 'carer' ? refuse('access.person-only') : admitted
  },
}

/** A device of the very person in the path. */
export const thisPersonsDevice: Access<DeviceActor> = {
  name: 'this-persons-device',
  says: 'A registered device of the person in the path.',
  admits: (actor, params) => {
    const admitted = device.admits(actor, params)
    return admitted.ok && admitted.value.person !== (params['person'] as PersonId) ? refuse('person.not-shared') : admitted
  },
}

/** An account that is signed in, whether or not it belongs to a team yet. */
export const account: Access<AccountActor> = {
  name: 'account',
  says: 'Somebody of a clinic who is signed in.',
  admits: actor => (actor.door === 'nobody' ? ended() : actor.door === 'account' ? accept(actor) : refuse('access.clinic-only')),
}

/** A member of at least one team. */
export const member: Access<AccountActor> = {
  name: 'member',
  says: 'A member of a team.',
  admits: (actor, params) => {
    const admitted = account.admits(actor, params)
    return admitted.ok && admitted.value.teams.length === 0 ? refuse('access.no-team') : admitted
  },
}

/** A member who holds this authority in at least one team. */
export function memberWith(authority: Authority): Access<AccountActor> {
  return {
    name: `member-with-${authority}`,
    says: `A member of a team who may ${authority.replace('-', ' ')}.`,
    admits: (actor, params) => {
      const admitted = member.admits(actor, params)
      if (!admitted.ok || admitted.value.teams.some(team => team.authorities.includes(authority))) return admitted
      return refuse('access.authority-missing', { facts: { authority } })
    },
  }
}

/** A device of the path's person, or a member of a clinic; row-level security decides what each of them sees of the person. */
export const personOrMember: Access<DeviceActor | AccountActor> = {
  name: 'person-or-member',
  says: 'A device of the person in the path, or a member of a team that may know of them.',
  admits: (actor, params) => (actor.door === 'account' ? member.admits(actor, params) : thisPersonsDevice.admits(actor, params)),
}
