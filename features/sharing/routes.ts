/** What the server answers about people at a clinic, invitations, devices, and who sees what. */
import { sql } from 'kysely'
import * as z from 'zod/mini'
import { personParameter } from '#log/sync.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { personIdShape } from '#log/ids.ts'
import type { PersonId, TeamId } from '#log/ids.ts'
import { anyone, device, member, memberWith, personOrGuardian, personOrMember } from '#server/access.ts'
import type { AccountActor, Db, DeviceActor, Membership } from '#server/actor.ts'
import { noParams, nothing, route } from '#server/route.ts'
import type { Route } from '#server/route.ts'
import { giveGrants, keepingUnseen, sayBar, sayReach, shareFeelings, sharingOf, stopSharing } from './grant-store.ts'
import { acceptInvitation, allowInvitation, devicesOf, invitationsOf, inviteFromDevice, invitePerson, mayInvite, readInvitation, removeDevice, withdrawInvitation } from './invitation-store.ts'
import { changeIdentity, openPerson, peopleOf, sayCare } from './people-store.ts'
import { joinRecords, undoJoin } from './join-store.ts'
import { disconnectWrong, putAsideBy, sayWhereItBelongs } from './wrong-person-store.ts'
import {
  acceptShape, acceptedShape, barShape, belongsShape, careShape, codeShape, deviceShape, feelingsShape, identityShape, invitationShape, inviteShape, madeInvitationShape, openedInvitationShape,
  joinShape, personAtClinicShape, putAsideShape, reachShape, shareShape, sharingShape,
} from './shapes.ts'
import type { MadeInvitation } from './shapes.ts'
import { grantedWith } from './sharing.ts'

const doneShape = z.object({ done: z.literal(true) })
const done = accept({ done: true as const })
const personAndOne = z.strictObject({ person: personIdShape, one: z.uuid() })
const byCode = { what: 'invitation code', most: 20, within: '10 minutes' } as const
const codeRefuses = ['invitation.unknown', 'invitation.used', 'invitation.expired', 'invitation.revoked', 'invitation.waits'] as const

/** The member's teams that have to do with a person: the one that opened them first, then those that something is shared with. */
async function teamsWith(db: Db, actor: AccountActor, person: PersonId): Promise<Membership[]> {
  const known = await db.selectFrom('person').select('opened_by').where('id', '=', person).executeTakeFirst()
  const shared = await db.selectFrom('access_grant').select('team').distinct().where('person', '=', person)
    .where('revoked_at', 'is', null).where(one => one.or([one('until', 'is', null), one('until', '>', sql<Date>`now()`)])).execute()
  const opened = actor.teams.filter(one => one.team === known?.opened_by)
  return [...opened, ...actor.teams.filter(one => !opened.includes(one) && shared.some(({ team }) => team === one.team))]
}

/** Acts in the name of the team that has to do with a person; refused when none of the member's has. */
async function inTeamOf<T>(db: Db, actor: AccountActor, person: PersonId, act: (team: TeamId) => Promise<T>): Promise<Outcome<T>> {
  const [team] = await teamsWith(db, actor, person)
  return team === undefined ? refuse('person.not-shared') : accept(await act(team.team))
}

/** A lost phone is taken off by the person's side, or by who manages a team of theirs: whoever takes it off could then invite another. */
async function mayRemove(db: Db, actor: AccountActor | DeviceActor, person: PersonId): Promise<Outcome<'device.removed' | 'device.lost'>> {
  if (actor.door === 'device') return accept('device.removed')
  const teams = await teamsWith(db, actor, person)
  if (teams.length === 0) return refuse('person.not-shared')
  return teams.some(team => team.authorities.includes('manage-team')) ? accept('device.lost') : refuse('access.authority-missing', { facts: { authority: 'manage-team' } })
}

const ofPeople: readonly Route[] = [
  route({
    method: 'GET', path: '/api/people', says: 'Everyone this member’s teams may know of, with what they may read.', access: member, params: noParams, body: nothing,
    answer: z.object({ people: z.array(personAtClinicShape) }), refuses: [],
    handle: async ({ db }) => accept({ people: await peopleOf(db) }),
  }),
  route({
    method: 'POST', path: '/api/people', says: 'Opens a person with the team; no device is needed.', access: member, params: noParams, body: identityShape,
    answer: z.object({ person: personIdShape }), refuses: ['access.no-team'],
    handle: async ({ actor, body, db }) => {
      const [team] = actor.teams
      return team === undefined ? refuse('access.no-team') : accept({ person: await openPerson(db, team.team, body) })
    },
  }),
  route({
    method: 'GET', path: '/api/people/:person', says: 'Who somebody is, and what this member may read of them.', access: member, params: personParameter, body: nothing,
    answer: personAtClinicShape, refuses: ['person.not-shared'],
    handle: async ({ params, db }) => {
      const [person] = await peopleOf(db, params.person)
      return person === undefined ? refuse('person.not-shared') : accept(person)
    },
  }),
  route({
    method: 'POST', path: '/api/people/:person/identity', says: 'Writes anew who somebody is.', access: member, params: personParameter, body: identityShape,
    answer: doneShape, refuses: ['person.not-shared'],
    handle: async ({ params, body, db }) => {
      const changed = await changeIdentity(db, params.person, body)
      return changed.ok ? done : changed
    },
  }),
  route({
    method: 'POST', path: '/api/people/:person/care', says: 'Says that care goes on, is on hold, has ended or was handed over, since a day.', access: member, params: personParameter,
    body: careShape, answer: doneShape, refuses: ['person.not-shared'],
    handle: async ({ actor, params, body, db }) => {
      const said = await inTeamOf(db, actor, params.person, team => sayCare(db, actor, team, params.person, body))
      return said.ok ? done : said
    },
  }),
]

