import assert from 'node:assert/strict'
import { webcrypto } from 'node:crypto'
import { test } from 'node:test'
import { draft } from '#log/draft.ts'
import type { EntryId, PersonId } from '#log/ids.ts'
import type { Statement } from '#log/statement.ts'
import type { AppendAnswer, ReadAnswer } from '#log/sync.ts'
import { goalPlaced } from '#features/plan/goal.ts'
import { reviewPlanned } from '#features/plan/plan.ts'
import { instantOf } from '#log/time.ts'
import { openSlices } from '#server/slices.ts'
import { codeOf, openTestApp } from '#test/app.ts'
import type { Asker } from '#test/app.ts'
import { makeTestDatabase } from '#test/database.ts'
import { batchOf, stated } from '#test/statements.ts'
import { openWorld } from '#test/world.ts'
import type { WorldDevice } from '#test/world.ts'
import { hashOfCode } from './invitation-store.ts'
import type { MadeInvitation, OpenedInvitation, PersonAtClinic, Sharing } from './shapes.ts'

const database = await makeTestDatabase()
const world = await openWorld(database)
const config = { port: 4100, hosts: [], dataFolder: '/nonexistent', databaseUrl: undefined, publicUrl: undefined }
const { ask, lines } = await openTestApp(database.connection, { slices: await openSlices({ connection: database.connection, secrets: { session: 's'.repeat(64) }, config }) })
test.after(() => world.owner.end())

const team = await world.team()
const clinician = { account: await world.account(team, 'doctor', ['manage-team']) }
const stranger = { account: await world.account(await world.team()) }
const somebody = { given: 'Sample A', family: '(hand)', born: '1984-03', hospitalNumber: 'H-1', sex: null, sample: true }

// Codes may be tried twenty times in ten minutes from one address; these tests are not about that.
const forgetTries = () => world.owner.query('delete from frond.rate')
test.beforeEach(forgetTries)

async function openPerson(): Promise<PersonId> {
  const opened = await ask('POST', '/api/people', clinician, somebody)
  assert.equal(opened.status, 200, JSON.stringify(opened.body))
  return (opened.body as { person: PersonId }).person
}

async function invite(person: PersonId, role = 'person', by: Asker = clinician): Promise<MadeInvitation> {
  return (await ask('POST', `/api/people/${person}/invitations`, by, { role })).body as MadeInvitation
}

interface Key { readonly publicKey: string; readonly sign: (nonce: string) => Promise<string> }

async function makeKey(): Promise<Key> {
  const pair = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])
  return {
    publicKey: Buffer.from(await webcrypto.subtle.exportKey('spki', pair.publicKey)).toString('base64url'),
    sign: async nonce => Buffer.from(await webcrypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, Buffer.from(nonce))).toString('base64url'),
  }
}

async function join(code: string, key: Key, share = ['diary', 'body'], name: string | null = null) {
  return ask('POST', '/api/invitations/accept', null, { code, publicKey: key.publicKey, label: 'Phone', name, share })
}

async function comeIn(person: PersonId, device: string, key: Key): Promise<WorldDevice | string> {
  const challenge = await ask('POST', '/api/devices/challenge', null, { device })
  if (challenge.status !== 200) return String(codeOf(challenge))
  const { nonce } = challenge.body as { nonce: string }
  const session = await ask('POST', '/api/devices/session', null, { device, nonce, signature: await key.sign(nonce) })
  return session.status === 200 ? { id: device, person, token: (session.body as { token: string }).token } : String(codeOf(session))
}

async function joined(person: PersonId, share = ['diary', 'body'], role = 'person', allowedBy: Asker = null, by: Asker = clinician): Promise<{ asker: { device: WorldDevice }; key: Key }> {
  const key = await makeKey()
  const made = await invite(person, role, by)
  if (allowedBy !== null) await ask('POST', `/api/sharing/invitations/${made.id}/allow`, allowedBy)
  const accepted = await join(made.code, key, share)
  assert.equal(accepted.status, 200, JSON.stringify(accepted.body))
  const device = await comeIn(person, (accepted.body as { device: string }).device, key)
  if (typeof device === 'string') assert.fail(device)
  return { asker: { device }, key }
}

