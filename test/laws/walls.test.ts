/** The wall: row-level security on every table of every schema, tried as everybody who has no business there. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { makeTestDatabase } from '#test/database.ts'
import { openWorld } from '#test/world.ts'

/** Tables without row-level security that the application's role may use, and why. */
const open: Readonly<Record<string, string>> = {
  'frond.setting': 'holds the epoch alone, which every device is told',
  'frond.rate': 'holds hashes of addresses and counts',
}
/** Tables without row-level security in which the application's role has no right at all, and whose they are. Nothing but these two lists may lack it. */
const closed: Readonly<Record<string, string>> = {
  'frond_history.migration': 'which files of the history were applied: the owner’s alone',
  'signin.account': 'passwords, as hashes: under a role of their own, and the library that signs people in knows no actor',
  'signin.device_challenge': 'what devices are to sign: under a role of their own, read before there is an actor',
  'signin.device_session': 'hashes of devices’ tokens: under a role of their own, read before there is an actor',
  'signin.passkey': 'public keys of accounts: under a role of their own, as account',
  'signin.rateLimit': 'counts of tries to sign in: under a role of their own, as account',
  'signin.reset_link': 'hashes of one-time links: under a role of their own, used by whoever cannot sign in',
  'signin.session': 'sessions of accounts: under a role of their own, read before there is an actor',
  'signin.twoFactor': 'second factors: under a role of their own, as account',
  'signin.user': 'names and addresses of accounts: under a role of their own, as account',
  'signin.verification': 'what is half signed in: under a role of their own, as account',
}
/** Tables that anybody may read under row-level security, and why. */
const readByAll: Readonly<Record<string, string>> = { 'frond.team': 'holds names of services, no person' }

const database = await makeTestDatabase()
const world = await openWorld(database)
const { owner } = world
const app = new pg.Client({ ...database.connection, options: '-c role=frond_app' })
app.on('error', () => undefined)
await app.connect()
after(async () => {
  await app.end()
  await owner.end()
})

// Every schema but the system's own, whose names alone may begin with `pg_`. A right may be given on a table or on one column of it.
const { rows: tables } = await owner.query<{ name: string; table: string; secured: boolean; forced: boolean; keyed: boolean; rights: string[] }>(`
  select n.nspname || '.' || c.relname as name, format('%I.%I', n.nspname, c.relname) as table, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
         exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'person' and not a.attisdropped) as keyed,
         array(select r from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) r where has_table_privilege('frond_app', c.oid, r)
               or r in ('select', 'insert', 'update', 'references') and has_any_column_privilege('frond_app', c.oid, r)) as rights
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relkind in ('r', 'p', 'm', 'f') order by 1`)
const ofPeople = tables.filter(({ name, keyed }) => keyed || name === 'frond.person')

const ours = await world.team()
const others = await world.team()
const person = await world.person(ours)
const phone = await world.device(person)
await world.device(person, 'carer', ['diary'])
const member = await world.account(ours, 'doctor', ['manage-team'])
await world.share(person, ours, ['diary', 'body'])
await world.share(person, others, ['diary'], new Date(Date.now() - 1000))
await owner.query(`insert into frond.invitation (hash, for_whom, person, team, role, made_by, expires_at) values ('\\x01', 'person', $1, $2, 'person', $3, now() + interval '1 day')`, [person, ours, member.id])
await owner.query(`insert into frond.care (person, team, state, since, written_by) values ($1, $2, 'ongoing', '2026-01-01', $3)`, [person, ours, member.id])
await owner.query(`insert into frond.reach (person, said) values ($1, 'text me')`, [person])
await owner.query(`insert into frond.file (person, hash, stream, bytes, author) values ($1, repeat('a', 64), 'diary', 1, $2)`, [person, phone.id])
await owner.query(`insert into frond.reminder (person, device, at, insistent) values ($1, $2, now(), false)`, [person, phone.id])
await owner.query(`insert into frond.push_address (person, device, endpoint) values ($1, $2, 'https://push.test/1')`, [person, phone.id])
await owner.query(`insert into frond.calendar_feed (person, device, hash) values ($1, $2, '\\x02')`, [person, phone.id])
await owner.query(`insert into frond.erasure (person, entry, what, by) values ($1, $2, 'entry', 'operator')`, [person, phone.id])
await owner.query(`insert into frond.set_aside (person, entry, author, body, salt, why, by) values ($1, gen_random_uuid(), $2, '{}', 's', 'wrong-person', $2)`, [person, member.id])
await owner.query(`insert into frond.record_join (person, other, joined_by) values ($1, $2, $3)`, [person, await world.person(ours), member.id])
const barred = await world.account(ours, 'doctor', ['manage-team'])
await owner.query(`insert into frond.bar (person, account) values ($1, $2)`, [person, barred.id])
await owner.query(`insert into frond.erased_device (id, person) values ($1, $2)`, [phone.id, person])
await owner.query(`insert into frond.panel_summary (person, stream, seq, summary) values ($1, 'diary', 1, '{}'), ($1, 'clinical', 1, '{}')`, [person])
for (const [place, stream] of ['diary', 'body', 'clinical', 'medicines'].entries()) {
  await owner.query(`insert into frond.entry (person, stream, seq, id, kind, version, at, header, body, salt, digest, author, role, received_at, clock_off, hash)
    values ($1, $2, 1, $3, 'test.note', 1, now(), '{}', '{}', 's', 'd', $4, 'person', now(), 0, 'h')`,
  [person, stream, `00000000-0000-7000-8000-00000000000${place}`, phone.id])
  await owner.query(`insert into frond.head (person, stream, seq, hash) values ($1, $2, 1, 'h')`, [person, stream])
}
await owner.query(`select frond.note($1, 'test', '')`, [person])

