import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import pg from 'pg'
import { canonicalText, headerText, holdable } from '#log/canonical.ts'
import { chained, checkChain, digestOf, GENESIS, receiptText } from '#log/chain.ts'
import { draft } from '#log/draft.ts'
import type { AuthorId, Hash, PersonId, Salt, TeamId } from '#log/ids.ts'
import type { Entry, JsonValue, Receipt } from '#log/statement.ts'
import { statementOf } from '#log/statement.ts'
import type { Answer, AppendAnswer, ReadAnswer } from '#log/sync.ts'
import { codeOf, openTestApp } from '#test/app.ts'
import type { Answered, Asker } from '#test/app.ts'
import { makeTestDatabase } from '#test/database.ts'
import { batchOf, bodyNote, diaryNote, finding, note, secret, stated, stay, testRegistry } from '#test/statements.ts'
import { openWorld } from '#test/world.ts'

const database = await makeTestDatabase()
const world = await openWorld(database)
const { app, ask, lines } = await openTestApp(database.connection, { registry: testRegistry })
after(() => world.owner.end())

const team = await world.team()
const doctor = { account: await world.account(team, 'doctor', ['examine']) }
const nurse = { account: await world.account(team, 'nurse') }

async function somebody(): Promise<{ person: PersonId; phone: { device: Awaited<ReturnType<typeof world.device>> } }> {
  const person = await world.person(team)
  return { person, phone: { device: await world.device(person) } }
}
const append = (person: PersonId, asker: Asker, entries: readonly unknown[], more = {}): Promise<Answered> =>
  ask('POST', `/api/people/${person}/log/append`, asker, batchOf(entries, more))
const read = (person: PersonId, asker: Asker, body: object = {}): Promise<Answered> =>
  ask('POST', `/api/people/${person}/log/read`, asker, { epoch: null, cursors: {}, ...body })
const appended = ({ body }: Answered): AppendAnswer => body as AppendAnswer
const readBack = ({ body }: Answered): ReadAnswer => body as ReadAnswer
const said = (answered: Answered): string[] => appended(answered).answers.map((answer: Answer) => (answer.is === 'refused' ? answer.problem.code : answer.is))

test('the hash in SQL equals the hash in TypeScript, whatever is said', async () => {
  const texts = fc.string({ unit: 'binary' }).filter(holdable)
  const bodies = fc.jsonValue({ maxDepth: 4 }).map(value => JSON.parse(JSON.stringify(value)) as JsonValue).filter(holdable)
  await fc.assert(fc.asyncProperty(bodies, texts, texts, fc.option(fc.uuid()), fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: -1e12, max: 1e12 }), fc.boolean(),
    async (body, kind, author, inTeam, seq, clockOff, withdrawn) => {
      const { person: _none, ...facts } = {
        person: null, ...(inTeam === null ? {} : { team: inTeam as TeamId }), author: author as AuthorId, role: 'nurse' as const, category: 'diary' as const, seq,
        receivedAt: '2026-11-24T14:06:00.007Z', clockOff,
      }
      const receipt: Omit<Receipt, 'hash' | 'digest'> = { person: '10000000-0000-4000-8000-000000000001' as PersonId, ...facts }
      const say = withdrawn ? 'withdrawn' as const : { body, salt: 'AAAAAAAAAAAAAAAAAAAAAA' as Salt }
      const statement = { ...note('x'), kind, say }
      const digest = digestOf(say)
      const { rows } = await world.owner.query<{ digest: Hash; receipt: string; hash: Hash }>(
        `select frond.digest($1, $2) as digest, r as receipt, frond.chained($3, $4, frond.digest($1, $2), r) as hash
           from frond.receipt_text($5, $6, $7, $8, $9, $10, $11, $12) r`,
        [withdrawn ? null : 'AAAAAAAAAAAAAAAAAAAAAA', withdrawn ? null : canonicalText(body), GENESIS, headerText(statement),
          receipt.person, receipt.team ?? null, author, 'nurse', 'diary', seq, receipt.receivedAt, clockOff])
      assert.deepEqual(rows[0], { digest, receipt: receiptText(receipt), hash: chained(GENESIS, { ...statement, receipt: { ...receipt, digest } }) })
    }), { numRuns: 150 })
})