const atClinic = async (person: PersonId) => (await ask('GET', `/api/people/${person}`, clinician)).body as PersonAtClinic
const readStreams = async (person: PersonId, asker: Asker) => {
  const read = await ask('POST', `/api/people/${person}/log/read`, asker, { epoch: null, cursors: {} })
  return read.status === 200 ? (read.body as { streams: string[] }).streams.toSorted() : String(codeOf(read))
}

test('a person can be opened with no device, and their team may read what it enters', async () => {
  const person = await openPerson()
  const shown = await atClinic(person)
  assert.deepEqual({ ...shown, id: '', openedAt: '' }, {
    id: '', openedAt: '', ...somebody, devices: 0, streams: ['body', 'clinical', 'diary', 'medicines', 'mental-health', 'team'], stoppedAt: null, care: null, reach: null, joined: [], joinedTo: null, heads: shown.heads,
  })
  assert.ok(((await ask('GET', '/api/people', clinician)).body as { people: PersonAtClinic[] }).people.some(({ id }) => id === person))
})

test('a person opens an invitation, agrees to some parts, and exactly these are shared', async () => {
  const person = await openPerson()
  const made = await invite(person)
  assert.match(made.code, /^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/)
  const opened = (await ask('POST', '/api/invitations/look', null, { code: made.code.toLowerCase() })).body as OpenedInvitation
  assert.deepEqual([opened.person, opened.given, opened.role, opened.shared, opened.readers.length], [person, 'Sample A', 'person', null, 1])
  const { asker } = await joined(person, ['diary', 'medicines'])
  assert.deepEqual((await atClinic(person)).streams.toSorted(), ['clinical', 'diary', 'medicines', 'team'])
  assert.deepEqual(await readStreams(person, clinician), ['clinical', 'diary', 'medicines', 'team'])
  assert.deepEqual(await readStreams(person, asker), ['body', 'clinical', 'diary', 'medicines', 'mental-health', 'team'])
  assert.equal((await atClinic(person)).devices, 1)
})

test('accepting twice with the same key is the same device; with another key the code is used', async () => {
  const person = await openPerson()
  const { code } = await invite(person)
  const key = await makeKey()
  const once = await join(code, key)
  assert.deepEqual((await join(code, key)).body, once.body)
  assert.equal(codeOf(await join(code, await makeKey())), 'invitation.used')
  assert.equal((await atClinic(person)).devices, 1)
})

test('a code that is old, withdrawn, unknown or tried too often is refused by name', async () => {
  const person = await openPerson()
  const old = await invite(person)
  await world.owner.query(`update frond.invitation set expires_at = now() where hash = $1`, [hashOfCode(old.code.replace('-', ''))])
  assert.equal(codeOf(await join(old.code, await makeKey())), 'invitation.expired')
  const withdrawn = await invite(person)
  assert.equal((await ask('POST', `/api/people/${person}/invitations/${withdrawn.id}/withdraw`, clinician)).status, 200)
  assert.equal(codeOf(await join(withdrawn.code, await makeKey())), 'invitation.revoked')
  assert.equal(codeOf(await join('22222222', await makeKey())), 'invitation.unknown')
  assert.equal(codeOf(await join('not a code', await makeKey())), 'invitation.unknown')
  let last: string | null = null
  for (let attempt = 0; attempt < 25; attempt++) last = codeOf(await ask('POST', '/api/invitations/look', null, { code: '22222223' }))
  assert.equal(last, 'rate.too-many')
  assert.equal(codeOf(await join((await invite(person)).code, await makeKey())), 'rate.too-many')
  const listed = (await ask('GET', `/api/people/${person}/invitations`, clinician)).body as { invitations: { state: string }[] }
  assert.deepEqual(listed.invitations.map(({ state }) => state), ['open', 'withdrawn', 'expired'])
})