const ofWrongPerson: readonly Route[] = [
  route({
    method: 'GET', path: '/api/people/:person/wrong-person', says: 'What this member wrote here about somebody else and put aside, to write it again for the right person.', access: member,
    params: personParameter, body: nothing, answer: z.object({ aside: z.array(putAsideShape) }), refuses: ['person.not-shared'],
    handle: ({ actor, params, db }) => inTeamOf(db, actor, params.person, async () => ({ aside: await putAsideBy(db, params.person) })),
  }),
  route({
    method: 'POST', path: '/api/people/:person/wrong-person', says: 'Says whose record the entries belong in that this member put aside here; it stands in the audit of both, and nothing is moved.',
    access: member, params: personParameter, body: belongsShape, answer: doneShape, refuses: ['person.not-shared', 'wrong-person.nothing-aside', 'wrong-person.same'],
    handle: async ({ params, body, db }) => {
      const said = await sayWhereItBelongs(db, params.person, body.right)
      return said.ok ? done : said
    },
  }),
]

const ofJoins: readonly Route[] = [
  route({
    method: 'POST', path: '/api/people/:person/joins', says: 'Says that another record is the same person’s: both are shown as one, nothing is moved, and it can be undone.',
    access: memberWith('manage-team'), params: personParameter, body: joinShape, answer: doneShape, refuses: ['person.not-shared', 'join.same', 'join.joined-already'],
    handle: async ({ actor, params, body, db }) => {
      const joined = await joinRecords(db, actor.account, params.person, body.other)
      return joined.ok ? done : joined
    },
  }),
  route({
    method: 'POST', path: '/api/people/:person/joins/:one/undo', says: 'Shows two records apart again; nothing was moved, so nothing is moved back.', access: memberWith('manage-team'),
    params: personAndOne, body: nothing, answer: doneShape, refuses: ['join.not-found'],
    handle: async ({ actor, params, db }) => {
      const undone = await undoJoin(db, actor.account, params.person, params.one)
      return undone.ok ? done : undone
    },
  }),
]