test('what is appended comes back as it was written, and every stream’s chain verifies', async () => {
  const { person, phone } = await somebody()
  await world.share(person, team, ['diary', 'clinical'])
  const written = [note('one'), stated(draft(bodyNote, { text: 'two \u{1F9E4} \u2028 "quoted" \\ ', more: { b: [1.5, -0, 1e21], a: null } })), note('three')]
  assert.deepEqual(said(await append(person, phone, written)), ['accepted', 'accepted', 'accepted'])
  assert.deepEqual(said(await append(person, doctor, [stated(draft(finding, { text: 'warm' })), note('from paper')])), ['accepted', 'accepted'])
  const back = readBack(await read(person, phone))
  assert.equal(back.fits, true)
  assert.deepEqual(back.streams, ['diary', 'body', 'medicines', 'mental-health', 'clinical', 'team'])
  for (const one of written) assert.deepEqual(statementOf(back.entries.find(({ id }) => id === one.id) as Entry), JSON.parse(JSON.stringify(one)))
  for (const [stream, entries] of Map.groupBy(back.entries, entry => entry.receipt?.category)) {
    assert.deepEqual({ stream, ...checkChain(entries) }, { stream, holds: true, seq: entries.length, head: entries.at(-1)?.receipt?.hash })
  }
  const clinical = back.entries.find(entry => entry.kind === 'test.finding')?.receipt
  assert.deepEqual([clinical?.team, clinical?.author, clinical?.role], [team, doctor.account.id, 'doctor'])
})

test('the same entry again is known, with its receipt; other content under its id is refused', async () => {
  const { person, phone } = await somebody()
  const one = note('said once')
  const first = appended(await append(person, phone, [one])).answers[0]
  const again = appended(await append(person, phone, [one])).answers[0]
  assert.deepEqual([first?.is, again?.is], ['accepted', 'known'])
  assert.deepEqual((first as { receipt: Receipt }).receipt, (again as { receipt: Receipt }).receipt)
  assert.deepEqual(said(await append(person, phone, [{ ...one, say: note('something else').say }])), ['entry.id-reused'])
  assert.deepEqual(said(await append(person, phone, [{ ...stated(draft(bodyNote, { text: 'elsewhere' })), id: one.id }])), ['entry.id-reused'])
  const twice = note('twice in one batch')
  assert.deepEqual(said(await append(person, phone, [twice, twice, { ...twice, at: '2020-01-01T00:00:00.000Z' }])), ['accepted', 'known', 'entry.id-reused'])
})

test('an id that lies in a stream this writer cannot see is refused without a 500', async () => {
  const { person, phone } = await somebody()
  await world.share(person, team, ['diary'])
  const hidden = stated(draft(bodyNote, { text: 'not shared' }))
  await append(person, phone, [hidden])
  const before = note('before')
  const after_ = note('after')
  assert.deepEqual(said(await append(person, doctor, [before, { ...note('same id'), id: hidden.id }, after_])), ['accepted', 'entry.id-reused', 'accepted'])
  assert.equal(checkChain(readBack(await read(person, doctor)).entries).holds, true)
})

test('appending the same batch many times at once stores it once, without gaps', async () => {
  const { person, phone } = await somebody()
  const batch = Array.from({ length: 20 }, (_, index) => note(`entry ${index}`))
  const answers = await Promise.all(Array.from({ length: 8 }, () => append(person, phone, batch)))
  const all = answers.flatMap(said)
  assert.equal(all.filter(is => is === 'accepted').length, 20)
  assert.equal(all.filter(is => is === 'known').length, 7 * 20)
  assert.deepEqual(checkChain(readBack(await read(person, phone)).entries).holds, true)
})