test('the person stops sharing a part, then all, and the team’s next reading has it no more', async () => {
  const person = await openPerson()
  const { asker } = await joined(person, ['diary', 'body', 'medicines'])
  assert.equal((await ask('POST', '/api/sharing', asker, { team, share: ['diary'], stop: false })).status, 200)
  assert.deepEqual(await readStreams(person, clinician), ['clinical', 'diary', 'team'])
  assert.equal((await ask('POST', '/api/sharing', asker, { team, share: [], stop: true })).status, 200)
  assert.deepEqual(await readStreams(person, clinician), ['clinical', 'team'])
  assert.equal(typeof (await atClinic(person)).stoppedAt, 'string')
  const mine = (await ask('GET', '/api/sharing', asker)).body as Sharing
  assert.deepEqual([mine.teams[0]?.shared, mine.teams[0]?.stopped, mine.devices.map(one => one.here)], [[], true, [true]])
  assert.equal((await ask('POST', '/api/sharing', asker, { team, share: ['diary'], stop: false })).status, 200)
  assert.deepEqual(await readStreams(person, clinician), ['clinical', 'diary', 'team'])
})

test('after a stop the team reads what was there and what it writes, and nothing that the person writes later', async () => {
  const person = await openPerson()
  const { asker } = await joined(person, ['diary'])
  const writeAs = async (who: Asker, ...said: readonly Statement[]) => {
    const answered = await ask('POST', `/api/people/${person}/log/append`, who, batchOf(said))
    assert.deepEqual((answered.body as AppendAnswer).answers.map(one => one.is), said.map(() => 'accepted'), JSON.stringify(answered.body))
    return said
  }
  const read = async (more: object = {}) => (await ask('POST', `/api/people/${person}/log/read`, clinician, { epoch: null, cursors: {}, redacted: 0, ...more })).body as ReadAnswer
  const [own] = await writeAs(clinician, stated(draft(reviewPlanned, { on: '2027-03-01', with: 'the team' })))
  const placed = (goal: Statement | undefined) => stated(draft(goalPlaced, { goal: goal?.id as EntryId, step: 1 }))
  const [before] = await writeAs(asker, placed(own))
  assert.equal((await read()).stopped, undefined)
  assert.equal((await ask('POST', '/api/sharing', asker, { team, share: [], stop: true })).status, 200)
  const [after] = await writeAs(asker, placed(own))
  const [late] = await writeAs(clinician, stated(draft(reviewPlanned, { on: '2027-03-01', with: 'the team' })))
  const left = await read()
  assert.deepEqual(left.stopped, ['clinical', 'team'])
  assert.deepEqual(left.entries.map(({ id }) => id), [own?.id, before?.id, late?.id])
  assert.equal((await read({ cursors: { clinical: { seq: 4, hash: left.entries.at(-1)?.receipt?.hash } } })).fits, true)
  assert.deepEqual((await atClinic(person)).heads.clinical?.seq, 4)
  assert.equal((await ask('GET', '/api/panel', clinician)).status, 200)
  assert.equal((await world.owner.query(`select from frond.panel_summary where person = $1 and stream = 'clinical'`, [person])).rowCount, 0)
  // What the person writes on goes on unheard too.
  await writeAs(asker, placed(own))
  assert.deepEqual((await atClinic(person)).heads.clinical?.seq, 4)
  assert.equal(codeOf(await ask('GET', `/api/people/${person}/log/events`, clinician)), 'person.not-shared')
  const mine = (await ask('GET', '/api/sharing', asker)).body as Sharing
  assert.deepEqual([mine.teams[0]?.shared, mine.teams[0]?.stopped, typeof mine.teams[0]?.stoppedAt], [[], true, 'string'])
  // Another phone of theirs changes nothing about it; sharing again gives all of it.
  const own2 = (await ask('POST', '/api/sharing/invitations', asker, { role: 'person' })).body as MadeInvitation
  assert.equal((await join(own2.code, await makeKey(), [])).status, 200)
  assert.equal((await read()).entries.length, 3)
  assert.equal((await ask('POST', '/api/sharing', asker, { team, share: ['diary'], stop: false })).status, 200)
  const again = await read()
  assert.deepEqual([again.stopped, again.entries.map(({ id }) => id).includes(after?.id as EntryId), again.entries.length], [undefined, true, 5])
})

