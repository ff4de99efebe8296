/** What the server answers about the approval of local values. */
import * as z from 'zod/mini'
import { accept, refuse } from '#log/problem.ts'
import type { TeamId } from '#log/ids.ts'
import type { TeamRole } from '#log/role.ts'
import { member, memberWith } from '#server/access.ts'
import type { Db } from '#server/actor.ts'
import { noParams, nothing, route } from '#server/route.ts'
import type { Route } from '#server/route.ts'
import { versionOf } from './local-values.ts'
import { approvalStateShape, versionShape } from './shapes.ts'
import type { ApprovalState } from './shapes.ts'

async function stateOf(db: Db, team: TeamId): Promise<ApprovalState> {
  const version = versionOf()
  const rows = await db.selectFrom('approval').selectAll().where('team', '=', team).orderBy('at', 'desc').execute()
  const [approved, before] = [rows.find(row => row.version === version), rows.find(row => row.version !== version)]
    .map(row => (row === undefined ? null : { name: row.name, role: row.role as TeamRole, at: row.at.toISOString(), version: row.version }))
  return { version, approved: approved ?? null, before: before ?? null }
}

/** Every route of this slice. */
export const approvalRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/api/local-values', says: 'Which version of the local values is in use, and who approved it in this team.', access: member, params: noParams, body: nothing,
    answer: approvalStateShape, refuses: ['access.no-team'],
    handle: async ({ actor, db }) => {
      const [team] = actor.teams
      return team === undefined ? refuse('access.no-team') : accept(await stateOf(db, team.team))
    },
  }),
  route({
    method: 'POST', path: '/api/local-values/approve', says: 'Approves the local values in use, by name, for this team.', access: memberWith('sign-diagnosis'), params: noParams,
    body: z.strictObject({ version: versionShape }), answer: approvalStateShape, refuses: ['access.no-team', 'approval.version-changed'],
    handle: async ({ actor, body, db }) => {
      const team = actor.teams.find(one => one.authorities.includes('sign-diagnosis'))
      if (team === undefined) return refuse('access.no-team')
      if (body.version !== versionOf()) return refuse('approval.version-changed')
      await db.insertInto('approval').values({ team: team.team, version: body.version, account: actor.account, name: actor.name, role: team.role }).execute()
      return accept(await stateOf(db, team.team))
    },
  }),
]