test('each entry of a batch is judged on its own', async () => {
  const { person, phone } = await somebody()
  const good = note('good')
  const now = new Date().toISOString()
  const bad: [unknown, string][] = [
    [7, 'entry.malformed'],
    [{ ...good, id: 'not-an-id' }, 'entry.malformed'],
    [{ ...good, surprise: 1 }, 'entry.key-unknown'],
    [{ ...good, kind: 'nobody.knows' }, 'entry.kind-unknown'],
    [{ ...good, version: 2 }, 'entry.version-newer'],
    [stated({ kind: diaryNote, body: { text: 'x', surprise: 1 } as never }), 'entry.key-unknown'],
    [stated({ kind: diaryNote, body: { text: 7 } as never }), 'entry.malformed'],
    [note('x'.repeat(70_000)), 'entry.too-large'],
    [{ ...note('later'), at: '2999-01-01T00:00:00.000Z' }, 'entry.in-future'],
    [note('nul \u0000'), 'entry.text-cannot-be-held'],
    [note('half \ud83d'), 'entry.text-cannot-be-held'],
    [stated(draft(stay, { from: 2, until: 1 })), 'test.ends-before-start'],
    [stated(draft(finding, { text: 'I examine myself' })), 'entry.role-may-not'],
    [stated(draft(secret, { text: 'private' })), 'entry.private'],
    [{ ...note('x'), say: 'redacted' }, 'entry.redacted-from-outside'],
    [{ ...note('x'), say: 'withdrawn' }, 'entry.withdraws-nothing'],
    [{ ...good, replaces: [good.id] }, 'entry.replaces-itself'],
    [{ ...note('x'), onBehalf: true }, 'entry.voice-missing'],
    [{ ...note('x'), at: `${now.slice(0, 11)}25:00:00.000Z` }, 'entry.malformed'],
    [{ ...note('x'), receipt: {} }, 'entry.key-unknown'],
  ]
  const answered = await append(person, phone, [...bad.map(([entry]) => entry), good])
  assert.equal(answered.status, 200)
  assert.deepEqual(said(answered), [...bad.map(([, code]) => code), 'accepted'])
  const advice = (code: string) => appended(answered).answers.flatMap(answer => (answer.is === 'refused' && answer.problem.code === code ? [answer.problem.advice] : []))
  assert.deepEqual([...advice('entry.kind-unknown'), ...advice('entry.version-newer')], ['wait', 'wait'])
})

test('nobody corrects the other side’s words, also not by withdrawing, also not unseen', async () => {
  const { person, phone } = await somebody()
  await world.share(person, team, ['diary', 'clinical'])
  const mine = note('mine')
  const hidden = stated(draft(bodyNote, { text: 'hidden' }))
  const theirs = stated(draft(finding, { text: 'theirs' }))
  await append(person, phone, [mine, hidden])
  await append(person, doctor, [theirs])
  assert.deepEqual(said(await append(person, doctor, [
    note('corrected', { replaces: [mine.id] }), { ...note('x', { replaces: [mine.id] }), say: 'withdrawn' }, note('unseen', { replaces: [hidden.id] }),
  ])), ['entry.not-yours', 'entry.not-yours', 'entry.not-yours'])
  assert.deepEqual(said(await append(person, phone, [
    note('corrected', { replaces: [theirs.id] }), note('mine, better', { replaces: [mine.id] }), note('of another stream', { replaces: [hidden.id] }),
  ])), ['entry.not-yours', 'accepted', 'entry.other-stream'])
})

test('a member without the authority is refused, and so is a stream that is not shared', async () => {
  const { person } = await somebody()
  await world.share(person, team, ['diary', 'clinical'])
  assert.deepEqual(said(await append(person, nurse, [stated(draft(finding, { text: 'x' })), note('from paper')])), ['entry.role-may-not', 'accepted'])
  assert.deepEqual(said(await append(person, doctor, [stated(draft(bodyNote, { text: 'x' }))])), ['stream.not-shared'])
})

test('a carer always writes on behalf and says how they know', async () => {
  const { person } = await somebody()
  const carer = { device: await world.device(person, 'carer') }
  assert.deepEqual(said(await append(person, carer, [note('x'), note('x', { onBehalf: true, voice: 'they said' })])), ['entry.on-behalf-missing', 'accepted'])
})

test('a wrong clock is no refusal: the difference is kept', async () => {
  const { person, phone } = await somebody()
  const early = Date.now() - 3_600_000
  const answered = appended(await append(person, phone, [stated(draft(diaryNote, { text: 'x' }), early)], { sentAt: new Date(early).toISOString() })).answers[0]
  assert.ok(answered?.is === 'accepted')
  assert.ok(Math.abs(answered.receipt.clockOff + 3_600_000) < 5000)
})