test('somebody at the clinic whom the person bars sees nothing of them from that moment, their colleagues do, and it can be lifted', async () => {
  const person = await openPerson()
  const { asker } = await joined(person)
  const neighbour = { account: await world.account(team, 'nurse', ['manage-team']) }
  const bar = (barred: boolean, who: Asker = asker) => ask('POST', '/api/sharing/bars', who, { account: neighbour.account.id, barred })
  const tries: readonly (readonly [string, string, unknown?])[] = [
    ['GET', `/api/people/${person}`], ['POST', `/api/people/${person}/log/read`, { epoch: null, cursors: {} }], ['POST', `/api/people/${person}/identity`, somebody],
    ['POST', `/api/people/${person}/invitations`, { role: 'person' }], ['GET', `/api/people/${person}/invitations`], ['POST', `/api/people/${person}/devices/${asker.device.id}/remove`],
    ['POST', `/api/people/${person}/care`, { state: 'ended', since: '2026-11-01', to: null }], ['GET', `/api/people/${person}/log/events`],
  ]
  assert.equal(typeof (await readStreams(person, neighbour)), 'object')
  assert.equal((await bar(true)).status, 200)
  for (const [method, path, body] of tries) assert.equal(codeOf(await ask(method, path, neighbour, body)), 'person.not-shared', path)
  assert.ok(!JSON.stringify((await ask('GET', '/api/panel', neighbour)).body).includes(person))
  assert.ok(!JSON.stringify((await ask('GET', '/api/people', neighbour)).body).includes(person))
  assert.equal(typeof (await readStreams(person, clinician)), 'object')
  const { teams } = (await ask('GET', '/api/sharing', asker)).body as Sharing
  assert.deepEqual(teams[0]?.readers.map(one => [one.account, one.barred]).filter(([, barred]) => barred), [[neighbour.account.id, true]])
  for (const other of [await joined(await openPerson()), await joined(person, [], 'carer', asker)]) {
    const answered = await ask('POST', '/api/sharing/bars', other.asker, { account: neighbour.account.id, barred: false })
    assert.ok(answered.status === 200 || codeOf(answered) === 'access.person-only')
    assert.equal(await readStreams(person, neighbour), 'person.not-shared')
  }
  assert.equal(codeOf(await ask('POST', '/api/sharing/bars', asker, { account: stranger.account.id, barred: true })), 'colleague.not-found')
  assert.equal((await bar(false)).status, 200)
  assert.equal(typeof (await readStreams(person, neighbour)), 'object')
})

test('what another team says of its care, and whose name one acts in, stay with that team', async () => {
  const person = await openPerson()
  const { asker } = await joined(person)
  const others = { account: await world.account(await world.team(), 'doctor', []) }
  await world.share(person, others.account.team, ['diary', 'clinical'])
  const since = instantOf(Date.now()).slice(0, 10)
  assert.equal((await ask('POST', `/api/people/${person}/care`, others, { state: 'ended', since, to: null })).status, 200)
  assert.equal((await atClinic(person)).care, null)
  assert.equal(((await ask('GET', `/api/people/${person}`, others)).body as PersonAtClinic).care?.state, 'ended')
  // Somebody who belongs to a third team first acts for the one that has to do with this person.
  const both = { account: await world.account(await world.team(), 'nurse', []) }
  await world.owner.query(`insert into frond.member (team, account, name, role) values ($1, $2, 'A member', 'nurse')`, [others.account.team, both.account.id])
  assert.equal((await ask('POST', `/api/people/${person}/care`, both, { state: 'on-hold', since, to: null })).status, 200)
  const { teams } = (await ask('GET', '/api/sharing', asker)).body as Sharing
  assert.deepEqual(teams.map(one => [one.id, one.care?.state]).toSorted(), [[team, undefined], [others.account.team, 'on-hold']].toSorted())
})

test('the person sees who looked, for what, and at which parts', async () => {
  const person = await openPerson()
  const { asker } = await joined(person, ['diary'])
  await ask('POST', `/api/people/${person}/log/read`, clinician, { epoch: null, cursors: {}, purpose: 'visit' })
  const { looks } = (await ask('GET', '/api/sharing', asker)).body as Sharing
  assert.deepEqual(looks.map(({ purpose, streams, role }) => ({ purpose, streams, role })), [{ purpose: 'visit', streams: ['diary', 'clinical', 'team'], role: 'doctor' }])
})