const ofInvitations: readonly Route[] = [
  route({
    method: 'POST', path: '/api/people/:person/invitations', says: 'Invites the person, a carer or a guardian to the person’s record; the code is shown once.', access: member,
    params: personParameter, body: inviteShape, answer: madeInvitationShape, refuses: ['person.not-shared', 'invitation.by-a-colleague'],
    handle: async ({ actor, params, body, db }) => {
      const made = await inTeamOf(db, actor, params.person, async (team): Promise<Outcome<MadeInvitation>> => {
        const may = await mayInvite(db, actor.account, team, params.person, body.role)
        return may.ok ? accept(await invitePerson(db, actor.account, team, params.person, body.role)) : may
      })
      return made.ok ? made.value : made
    },
  }),
  route({
    method: 'POST', path: '/api/sharing/invitations', says: 'Invites another phone of the person, or somebody who helps them, from a connected device.', access: personOrGuardian,
    params: noParams, body: inviteShape, answer: madeInvitationShape, refuses: ['access.person-only', 'team.not-found'],
    handle: ({ actor, body, db }) => inviteFromDevice(db, actor, body.role),
  }),
  route({
    method: 'GET', path: '/api/people/:person/invitations', says: 'The invitations to a person and the devices that came by them.', access: member, params: personParameter, body: nothing,
    answer: z.object({ invitations: z.array(invitationShape), devices: z.array(deviceShape) }), refuses: ['person.not-shared'],
    handle: async ({ actor, params, db, now }) => inTeamOf(db, actor, params.person, async () => ({ invitations: await invitationsOf(db, params.person, now), devices: await devicesOf(db, params.person) })),
  }),
  route({
    method: 'POST', path: '/api/people/:person/invitations/:one/withdraw', says: 'Takes back an invitation that was not used.', access: member, params: personAndOne, body: nothing,
    answer: doneShape, refuses: ['invitation.used'],
    handle: async ({ params, db }) => {
      const withdrawn = await withdrawInvitation(db, params.person, params.one)
      return withdrawn.ok ? done : withdrawn
    },
  }),
  route({
    method: 'POST', path: '/api/people/:person/devices/:one/remove', says: 'Removes a device, a lost one or one’s own: from this moment it reads and sends nothing.', access: personOrMember,
    params: personAndOne, body: nothing, answer: doneShape, refuses: ['device.not-found', 'person.not-shared', 'access.authority-missing'],
    handle: async ({ actor, params, db }) => {
      const how = await mayRemove(db, actor, params.person)
      if (!how.ok) return how
      const removed = await removeDevice(db, params.person, params.one, how.value)
      return removed.ok ? done : removed
    },
  }),
  route({
    method: 'POST', path: '/api/people/:person/devices/:one/wrong-record', says: 'Takes off a phone that was connected to the wrong record: what it sent is put aside, and what was shared before it came is shared again.',
    access: memberWith('manage-team'), params: personAndOne, body: nothing, answer: doneShape, refuses: ['device.not-found'],
    handle: async ({ params, db }) => ((await disconnectWrong(db, params.person, params.one)) ? done : refuse('device.not-found')),
  }),
  route({
    method: 'POST', path: '/api/sharing/invitations/:one/allow', says: 'Allows, on a connected device, another device that a team invited.', access: personOrGuardian,
    params: z.strictObject({ one: z.uuid() }), body: nothing, answer: doneShape, refuses: ['access.person-only', 'invitation.used'],
    handle: async ({ actor, params, db }) => {
      const allowed = await allowInvitation(db, actor.person, params.one)
      return allowed.ok ? done : allowed
    },
  }),
  route({
    method: 'POST', path: '/api/sharing/invitations/:one/refuse', says: 'Refuses, on a connected device, what a team invited: its code opens nothing any more.', access: personOrGuardian,
    params: z.strictObject({ one: z.uuid() }), body: nothing, answer: doneShape, refuses: ['access.person-only', 'invitation.used'],
    handle: async ({ actor, params, db }) => {
      const refused = await withdrawInvitation(db, actor.person, params.one)
      return refused.ok ? done : refused
    },
  }),
  route({
    method: 'POST', path: '/api/invitations/look', says: 'What an invitation says, to whoever has its code.', access: anyone, params: noParams, body: codeShape,
    answer: openedInvitationShape, refuses: codeRefuses, limit: byCode,
    handle: ({ body, db }) => readInvitation(db, body.code),
  }),
  route({
    method: 'POST', path: '/api/invitations/accept', says: 'Registers a device by an invitation’s code, with what the person agrees to share. The same key again is the same device.',
    access: anyone, params: noParams, body: acceptShape, answer: acceptedShape, refuses: codeRefuses, limit: byCode,
    handle: ({ body, db }) => acceptInvitation(db, body),
  }),
]

const ofSharing: readonly Route[] = [
  route({
    method: 'GET', path: '/api/sharing', says: 'Who sees what of this person, which devices write in it, and who looked.', access: device, params: noParams, body: nothing,
    answer: sharingShape, refuses: [],
    handle: async ({ actor, db }) => accept(await sharingOf(db, actor)),
  }),
  route({
    method: 'POST', path: '/api/sharing', says: 'Makes these parts what a team may read from now on, or stops sharing with it.', access: personOrGuardian, params: noParams, body: shareShape,
    answer: doneShape, refuses: ['access.person-only', 'team.not-found'],
    handle: async ({ actor, body, db }) => {
      const before = await db.selectFrom('access_grant').select('id').where('person', '=', actor.person).where('team', '=', body.team).limit(1).executeTakeFirst()
      if (before === undefined) return refuse('team.not-found')
      if (body.stop) await stopSharing(db, actor.person, body.team)
      else await giveGrants(db, actor.person, body.team, grantedWith(await keepingUnseen(db, actor, body.team, body.share)))
      return done
    },
  }),
  route({
    method: 'POST', path: '/api/sharing/devices/:one/feelings', says: 'Lets somebody who helps read how the person feels, or no longer; they are told nothing.', access: personOrGuardian,
    params: z.strictObject({ one: z.uuid() }), body: feelingsShape, answer: doneShape, refuses: ['access.person-only', 'device.not-found'],
    handle: async ({ actor, params, body, db }) => {
      if (actor.role !== 'person') return refuse('access.person-only')
      return (await shareFeelings(db, params.one, body.shared)) ? done : refuse('device.not-found')
    },
  }),
  route({
    method: 'POST', path: '/api/sharing/bars', says: 'Bars a named member of staff from everything of the person, or lifts that; their colleagues go on.', access: personOrGuardian,
    params: noParams, body: barShape, answer: doneShape, refuses: ['access.person-only', 'colleague.not-found'],
    handle: async ({ actor, body, db }) => {
      const said = await sayBar(db, actor.person, body.account, body.barred)
      return said.ok ? done : said
    },
  }),
  route({
    method: 'POST', path: '/api/reach', says: 'Keeps how it is safe to reach the person; the teams they belong to see it beside every call and letter.', access: personOrGuardian, params: noParams,
    body: reachShape, answer: doneShape, refuses: ['access.person-only'],
    handle: async ({ actor, body, db }) => {
      await sayReach(db, actor.person, body.said)
      return done
    },
  }),
]

/** Every route of this slice. */
export const sharingRoutes: readonly Route[] = [...ofPeople, ...ofWrongPerson, ...ofJoins, ...ofInvitations, ...ofSharing]