test('another person’s record is refused, to a device, a member and nobody, and the attempt is kept', async () => {
  const { person } = await somebody()
  const stranger = (await somebody()).phone
  assert.equal(codeOf(await append(person, stranger, [note('x')])), 'person.not-shared')
  assert.equal(codeOf(await read(person, stranger)), 'person.not-shared')
  assert.equal(codeOf(await append(person, doctor, [note('x')])), 'person.not-shared')
  assert.equal(codeOf(await append(person, null, [note('x')])), 'session.ended')
  const { rows } = await world.owner.query('select act, facts, who from frond.audit where person = $1 order by seq', [person])
  assert.deepEqual(rows.map(({ act }) => act), ['append.refused', 'read.refused', 'append.refused'])
  assert.equal(rows[0].who, stranger.device.id)
})

test('a grant that is revoked or over ends at once, and so does a removed device and a session after sign-out', async () => {
  const { person, phone } = await somebody()
  await append(person, phone, [note('x')])
  await world.share(person, team, ['diary'], new Date(Date.now() - 1000))
  assert.equal(codeOf(await read(person, doctor)), 'person.not-shared')
  await world.share(person, team, ['diary'])
  assert.equal(readBack(await read(person, doctor)).entries.length, 1)
  await world.owner.query('update frond.access_grant set revoked_at = now() where person = $1', [person])
  assert.equal(codeOf(await read(person, doctor)), 'person.not-shared')
  await world.owner.query('update frond.device set removed_at = now() where id = $1', [phone.device.id])
  assert.equal(codeOf(await append(person, phone, [note('y')])), 'session.ended')
  const gone = { account: await world.account(team) }
  await world.share(person, team, ['diary'])
  assert.equal((await read(person, gone)).status, 200)
  await world.owner.query('delete from signin.session where "userId" = $1', [gone.account.id])
  assert.equal(codeOf(await read(person, gone)), 'session.ended')
})

test('who stands in one record reads that one alone, and nothing more once somebody else comes in', async () => {
  const [{ person, phone }, other] = [await somebody(), await somebody()]
  await world.share(person, team, ['diary'])
  await append(person, phone, [note('diary'), stated(draft(bodyNote, { text: 'body' }))])
  await append(other.person, other.phone, [note('not shared')])
  const asApp = new pg.Client({ ...database.connection, options: '-c role=frond_app' })
  await asApp.connect()
  const seen = async (whose: PersonId): Promise<string[]> =>
    (await asApp.query<{ stream: string }>('select stream from frond.entry where person = $1', [whose])).rows.map(({ stream }) => stream)
  await asApp.query('begin')
  await asApp.query('select frond.stand(signin.enter($1, $2), $3)', ['account', doctor.account.token, person])
  assert.deepEqual([await seen(person), await seen(other.person)], [['diary'], []])
  await asApp.query('select frond.stand(signin.enter($1, $2), $3)', ['account', doctor.account.token, other.person])
  assert.deepEqual([await seen(person), await seen(other.person)], [['diary'], []])
  const { rows: [left] } = await asApp.query<{ stood: string | null }>('select frond.stood_person() as stood')
  assert.equal(left?.stood, null)
  const stranger = await world.account(await world.team())
  await asApp.query('select frond.stand(signin.enter($1, $2), $3)', ['account', doctor.account.token, person])
  await asApp.query('select signin.enter($1, $2)', ['account', stranger.token])
  assert.deepEqual(await seen(person), [])
  await asApp.query('rollback')
  await asApp.end()
})

test('what a reader remembers is checked: another epoch or another head does not fit', async () => {
  const { person, phone } = await somebody()
  const first = appended(await append(person, phone, [note('one'), note('two')]))
  const receipt = (first.answers[1] as { receipt: Receipt }).receipt
  const fitsWith = async (body: object) => readBack(await read(person, phone, body)).fits
  assert.equal(await fitsWith({ epoch: first.epoch, cursors: { diary: { seq: 2, hash: receipt.hash } } }), true)
  assert.equal(await fitsWith({ epoch: first.epoch, cursors: { diary: { seq: 2, hash: GENESIS } } }), false)
  assert.equal(await fitsWith({ epoch: first.epoch, cursors: { diary: { seq: 9, hash: receipt.hash } } }), false)
  assert.equal(await fitsWith({ epoch: 'another', cursors: {} }), false)
  assert.equal(appended(await append(person, phone, [note('three')], { epoch: 'another' })).fits, false)
  assert.equal(appended(await append(person, phone, [note('four')], { epoch: first.epoch, heads: { diary: { seq: 2, hash: receipt.hash } } })).fits, true)
})