test('a lost phone is removed at once, a new one joins by a new invitation, and the old one is told', async () => {
  const person = await openPerson()
  const colleague = { account: await world.account(team, 'nurse') }
  const lost = await joined(person)
  assert.equal((await ask('POST', `/api/people/${person}/devices/${lost.asker.device.id}/remove`, clinician)).status, 200)
  assert.equal(await readStreams(person, lost.asker), 'session.ended')
  assert.equal(await comeIn(person, lost.asker.device.id, lost.key), 'device.not-found')
  assert.equal(codeOf(await ask('POST', `/api/people/${person}/invitations`, clinician, { role: 'person' })), 'invitation.by-a-colleague')
  const fresh = await joined(person, ['diary', 'body'], 'person', null, colleague)
  assert.equal(typeof (await readStreams(person, fresh.asker)), 'object')
  const again = await invite(person)
  assert.equal((await ask('POST', `/api/sharing/invitations/${again.id}/allow`, fresh.asker)).status, 200)
  const opened = (await ask('POST', '/api/invitations/look', null, { code: again.code })).body as OpenedInvitation
  assert.deepEqual(opened.shared, ['diary', 'body'])
  const { device } = (await join(again.code, lost.key, ['diary', 'body'])).body as { device: string }
  assert.notEqual(device, lost.asker.device.id)
  assert.equal(typeof (await comeIn(person, device, lost.key)), 'object')
})

test('what a team invites past a connected phone waits until that phone says yes, and the person sees who invited', async () => {
  const person = await openPerson()
  const early = await invite(person)
  const { asker } = await joined(person)
  const made = await invite(person)
  assert.equal(made.waits, true)
  for (const { code } of [made, early]) {
    assert.equal(codeOf(await ask('POST', '/api/invitations/look', null, { code })), 'invitation.waits')
    assert.equal(codeOf(await join(code, await makeKey())), 'invitation.waits')
  }
  const seen = (await ask('GET', '/api/sharing', asker)).body as Sharing
  assert.deepEqual(seen.asking.map(({ id, role, by }) => ({ id, role, by })), [early, made].map(({ id }) => ({ id, role: 'person', by: 'A member' })))
  assert.equal(codeOf(await ask('POST', `/api/sharing/invitations/${made.id}/allow`, (await joined(await openPerson())).asker)), 'invitation.used')
  assert.equal((await ask('POST', `/api/sharing/invitations/${early.id}/refuse`, asker)).status, 200)
  assert.equal((await ask('POST', `/api/sharing/invitations/${made.id}/allow`, asker)).status, 200)
  assert.equal(codeOf(await join(early.code, await makeKey())), 'invitation.revoked')
  assert.equal((await join(made.code, await makeKey())).status, 200)
  const { waysIn, asking } = (await ask('GET', '/api/sharing', asker)).body as Sharing
  assert.deepEqual(asking, [])
  assert.deepEqual(waysIn.slice(0, 3).map(({ act, name }) => [act, name]), [['device.added', 'A member'], ['invitation.allowed', null], ['invitation.withdrawn', null]])
  assert.ok(waysIn.some(({ act, name, as }) => act === 'invitation.made' && name === 'A member' && as === 'person'))
})

test('a lost phone is taken off by who manages the team and by nobody else there, and the person sees who did', async () => {
  const person = await openPerson()
  const { asker } = await joined(person)
  const nurse = { account: await world.account(team, 'nurse', ['examine']) }
  const take = (who: Asker) => ask('POST', `/api/people/${person}/devices/${asker.device.id}/remove`, who)
  assert.equal(codeOf(await take(nurse)), 'access.authority-missing')
  assert.equal(typeof (await readStreams(person, asker)), 'object')
  assert.equal((await take(clinician)).status, 200)
  const fresh = await joined(person, ['diary', 'body'], 'person', null, nurse)
  const { waysIn } = (await ask('GET', '/api/sharing', fresh.asker)).body as Sharing
  assert.deepEqual(waysIn.slice(0, 3).map(({ act, name, role }) => [act, name, role]), [
    ['device.added', 'A member', 'nurse'], ['invitation.made', 'A member', 'nurse'], ['device.lost', 'A member', 'doctor']])
})

