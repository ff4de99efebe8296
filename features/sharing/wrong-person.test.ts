import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draft } from '#log/draft.ts'
import type { AnyKind, BodyOf } from '#log/kind.ts'
import type { EntryId, PersonId } from '#log/ids.ts'
import { emptyFold, standingOf, take } from '#log/fold.ts'
import { sharedCategories } from '#log/category.ts'
import type { Entry, Statement } from '#log/statement.ts'
import type { AppendAnswer, ReadAnswer } from '#log/sync.ts'
import { registry } from '#features/kinds.ts'
import { goalSet } from '#features/plan/goal.ts'
import { openSlices } from '#server/slices.ts'
import { codeOf, openTestApp } from '#test/app.ts'
import type { Asker } from '#test/app.ts'
import { makeTestDatabase } from '#test/database.ts'
import { batchOf, stated } from '#test/statements.ts'
import { openWorld } from '#test/world.ts'
import { lastTakenOut, ownLines, takeOut, wrongPersonSaid } from './wrong-person.ts'
import type { PutAside, Sharing } from './shapes.ts'

const database = await makeTestDatabase()
const world = await openWorld(database)
const config = { port: 4100, hosts: [], dataFolder: '/nonexistent', databaseUrl: undefined, publicUrl: undefined }
const { ask } = await openTestApp(database.connection, { registry, slices: await openSlices({ connection: database.connection, secrets: { session: 's'.repeat(64) }, config }) })
test.after(() => world.owner.end())

const team = await world.team()
const doctor = await world.account(team, 'doctor', ['manage-team'])
const colleague = await world.account(team, 'nurse')
const [byDoctor, byColleague] = [{ account: doctor }, { account: colleague }]
const streams = [...sharedCategories]

const said = <K extends AnyKind>(kind: K, body: BodyOf<K> | 'withdrawn', more: { replaces?: EntryId[] } = {}): Statement => stated(draft(kind, body, more))
async function append(person: PersonId, asker: Asker, ...entries: Statement[]): Promise<AppendAnswer['answers']> {
  const answered = await ask('POST', `/api/people/${person}/log/append`, asker, batchOf(entries))
  assert.equal(answered.status, 200, JSON.stringify(answered.body))
  return (answered.body as AppendAnswer).answers
}
async function read(person: PersonId, asker: Asker, cursors = {}): Promise<ReadAnswer> {
  const { rows: [epoch] } = await world.owner.query(`select value from frond.setting where name = 'epoch'`)
  return (await ask('POST', `/api/people/${person}/log/read`, asker, { epoch: epoch.value, cursors, redacted: 0 })).body as ReadAnswer
}
const folded = async (person: PersonId, asker: Asker) => take(emptyFold(registry, streams), (await read(person, asker)).entries as Entry[])
const auditOf = async (person: PersonId, act: string) => (await world.owner.query('select who, facts from frond.audit where person = $1 and act like $2 order by seq', [person, act])).rows
const opened = async (): Promise<PersonId> => {
  const person = await world.person(team)
  await world.share(person, team, streams)
  return person
}

test('a clinician takes out what was about somebody else; words go at once, a colleague’s stay, and both audits say so', async () => {
  const [wrong, right] = [await opened(), await opened()]
  const phone = { device: await world.device(wrong) }
  const mine = said(goalSet, { words: 'To hold a cup' })
  await append(wrong, byDoctor, mine)
  await append(wrong, byColleague, said(goalSet, { words: 'To walk to the shop' }))
  await append(wrong, phone, said(goalSet, { words: 'To sleep' }))
  const lines = ownLines(await folded(wrong, byDoctor), registry, doctor.id)
  assert.deepEqual(lines.map(({ id }) => id), [mine.id])
  const taken = takeOut(lines, registry, { role: 'doctor', authorities: [] })
  assert.ok(taken.ok)
  const { rows: [before] } = await world.owner.query(`select seq, hash from frond.head where person = $1 and stream = 'clinical'`, [wrong])
  for (const answer of await append(wrong, byDoctor, ...taken.value.map(one => stated(one)))) assert.equal(answer.is, 'accepted')

  const seen = await folded(wrong, phone)
  assert.deepEqual(standingOf(seen, goalSet).map(told => told.body.words).sort(), ['To sleep', 'To walk to the shop'])
  assert.equal(lastTakenOut(seen)?.count, 1)
  const later = await read(wrong, phone, { clinical: { seq: Number(before.seq), hash: before.hash } })
  assert.deepEqual(later.redacted, [mine.id], 'also past the cursor')
  assert.ok(!JSON.stringify(await read(wrong, phone)).includes('To hold a cup'))

  const aside = (await ask('GET', `/api/people/${wrong}/wrong-person`, byDoctor)).body as { aside: PutAside[] }
  assert.deepEqual(aside.aside.map(({ id, kind, body }) => ({ id, kind, body })), [{ id: mine.id, kind: 'goal.set', body: { words: 'To hold a cup' } }])
  assert.deepEqual((await ask('GET', `/api/people/${wrong}/wrong-person`, byColleague)).body, { aside: [] })
  assert.equal((await ask('POST', `/api/people/${wrong}/wrong-person`, byDoctor, { right })).status, 200)
  assert.equal(codeOf(await ask('POST', `/api/people/${wrong}/wrong-person`, byDoctor, { right: wrong })), 'wrong-person.same')
  assert.equal(codeOf(await ask('POST', `/api/people/${wrong}/wrong-person`, byColleague, { right })), 'wrong-person.nothing-aside')
  assert.deepEqual((await auditOf(wrong, 'wrong-person%')).map(({ who, facts }) => [who, facts]), [[doctor.id, '1'], [doctor.id, `1 to ${right}`]])
  assert.deepEqual((await auditOf(right, 'wrong-person%')).map(({ who, facts }) => [who, facts]), [[doctor.id, `1 from ${wrong}`]])
  const { waysIn } = (await ask('GET', '/api/sharing', phone)).body as Sharing
  assert.deepEqual(waysIn.map(({ act }) => act), ['wrong-person'])
})