type Door = { door: 'device' | 'account'; token: string } | null
const stranger = null
const otherPerson: Door = { door: 'device', token: (await world.device(await world.person(others))).token }
const ungranted: Door = { door: 'account', token: (await world.account(await world.team(), 'doctor', ['manage-team'])).token }
const lapsed: Door = { door: 'account', token: (await world.account(others, 'doctor', ['manage-team'])).token }
const outsiders = { stranger, 'another person': otherPerson, 'an ungranted member': ungranted, 'a member whose grant lapsed': lapsed, 'a member whom the person barred': { door: 'account', token: barred.token } as Door } as const

async function as<T>(who: Door, act: () => Promise<T>): Promise<T> {
  await app.query('begin')
  try {
    if (who) assert.ok((await app.query('select signin.enter($1, $2) as actor', [who.door, who.token])).rows[0].actor)
    return await act()
  } finally {
    await app.query('rollback')
  }
}
const count = async (text: string): Promise<number> => Number((await app.query(text)).rows[0].count)
const columnOf = (name: string): string => (name === 'frond.person' ? 'id' : 'person')

test('every table of every schema has row-level security, or stands in a list of exceptions', () => {
  assert.deepEqual(tables.filter(({ secured }) => !secured).map(({ name }) => name).sort(), Object.keys({ ...open, ...closed }).sort())
  assert.deepEqual(tables.filter(({ forced }) => forced), [], 'a forced owner reads no rows without an error: an empty backup')
})

test('on an exception the application’s role has no right, nor can it become who has, unless a reason stands there', async () => {
  const reached = tables.filter(({ name, secured, rights }) => !secured && !Object.hasOwn(open, name) && rights.length > 0)
  assert.deepEqual(reached.map(({ name, rights }) => [name, ...rights]), [])
  const { rows } = await owner.query(`select rolname from pg_roles where rolname <> 'frond_app' and pg_has_role('frond_app', oid, 'member')`)
  assert.deepEqual(rows, [])
})

test('every table that speaks of a person has a row about this one, so that the next tests try something', async () => {
  for (const { name, table } of ofPeople) {
    const { rows } = await owner.query(`select count(*) from ${table} where ${columnOf(name)} = $1`, [person])
    assert.ok(Number(rows[0].count) > 0, name)
  }
})

for (const [whose, who] of Object.entries(outsiders)) {
  test(`${whose} reads no row of any table about a person`, async () => {
    for (const { name, table } of ofPeople) {
      const seen = await as(who, () => count(`select count(*) from ${table} where ${columnOf(name)} = '${person}'`).catch((error: unknown) => {
        assert.equal((error as { code?: string }).code, '42501', name)
        return 0
      }))
      // The team that once was shared with may still see that it was, and what it wrote there; not the person.
      if (whose === 'a member whose grant lapsed' && name === 'frond.access_grant') continue
      assert.equal(seen, 0, name)
    }
  })

  test(`${whose} changes and removes no row of any table about a person`, async () => {
    for (const { name, table } of ofPeople) {
      const column = columnOf(name)
      if (whose === 'a member whose grant lapsed' && name === 'frond.access_grant') continue
      for (const text of [`delete from ${table} where ${column} = '${person}'`, `update ${table} set ${column} = ${column} where ${column} = '${person}'`]) {
        const touched = await as(who, async () => (await app.query(text).catch(refusedOr(text))).rowCount)
        assert.equal(touched, 0, text)
      }
    }
  })
}

function refusedOr(text: string): (error: unknown) => { rowCount: number } {
  return error => {
    assert.equal((error as { code?: string }).code, '42501', text)
    return { rowCount: 0 }
  }
}

test('without an actor nothing is read of teams’ people either', async () => {
  for (const table of ['member', 'person', 'identity', 'device', 'entry']) assert.equal(await as(null, () => count(`select count(*) from frond.${table}`)), 0, table)
  assert.deepEqual(Object.keys(readByAll), ['frond.team'])
})