test('a carer writes on behalf, decides nothing about sharing, and never sees how dark it gets', async () => {
  const person = await openPerson()
  const { asker } = await joined(person, [], 'carer')
  assert.deepEqual((await atClinic(person)).streams.length, 6)
  assert.deepEqual(await readStreams(person, asker), ['body', 'clinical', 'diary', 'medicines'])
  assert.equal(codeOf(await ask('POST', '/api/sharing', asker, { team, share: [], stop: true })), 'access.person-only')
})

test('a young person with a phone of their own keeps how they feel from a guardian and a carer, who see no empty place; they alone share it, and no reason is told', async () => {
  const opened = await ask('POST', '/api/people', clinician, { ...somebody, born: `${new Date().getUTCFullYear() - 14}-03` })
  const { person } = opened.body as { person: PersonId }
  const guardian = await joined(person, ['diary', 'mental-health'], 'guardian')
  assert.ok((await readStreams(person, guardian.asker)).includes('mental-health'))
  const own = await joined(person, [], 'person', guardian.asker)
  const carer = await joined(person, [], 'carer', own.asker)
  const later = await joined(person, [], 'guardian', own.asker)
  for (const { asker } of [guardian, carer, later]) {
    assert.ok(!(await readStreams(person, asker)).includes('mental-health'))
    const seen = await ask('GET', '/api/sharing', asker)
    assert.ok(!JSON.stringify(seen.body).includes('mental-health'))
    assert.ok((seen.body as Sharing).devices.every(device => device.feelings === undefined))
  }
  assert.ok((await readStreams(person, own.asker)).includes('mental-health'))
  // What a guardian decides about the rest leaves this part as the young person has it.
  assert.equal((await ask('POST', '/api/sharing', own.asker, { team, share: ['diary', 'mental-health'], stop: false })).status, 200)
  assert.equal((await ask('POST', '/api/sharing', guardian.asker, { team, share: ['diary', 'body'], stop: false })).status, 200)
  assert.ok((await atClinic(person)).streams.includes('mental-health'))
  const feelings = (asker: Asker, device: string, shared: boolean) => ask('POST', `/api/sharing/devices/${device}/feelings`, asker, { shared })
  const { id } = guardian.asker.device
  for (const { asker } of [guardian, carer]) assert.equal(codeOf(await feelings(asker, id, true)), 'access.person-only')
  assert.equal(codeOf(await feelings((await joined(await openPerson())).asker, id, true)), 'device.not-found')
  assert.equal((await feelings(own.asker, id, true)).status, 200)
  assert.ok((await readStreams(person, guardian.asker)).includes('mental-health'))
  assert.equal((await feelings(own.asker, id, false)).status, 200)
  assert.ok(!(await readStreams(person, guardian.asker)).includes('mental-health'))
})

test('a guardian decides until the age that the service set, by the day of birth as far as it is known, and helps on from there', async () => {
  const year = new Date().getUTCFullYear()
  const decides = async (born: string | null): Promise<boolean> => {
    const opened = await ask('POST', '/api/people', clinician, { ...somebody, born })
    const { person } = opened.body as { person: PersonId }
    const { asker } = await joined(person, ['diary'], 'guardian')
    return (await ask('POST', '/api/reach', asker, { said: 'by letter' })).status === 200
  }
  assert.equal(await decides(`${year - 10}-03-01`), true)
  assert.equal(await decides(null), true)
  // Only the year is known: the birthday may still be to come.
  assert.equal(await decides(String(year - 18)), true)
  assert.equal(await decides(String(year - 19)), false)
  await world.owner.query(`update frond.setting set value = '9' where name = 'guardian-until-age'`)
  assert.equal(await decides(`${year - 10}-01-01`), false)
  await world.owner.query(`update frond.setting set value = '18' where name = 'guardian-until-age'`)
})