test('reading goes in pages that lose and double nothing', async () => {
  const { person, phone } = await somebody()
  const large = Array.from({ length: 40 }, (_, index) => note(`${index} ${'x'.repeat(50_000)}`))
  const small = Array.from({ length: 700 }, (_, index) => stated(draft(bodyNote, { text: `${index}` })))
  for (const batch of [large, small.slice(0, 500), small.slice(500)]) await append(person, phone, batch)
  const seen: Entry[] = []
  const cursors: Record<string, { seq: number; hash: Hash }> = {}
  for (let page = 0; page < 20; page++) {
    const answered = readBack(await read(person, phone, { cursors }))
    assert.ok(JSON.stringify(answered).length < 1_100_000)
    for (const entry of answered.entries) {
      seen.push(entry)
      if (entry.receipt) cursors[entry.receipt.category] = { seq: entry.receipt.seq, hash: entry.receipt.hash }
    }
    if (!answered.more) break
    assert.ok(answered.entries.length > 0)
  }
  assert.deepEqual(seen.map(({ id }) => id), [...large, ...small].map(({ id }) => id))
})

test('a reading is kept once per opening, by members only, also when nobody says what for', async () => {
  const { person, phone } = await somebody()
  const colleague = { account: await world.account(team) }
  await world.share(person, team, ['diary', 'body'])
  await append(person, phone, [note('x')])
  await read(person, phone, { purpose: 'visit' })
  const opened = readBack(await read(person, doctor, { purpose: 'visit' }))
  const { seq, hash } = opened.entries[0]?.receipt ?? {}
  await read(person, doctor, { cursors: { diary: { seq, hash } } })
  await read(person, doctor)
  await read(person, colleague)
  const { rows } = await world.owner.query(`select who, role, facts from frond.audit where person = $1 and act = 'read' order by seq`, [person])
  const expected = [{ who: doctor, why: 'visit' }, { who: colleague, why: 'not said' }]
  assert.deepEqual(rows, expected.map(({ who, why }) => ({ who: who.account.id, role: 'doctor', facts: `${why}: diary, body` })))
})

test('a redacted body is gone, and the chain still verifies', async () => {
  const { person, phone } = await somebody()
  const wrong = note('about somebody else')
  await append(person, phone, [note('one'), wrong, note('two')])
  await world.owner.query('select frond.redact($1, $2, $3)', [person, wrong.id, 'wrong person'])
  const { entries } = readBack(await read(person, phone))
  assert.deepEqual([entries[1]?.say, checkChain(entries).holds], ['redacted', true])
  assert.deepEqual(said(await append(person, phone, [wrong])), ['known'])
})

test('a redaction reaches a reader whose cursor is past it, once', async () => {
  const { person, phone } = await somebody()
  await world.share(person, team, ['body'])
  const wrong = note('about somebody else')
  const first = appended(await append(person, phone, [note('one'), wrong, note('two')]))
  const { seq, hash } = (first.answers[2] as { receipt: Receipt }).receipt
  const there = { epoch: first.epoch, cursors: { diary: { seq, hash } } }
  assert.equal(readBack(await read(person, phone, { ...there, redacted: 0 })).redacted, undefined)
  await world.owner.query('select frond.redact($1, $2, $3)', [person, wrong.id, 'wrong person'])
  const told = readBack(await read(person, phone, { ...there, redacted: 0 }))
  assert.deepEqual([told.entries, told.redacted], [[], [wrong.id]])
  assert.equal(readBack(await read(person, phone, { ...there, redacted: 1 })).redacted, undefined)
  assert.equal(readBack(await read(person, phone, there)).redacted, undefined)
  assert.equal(readBack(await read(person, doctor, { redacted: 0 })).redacted, undefined, 'a stream that is not shared')
})

