import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { linkHours, linkPath, tokenFrom } from '#features/accounts/one-time-token.ts'
import { hashOfToken } from '#features/accounts/store.ts'
import { authorities } from '#log/role.ts'

/** Makes the link by which the first clinician sets the clinic up, once; nothing when the clinic has been set up. */
export async function makeSetUpLink(connection: pg.ClientConfig, origin: string): Promise<string | null> {
  return asOwner(connection, async (owner) => {
    const { rowCount: members } = await owner.query('select from frond.member limit 1')
    if (members !== 0) return null
    const token = tokenFrom(randomBytes(32))
    await owner.query('begin')
    // Only the newest link opens, so that a forgotten terminal gives nothing away.
    await owner.query(`update frond.invitation set withdrawn_at = now() where for_whom = 'first' and used_at is null and withdrawn_at is null`)
    await owner.query(
      `insert into frond.invitation (hash, for_whom, role, made_by, expires_at) values ($1, 'first', 'team-lead', 'the machine', now() + make_interval(hours => $2))`,
      [hashOfToken(token), linkHours.first],
    )
    await owner.query('commit')
    return origin + linkPath('first', token)
  })
}

/** Makes a link by which somebody joins the team that was made first and may manage it: for when nobody who could is there any more. */
export async function makeManagerLink(connection: pg.ClientConfig, origin: string): Promise<string | null> {
  return asOwner(connection, async (owner) => {
    const token = tokenFrom(randomBytes(32))
    const { rowCount: made } = await owner.query(
      `insert into frond.invitation (hash, for_whom, team, role, authorities, made_by, expires_at)
         select $1, 'colleague', id, 'team-lead', $2, 'the machine', now() + make_interval(hours => $3) from frond.team order by made_at limit 1`,
      [hashOfToken(token), [...authorities], linkHours.first],
    )
    return made === 1 ? origin + linkPath('colleague', token) : null
  })
}

/** Makes a link by which whoever signs in with this address chooses a new password; nothing when nobody does. */
export async function makeResetLink(connection: pg.ClientConfig, origin: string, address: string, alsoSecondFactor: boolean): Promise<string | null> {
  return asOwner(connection, async (owner) => {
    const token = tokenFrom(randomBytes(32))
    const { rowCount: made } = await owner.query(
      `insert into signin.reset_link (hash, account, also_second_factor, expires_at)
         select $1, id, $2, now() + make_interval(hours => $3) from signin."user" where email = lower($4)`,
      [hashOfToken(token), alsoSecondFactor, linkHours.reset, address.trim()],
    )
    return made === 1 ? origin + linkPath('reset', token) : null
  })
}

async function asOwner<T>(connection: pg.ClientConfig, act: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client(connection)
  owner.on('error', () => undefined)
  await owner.connect()
  try {
    return await act(owner)
  } finally {
    await owner.end()
  }
}