test('nobody takes out what somebody else wrote by naming it, nor a device at all', async () => {
  const person = await opened()
  const phone = { device: await world.device(person) }
  const [theirs, the_persons] = [said(goalSet, { words: 'A colleague’s' }), said(goalSet, { words: 'The person’s' })]
  await append(person, byColleague, theirs)
  await append(person, phone, the_persons)
  await append(person, byDoctor, said(wrongPersonSaid, { entries: [theirs.id, the_persons.id] }))
  assert.equal(standingOf(await folded(person, phone), goalSet).length, 2)
  const [answer] = await append(person, phone, said(wrongPersonSaid, { entries: [the_persons.id] }))
  assert.equal(answer?.is === 'refused' ? answer.problem.code : '', 'entry.role-may-not')
  assert.deepEqual(takeOut([], registry, { role: 'doctor', authorities: [] }), { ok: false, problem: { code: 'wrong-person.nothing-chosen', advice: 'needs-you', where: 'body.entries' } })
})

test('a phone that was connected to the wrong record is taken off with all it gave and sent, and is told so', async () => {
  const person = ((await ask('POST', '/api/people', byDoctor, { given: 'Sample', family: '(hand)', born: null, hospitalNumber: null, sex: null, sample: true })).body as { person: PersonId }).person
  const { code } = (await ask('POST', `/api/people/${person}/invitations`, byDoctor, { role: 'person' })).body as { code: string }
  const { device: id } = (await ask('POST', '/api/invitations/accept', null, { code, publicKey: 'key', label: '', name: null, share: ['diary'] })).body as { device: string }
  await world.owner.query(`select signin.open_device_session($1, 't'::text || repeat('a', 42), '1 hour')`, [id])
  const phone = { device: { id, person, token: `t${'a'.repeat(42)}` } }
  const sent = said(goalSet, { words: 'Somebody else’s goal' })
  await append(person, phone, sent)
  await ask('POST', '/api/reach', phone, { said: 'Only by letter' })
  await ask('POST', '/api/sharing', phone, { team, share: ['diary', 'medicines'], stop: false })
  await ask('POST', '/api/sharing/invitations', phone, { role: 'carer' })

  const path = `/api/people/${person}/devices/${id}/wrong-record`
  assert.equal(codeOf(await ask('POST', path, byColleague)), 'access.authority-missing')
  assert.equal(codeOf(await ask('POST', path, { account: await world.account(await world.team(), 'doctor', ['manage-team']) })), 'device.not-found')
  assert.equal((await ask('POST', path, byDoctor)).status, 200)
  assert.equal(codeOf(await ask('POST', path, byDoctor)), 'device.not-found')

  assert.equal(codeOf(await ask('GET', '/api/sharing', phone)), 'session.ended')
  assert.equal(codeOf(await ask('POST', '/api/devices/challenge', null, { device: id })), 'device.wrong-record')
  const { rows: grants } = await world.owner.query('select stream, kept_by from frond.access_grant where person = $1 and revoked_at is null order by stream', [person])
  assert.deepEqual(grants, streams.toSorted().map(stream => ({ stream, kept_by: 'clinic' })), 'as it was before the phone came')
  assert.deepEqual(standingOf(await folded(person, byDoctor), goalSet), [])
  const { rows: [left] } = await world.owner.query(`select (select said from frond.reach where person = $1) as reach,
    (select count(*)::int from frond.invitation where person = $1 and used_at is null and withdrawn_at is null) as invitations,
    (select count(*)::int from frond.set_aside where person = $1 and why = 'wrong-phone') as aside`, [person])
  assert.deepEqual(left, { reach: '', invitations: 0, aside: 1 })
  assert.deepEqual((await ask('GET', `/api/people/${person}/wrong-person`, byDoctor)).body, { aside: [] }, 'nobody at the clinic reads what it sent')
  assert.deepEqual((await auditOf(person, 'device.wrong-record')).map(({ who, facts }) => [who, facts]), [[doctor.id, `${id} 1`]])

  // Whoever took it off does not put another in its place alone.
  assert.equal(codeOf(await ask('POST', `/api/people/${person}/invitations`, byDoctor, { role: 'person' })), 'invitation.by-a-colleague')
  assert.equal((await ask('POST', `/api/people/${person}/invitations`, byDoctor, { role: 'carer' })).status, 200)
  assert.equal(codeOf(await ask('POST', `/api/people/${person}/invitations`, { account: await world.account(team, 'nurse') }, { role: 'person' })), 'invitation.by-a-colleague', 'nor does somebody who came later')
  const opened = (await ask('POST', '/api/invitations/look', null, { code: ((await ask('POST', `/api/people/${person}/invitations`, byColleague, { role: 'person' })).body as { code: string }).code })).body as { shared: unknown }
  assert.equal(opened.shared, null, 'the next phone is asked as the first')
  const again = (await ask('POST', `/api/people/${person}/invitations`, byColleague, { role: 'person' })).body as { code: string }
  assert.equal((await ask('POST', '/api/invitations/accept', null, { code: again.code, publicKey: 'another key', label: '', name: null, share: ['diary'], formerDevice: id })).status, 200)
  assert.deepEqual(standingOf(await folded(person, byDoctor), goalSet).map(told => told.body.words), ['Somebody else’s goal'], 'taking it off was the mistake')
})