test('a stranger, another person and a team that nothing is shared with get nothing and change nothing', async () => {
  const person = await openPerson()
  const { asker } = await joined(person)
  const other = await joined(await openPerson())
  const tries: readonly (readonly [string, string, unknown?])[] = [
    ['GET', `/api/people/${person}`], ['POST', `/api/people/${person}/identity`, somebody], ['POST', `/api/people/${person}/invitations`, { role: 'person' }],
    ['GET', `/api/people/${person}/invitations`], ['POST', `/api/people/${person}/care`, { state: 'ended', since: '2026-11-01', to: null }],
    ['POST', `/api/people/${person}/devices/${asker.device.id}/remove`],
  ]
  for (const [method, path, body] of tries) {
    for (const asking of [null, stranger, other.asker]) {
      const answered = await ask(method, path, asking, body)
      assert.ok(answered.status >= 400 && answered.status < 500, `${method} ${path} ${answered.status}`)
    }
  }
  assert.deepEqual(((await ask('GET', '/api/people', stranger)).body as { people: unknown[] }).people, [])
  assert.equal((await ask('GET', '/api/people', null)).status, 401)
  assert.equal(codeOf(await ask('POST', '/api/sharing', other.asker, { team: stranger.account.team, share: ['diary'], stop: false })), 'team.not-found')
  assert.equal(typeof (await readStreams(person, asker)), 'object')
  assert.equal((await atClinic(person)).care, null)
})

test('a lapsed grant shares nothing', async () => {
  const person = await openPerson()
  await world.share(person, stranger.account.team, ['diary'], new Date(Date.now() - 1000))
  assert.equal(codeOf(await ask('GET', `/api/people/${person}`, stranger)), 'person.not-shared')
})

test('care that ended is said with its date, and the person sees it', async () => {
  const person = await openPerson()
  const { asker } = await joined(person)
  const since = instantOf(Date.now()).slice(0, 10)
  assert.equal((await ask('POST', `/api/people/${person}/care`, clinician, { state: 'ended', since, to: null })).status, 200)
  assert.deepEqual((await atClinic(person)).care, { state: 'ended', since, to: null })
  assert.deepEqual(((await ask('GET', '/api/sharing', asker)).body as Sharing).teams[0]?.care, { state: 'ended', since, to: null })
})

test('another phone and a carer are invited from the first phone, and a carer invites nobody', async () => {
  const person = await openPerson()
  const { asker } = await joined(person, ['diary'])
  const made = (await ask('POST', '/api/sharing/invitations', asker, { role: 'person' })).body as MadeInvitation
  const key = await makeKey()
  const { device } = (await join(made.code, key, ['diary'])).body as { device: string }
  assert.equal(typeof (await comeIn(person, device, key)), 'object')
  assert.deepEqual((await atClinic(person)).streams.toSorted(), ['clinical', 'diary', 'team'])
  const carerCode = ((await ask('POST', '/api/sharing/invitations', asker, { role: 'carer' })).body as MadeInvitation).code
  const carerKey = await makeKey()
  const carer = (await join(carerCode, carerKey, [])).body as { device: string }
  const come = await comeIn(person, carer.device, carerKey)
  if (typeof come === 'string') assert.fail(come)
  assert.equal(codeOf(await ask('POST', '/api/sharing/invitations', { device: come }, { role: 'carer' })), 'access.person-only')
})

test('how it is safe to reach somebody is theirs to say, and their team sees it', async () => {
  const person = await openPerson()
  const { asker } = await joined(person)
  assert.equal((await ask('POST', '/api/reach', asker, { said: 'Text only.\nNever leave a message.' })).status, 200)
  assert.equal((await atClinic(person)).reach, 'Text only.\nNever leave a message.')
  assert.equal((await ask('POST', '/api/reach', asker, { said: '' })).status, 200)
  assert.equal((await atClinic(person)).reach, null)
  await ask('POST', '/api/reach', asker, { said: 'Not at home.' })
  const carer = await joined(person, [], 'carer', asker)
  assert.equal(codeOf(await ask('POST', '/api/reach', carer.asker, { said: 'Call me' })), 'access.person-only')
  assert.equal(((await ask('GET', '/api/sharing', carer.asker)).body as Sharing).reach, null)
})

test('none of it was a defect', () => {
  assert.deepEqual(lines, [])
})
