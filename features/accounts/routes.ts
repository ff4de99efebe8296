/** What the server answers about the people who treat. */
import * as z from 'zod/mini'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import type { TeamId } from '#log/ids.ts'
import { authorityShape, teamRoleShape } from '#log/role.ts'
import type { Authority } from '#log/role.ts'
import { account, anyone, member, memberWith } from '#server/access.ts'
import type { AccountActor } from '#server/actor.ts'
import { noParams, nothing, route } from '#server/route.ts'
import type { Route } from '#server/route.ts'
import {
  atDoorShape, colleagueInvitationShape, colleagueInviteShape, colleagueShape, joinTeamShape, madeLinkShape, meShape, resetShape, setUpShape, tokenShape,
} from './shapes.ts'
import { changeColleague, colleaguesOf, endMembership, inviteColleague, isSetUp, joinTeam, meOf, readColleagueInvitation, resetPassword, setUp } from './store.ts'

const doneShape = z.object({ done: z.literal(true) })
const accountParam = z.strictObject({ account: z.string().check(z.minLength(1), z.maxLength(100)) })
const byLink = { what: 'one-time link', most: 30, within: '10 minutes' } as const
const linkRefuses = ['invitation.unknown', 'invitation.used', 'invitation.expired', 'invitation.revoked'] as const
const passwordRefuses = ['password.too-short', 'password.too-long', 'password.too-easy', 'account.address-taken'] as const
const manager = memberWith('manage-team')

/** The first team of the actor in which they hold an authority; the first of all when none is asked for. */
function teamOf(actor: AccountActor, authority?: Authority): Outcome<TeamId> {
  const found = actor.teams.find(team => authority === undefined || team.authorities.includes(authority))
  return found === undefined ? refuse('access.no-team') : accept(found.team)
}

async function inTeam<T>(actor: AccountActor, authority: Authority | undefined, act: (team: TeamId) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const team = teamOf(actor, authority)
  return team.ok ? act(team.value) : team
}

const done = <T>(outcome: Outcome<T>): Outcome<{ done: true }> => (outcome.ok ? accept({ done: true as const }) : outcome)

/** Every route of this slice but those of signing in. */
export const accountRoutes = (lockAfterMinutes: number): readonly Route[] => [
  route({
    method: 'GET', path: '/api/clinic', says: 'Whether this clinic has been set up, and who is signed in, if anybody is.', access: anyone, params: noParams, body: nothing,
    answer: atDoorShape, refuses: [],
    handle: async ({ actor, db }) => {
      const me = actor.door === 'account' ? await meOf(db, actor, lockAfterMinutes) : refuse('session.ended')
      return accept({ isSetUp: await isSetUp(db), me: me.ok ? me.value : me.problem.code === 'access.no-team' ? 'no-team' as const : 'nobody' as const })
    },
  }),
  route({
    method: 'POST', path: '/api/set-up', says: 'Makes the clinic with its first clinician, by the set-up link.', access: anyone, params: noParams,
    body: setUpShape, answer: doneShape, refuses: [...linkRefuses, ...passwordRefuses], limit: byLink,
    handle: ({ body, db }) => setUp(db, body),
  }),
  route({
    method: 'GET', path: '/api/me', says: 'Who is signed in, in which team, with which authorities.', access: account, params: noParams, body: nothing,
    answer: meShape, refuses: ['access.no-team'],
    handle: ({ actor, db }) => meOf(db, actor, lockAfterMinutes),
  }),
  route({
    method: 'GET', path: '/api/colleagues', says: 'The members of the team, those who left too.', access: member, params: noParams, body: nothing,
    answer: z.object({ colleagues: z.array(colleagueShape) }), refuses: ['access.no-team'],
    handle: ({ actor, db }) => inTeam(actor, undefined, async team => accept({ colleagues: await colleaguesOf(db, team) })),
  }),
  route({
    method: 'POST', path: '/api/colleagues/invitations', says: 'Makes a link by which one colleague gets an account.', access: manager, params: noParams,
    body: colleagueInviteShape, answer: madeLinkShape, refuses: ['access.no-team'],
    handle: ({ actor, body, db }) => inTeam(actor, 'manage-team', async team => accept(await inviteColleague(db, actor, team, body))),
  }),
  route({
    method: 'POST', path: '/api/colleagues/invitations/look', says: 'What a colleague’s invitation says, to whoever holds its link.', access: anyone, params: noParams,
    body: z.strictObject({ token: tokenShape }), answer: colleagueInvitationShape, refuses: linkRefuses, limit: byLink,
    handle: ({ body, db }) => readColleagueInvitation(db, body.token),
  }),
  route({
    method: 'POST', path: '/api/colleagues/join', says: 'Gives the holder of an invitation’s link an account in the team.', access: anyone, params: noParams,
    body: joinTeamShape, answer: doneShape, refuses: [...linkRefuses, ...passwordRefuses], limit: byLink,
    handle: ({ body, db }) => joinTeam(db, body),
  }),
  route({
    method: 'POST', path: '/api/colleagues/:account', says: 'Changes a colleague’s role and what they may do.', access: manager, params: accountParam,
    body: z.strictObject({ role: teamRoleShape, authorities: z.array(authorityShape) }), answer: doneShape, refuses: ['colleague.not-found', 'team.last-manager'],
    handle: ({ actor, params, body, db }) => inTeam(actor, 'manage-team', async team => done(await changeColleague(db, team, params.account, body))),
  }),
  route({
    method: 'POST', path: '/api/colleagues/:account/end', says: 'Ends a membership: the account sees nobody’s record from this moment.', access: manager, params: accountParam,
    body: nothing, answer: doneShape, refuses: ['colleague.not-found', 'team.last-manager'],
    handle: ({ actor, params, db }) => inTeam(actor, 'manage-team', async team => done(await endMembership(db, team, params.account))),
  }),
  route({
    method: 'POST', path: '/api/reset', says: 'Gives an account a new password, by its one-time link.', access: anyone, params: noParams,
    body: resetShape, answer: doneShape, refuses: ['invitation.unknown', 'invitation.used', ...passwordRefuses], limit: byLink,
    handle: ({ body, db }) => resetPassword(db, body.token, body.password),
  }),
]