test('a member reads the streams that are shared, and no other', async () => {
  const streams = await as({ door: 'account', token: member.token }, async () => (await app.query('select stream from frond.entry order by stream')).rows.map(row => row.stream))
  assert.deepEqual(streams, ['body', 'diary'])
  const summaries = await as({ door: 'account', token: member.token }, async () => (await app.query('select stream from frond.panel_summary')).rows.map(row => row.stream))
  assert.deepEqual(summaries, ['diary'])
})

test('nobody writes into the log past the one function’s rules', async () => {
  const doctor: Door = { door: 'account', token: member.token }
  const insert = (stream: string, author: string, role: string, team: string | null) => () => app.query(
    `insert into frond.entry (person, stream, seq, id, kind, version, at, header, digest, author, role, team, received_at, clock_off, hash)
     values ($1, $2, 9, gen_random_uuid(), 'x', 1, now(), '{}', 'd', $3, $4, $5, now(), 0, 'h')`, [person, stream, author, role, team])
  const refused = { code: '42501' }
  await assert.rejects(as(doctor, insert('clinical', member.id, 'doctor', ours)), refused, 'a stream that is not shared')
  await assert.rejects(as(doctor, insert('diary', phone.id, 'person', null)), refused, 'in the person’s name')
  await assert.rejects(as(doctor, insert('diary', member.id, 'doctor', others)), refused, 'for another team')
  await assert.rejects(as({ door: 'device', token: phone.token }, insert('diary', member.id, 'doctor', ours)), refused, 'in a member’s name')
  await assert.rejects(as(otherPerson, insert('diary', phone.id, 'person', null)), refused, 'another person')
  await assert.rejects(as(doctor, () => app.query('update frond.entry set body = null')), refused)
  await assert.rejects(as(doctor, () => app.query('delete from frond.entry')), refused)
  await assert.rejects(as(doctor, () => app.query('delete from frond.audit')), refused)
  await assert.rejects(as(doctor, () => app.query('select frond.redact($1, $2, $3)', [person, phone.id, ''])), refused)
  await assert.rejects(as(doctor, () => app.query('select frond.erase($1)', [person])), refused)
})

test('no member gives a team access to a person who has a device, nor to another team’s person', async () => {
  const give = (kept: string, whose: string, team: string) => () =>
    app.query(`insert into frond.access_grant (person, team, stream, kept_by) values ($1, $2, 'clinical', $3)`, [whose, team, kept])
  const doctor: Door = { door: 'account', token: member.token }
  const paper = await world.person(ours)
  await assert.rejects(as(doctor, give('clinic', person, ours)), { code: '42501' })
  await assert.rejects(as(doctor, give('person', person, ours)), { code: '42501' })
  await assert.rejects(as(lapsed, give('clinic', paper, others)), { code: '42501' })
  await as(doctor, give('clinic', paper, ours))
})

test('a member cannot bring an ended grant back to life', async () => {
  await owner.query('update frond.access_grant set revoked_at = now() where person = $1 and stream = $2', [person, 'body'])
  const doctor: Door = { door: 'account', token: member.token }
  const revive = () => app.query('update frond.access_grant set revoked_at = null where person = $1', [person])
  await assert.rejects(as(doctor, revive), { code: '42501' })
  assert.equal((await as(lapsed, async () => (await app.query('update frond.access_grant set until = null where person = $1', [person])).rowCount).catch(() => 0)), 0)
})

test('no member makes a stop undone, nor allows an invitation, nor takes a phone off without managing the team', async () => {
  const doctor: Door = { door: 'account', token: member.token }
  await world.share(person, ours, ['clinical'])
  await owner.query(`update frond.access_grant set stopped_at = now() where person = $1 and stream = 'clinical'`, [person])
  await assert.rejects(as(doctor, () => app.query('update frond.access_grant set stopped_at = null where person = $1 and revoked_at is null', [person])), { code: '42501' })
  await assert.rejects(as(doctor, () => app.query('update frond.invitation set allowed_at = now() where person = $1', [person])), { code: '42501' })
  const nurse: Door = { door: 'account', token: (await world.account(ours, 'nurse', ['examine'])).token }
  const takeOff = () => app.query('update frond.device set removed_at = now() where person = $1 and removed_at is null', [person])
  assert.equal((await as(nurse, takeOff)).rowCount, 0)
  assert.equal((await as(doctor, takeOff)).rowCount, 2)
  for (const who of [doctor, nurse, { door: 'device', token: phone.token } as const]) {
    const { rows: [carers] } = await owner.query(`select id from frond.invitation where person = $1`, [person])
    const allowed = await as(who, async () => (await app.query('select frond.allow_invitation($1) as allowed', [carers.id])).rows[0].allowed)
    assert.equal(allowed, who.door === 'device')
  }
})

test('the application role has no right in the sign-in schema beyond its functions', async () => {
  const theirs = tables.filter(({ name }) => name.startsWith('signin.'))
  assert.ok(theirs.length > 0)
  for (const { name, table } of theirs) await assert.rejects(app.query(`select * from ${table}`), { code: '42501' }, name)
})