test('an erased person is gone from every table, and their phone is told so by name and sends nothing', async () => {
  const { person, phone } = await somebody()
  await world.share(person, team, ['diary'])
  await append(person, phone, [note('one')])
  await world.owner.query('select frond.erase($1)', [person])
  const { rows: tables } = await world.owner.query<{ name: string }>(`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'person' and not a.attisdropped
    where c.relnamespace = 'frond'::regnamespace and c.relkind = 'r'`)
  for (const { name } of tables) {
    const { rowCount } = await world.owner.query(`select from frond.${name} where person = $1`, [person])
    assert.equal(rowCount, ['erasure', 'erased_device'].includes(name) ? 1 : 0, name)
  }
  assert.equal((await world.owner.query('select from frond.person where id = $1', [person])).rowCount, 0)
  assert.equal(codeOf(await append(person, phone, [note('two')])), 'session.ended')
  assert.equal(codeOf(await ask('POST', '/api/devices/challenge', null, { device: phone.device.id })), 'person.erased')
  assert.equal(codeOf(await append(person, doctor, [note('x')])), 'person.not-shared')
  assert.equal(codeOf(await read(person, doctor)), 'person.not-shared')
})

test('a team corrects only what is here already, and so never what somebody else is about to send', async () => {
  const { person, phone } = await somebody()
  await world.share(person, team, ['diary'])
  const theirs = note('still on the phone')
  const early = note('corrected before it came', { replaces: [theirs.id] })
  const answered = await append(person, doctor, [early])
  assert.deepEqual(appended(answered).answers[0], { id: early.id, is: 'refused', problem: { code: 'entry.target-unknown', advice: 'wait' } })
  assert.deepEqual(said(await append(person, phone, [theirs])), ['accepted'])
  assert.deepEqual(said(await append(person, doctor, [early])), ['entry.not-yours'])
  const own = note('own')
  assert.deepEqual(said(await append(person, doctor, [own, note('own, corrected', { replaces: [own.id] })])), ['accepted', 'accepted'])
})

test('a long page is sent shorter to who accepts that, and says the same', async () => {
  const { person, phone } = await somebody()
  await append(person, phone, Array.from({ length: 60 }, (_, index) => note(`entry ${index}`)))
  const plain = await read(person, phone)
  const headers = { host: 'frond.test', authorization: `Bearer ${phone.device.token}`, 'content-type': 'application/json' }
  for (const [encoding, open] of [['br', brotliDecompressSync], ['gzip', gunzipSync]] as const) {
    const request = new Request(`http://frond.test/api/people/${person}/log/read`, {
      method: 'POST', headers: { ...headers, 'accept-encoding': encoding }, body: JSON.stringify({ epoch: null, cursors: {} }),
    })
    const answer = await app.fetch(request)
    const bytes = Buffer.from(await answer.arrayBuffer())
    assert.deepEqual([answer.headers.get('content-encoding'), answer.headers.get('vary')], [encoding, 'accept-encoding'])
    assert.deepEqual(JSON.parse(open(bytes).toString('utf8')), plain.body)
    assert.ok(bytes.length * 3 < JSON.stringify(plain.body).length)
  }
})

test('what is no request at all is refused by name', async () => {
  const { person, phone } = await somebody()
  const path = `/api/people/${person}/log/append`
  assert.equal(codeOf(await ask('POST', path, phone, '{"entries": [')), 'request.malformed')
  assert.equal(codeOf(await ask('POST', path, phone, new Uint8Array([0x7b, 0xff, 0x7d]))), 'request.malformed')
  const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
  for (const deep of ['['.repeat(100_000), nested(50_000), `{"entries":${nested(50_000)}}`]) assert.equal(codeOf(await ask('POST', path, phone, deep)), 'request.malformed')
  assert.equal(codeOf(await ask('POST', path, phone, batchOf(Array.from({ length: 501 }, () => 1)))), 'request.malformed')
  assert.equal(codeOf(await ask('POST', path, phone, '{}', { 'content-type': 'text/plain' })), 'request.not-json')
  assert.equal(codeOf(await ask('POST', '/api/people/not-a-person/log/append', phone, batchOf([]))), 'request.malformed')
  assert.equal((await ask('GET', '/api/nothing', phone)).status, 404)
  assert.equal(codeOf(await ask('POST', path, { account: doctor.account }, batchOf([]), { origin: 'https://elsewhere.example' })), 'request.other-origin')
  assert.deepEqual(lines, [])
})
