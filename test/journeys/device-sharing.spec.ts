import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { PersonId } from '#log/ids.ts'
import type {} from './device/page.ts'
import { openStation } from './device/station.ts'
import type { Station } from './device/station.ts'
import { test } from './journey.ts'

const PORT = 4142
let station: Station

test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  station = await openStation(PORT)
})
test.afterAll(() => station.stop())

async function visit(page: Page): Promise<void> {
  await page.goto(`http://localhost:${PORT}/device/page.html`)
  await page.waitForFunction(() => window.device !== undefined)
}

async function newLog(page: Page): Promise<string> {
  await visit(page)
  return page.evaluate(async () => {
    const { id } = await window.device.logs.createLog({ label: 'mine', role: 'person' })
    await window.device.open(id)
    return id
  })
}

async function connect(page: Page, person: string): Promise<string> {
  const device = await station.device(person, await page.evaluate(() => window.device.log().publicKey()))
  const outcome = await page.evaluate(([who, id]) => window.device.log().connect({ person: who as PersonId, device: id, role: 'person' }), [person, device] as const)
  expect(outcome).toEqual({ ok: true, value: true })
  return device
}

/** A second tab, or a second browser of the same origin, with the same log open. */
async function alsoOpen(page: Page, id: string): Promise<void> {
  await visit(page)
  await page.evaluate(log => window.device.open(log), id)
}

const states = (page: Page) => page.evaluate(() => [...new Set(window.device.states())])
const bodies = async (person: string) => (await station.entries(person)).map(one => (JSON.parse(one.body) as { text: string }).text).sort()

test('a log kept without a server is shared once it has one, and what is private stays', async ({ page }) => {
  await newLog(page)
  await page.evaluate(() => window.device.write('before'))
  await page.evaluate(() => window.device.writeSecret('only here'))
  const person = await station.person()
  await connect(page, person)
  await page.evaluate(() => window.device.write('after'))
  await expect.poll(() => bodies(person)).toEqual(['after', 'before'])
  await expect.poll(() => states(page)).toEqual(['shared'])
  // The statements arrive first, then the exchange is over.
  await expect.poll(() => page.evaluate(() => ({ pending: window.device.log().pending, last: window.device.log().lastExchange, connection: window.device.log().connection, warnings: window.device.log().warnings }))).toMatchObject({ pending: 0, last: { ok: true }, connection: 'connected', warnings: [] })
})

test('two tabs that write at once send everything once', async ({ context }) => {
  const one = await context.newPage()
  const id = await newLog(one)
  const person = await station.person()
  await connect(one, person)
  const other = await context.newPage()
  await alsoOpen(other, id)
  await Promise.all([one, other].map((page, tab) => page.evaluate(async name => {
    for (let n = 0; n < 200; n++) await window.device.write(`tab ${name} word ${n}`)
  }, tab)))
  for (const page of [one, other]) {
    await expect.poll(() => states(page)).toEqual(['shared'])
    expect(await page.evaluate(() => new Set(window.device.texts()).size)).toBe(400)
  }
  const told = await bodies(person)
  expect([told.length, new Set(told).size]).toEqual([400, 400])
})

test('an answer lost after the server kept the entry doubles nothing', async ({ page }) => {
  await newLog(page)
  const person = await station.person()
  await connect(page, person)
  station.loseAnswers(1)
  await page.evaluate(() => window.device.write('once'))
  await expect.poll(() => bodies(person)).toEqual(['once'])
  await expect.poll(() => states(page)).toEqual(['shared'])
  expect(await bodies(person)).toEqual(['once'])
})

test('with the server away it says so, waits, and shares by itself when the server is back', async ({ page }) => {
  await newLog(page)
  const person = await station.person()
  await connect(page, person)
  station.setAway(true)
  await page.evaluate(() => window.device.write('in the tunnel'))
  await expect.poll(() => page.evaluate(() => window.device.log().lastExchange)).toMatchObject({ ok: false, why: { code: 'server.failed', advice: 'wait' } })
  expect(await states(page)).toEqual(['saved here'])
  expect(await page.evaluate(() => window.device.log().pending)).toBe(1)
  station.setAway(false)
  await expect.poll(() => states(page)).toEqual(['shared'])
})

test('a statement that this server does not know yet waits; its neighbours are shared', async ({ page }) => {
  await newLog(page)
  const person = await station.person()
  await connect(page, person)
  await page.evaluate(() => window.device.writeOfTomorrow('new words'))
  await page.evaluate(() => window.device.write('old words'))
  await expect.poll(() => bodies(person)).toEqual(['old words'])
  await expect.poll(() => page.evaluate(() => [window.device.log().pending, window.device.log().needsYou.length])).toEqual([1, 0])
})

test('a refused statement stays here, visible, with its problem, until somebody decides', async ({ page }) => {
  await newLog(page)
  const person = await station.person()
  await connect(page, person)
  const device = await page.evaluate(() => window.device.deviceName())
  await station.owner(`update frond.device set streams = '{body}' where id = $1`, [device])
  await page.evaluate(() => window.device.write('not here'))
  await expect.poll(() => page.evaluate(() => window.device.log().needsYou.map(one => one.problem.code))).toEqual(['stream.not-shared'])
  expect(await page.evaluate(() => window.device.states())).toMatchObject([{ needsYou: { code: 'stream.not-shared', advice: 'needs-you' } }])
  await station.owner(`update frond.device set streams = '{body,diary}' where id = $1`, [device])
  await page.evaluate(async () => {
    const refused = window.device.log().needsYou[0]
    if (refused) await window.device.log().retry(refused.entry.id)
  })
  await expect.poll(() => states(page)).toEqual(['shared'])
})

test('a server restored from an older backup gets back what this device still holds', async ({ page }) => {
  await newLog(page)
  const person = await station.person()
  await connect(page, person)
  const kept = await page.evaluate(() => window.device.keepFile('a picture'))
  const file = [[kept.ok ? kept.value.hash : 'not kept', true]]
  for (const text of ['one', 'two', 'three']) await page.evaluate(said => window.device.write(said), text)
  await expect.poll(() => states(page)).toEqual(['shared'])
  expect(await station.files(person)).toEqual(file)
  const [head] = await station.owner<{ hash: string }>('select hash from frond.entry where person = $1 and seq = 1', [person])
  await station.owner('delete from frond.entry where person = $1 and seq > 1', [person])
  await station.owner(`update frond.head set seq = 1, hash = $2 where person = $1 and stream = 'diary'`, [person, head?.hash])
  await station.loseFiles(person)
  await station.owner(`update frond.setting set value = gen_random_uuid()::text where name = 'epoch'`)
  await page.evaluate(() => window.device.write('four'))
  await expect.poll(() => bodies(person)).toEqual(['four', 'one', 'three', 'two'])
  expect(await station.files(person)).toEqual(file)
  await expect.poll(() => states(page)).toEqual(['shared'])
  expect(await page.evaluate(() => window.device.log().warnings)).toEqual([])
})

test('a removed device is told so and keeps what it could not send', async ({ page }) => {
  await newLog(page)
  const person = await station.person()
  const device = await connect(page, person)
  await station.owner('update frond.device set removed_at = now() where id = $1', [device])
  await page.evaluate(() => window.device.write('after the removal'))
  await expect.poll(() => page.evaluate(() => window.device.log().connection)).toBe('removed')
  expect(await page.evaluate(() => [window.device.texts(), window.device.states()])).toEqual([['after the removal'], ['saved here']])
})

test('a phone that a restored server has never known is told so, and sends all of it again once it is invited anew', async ({ page }) => {
  await newLog(page)
  const person = await station.person()
  const device = await connect(page, person)
  await page.evaluate(() => window.device.write('one'))
  await expect.poll(() => states(page)).toEqual(['shared'])
  await station.owner('delete from signin.device_session where device = $1', [device])
  await station.owner('delete from frond.device where id = $1', [device])
  await station.owner('delete from frond.entry where person = $1', [person])
  await station.owner(`update frond.head set seq = 0, hash = repeat('0', 64) where person = $1 and stream = 'diary'`, [person])
  await station.owner(`update frond.setting set value = gen_random_uuid()::text where name = 'epoch'`)
  await page.evaluate(() => window.device.write('two'))
  await expect.poll(() => page.evaluate(() => [window.device.log().connection, window.device.log().unknown])).toEqual(['removed', true])
  await connect(page, person)
  await expect.poll(() => bodies(person)).toEqual(['one', 'two'])
  expect(await page.evaluate(() => [window.device.log().connection, window.device.log().unknown])).toEqual(['connected', false])
})

test('a redaction reaches a phone that has read past it, and an erased record is told by name and never sent again', async ({ page }) => {
  const id = await newLog(page)
  const person = await station.person()
  await connect(page, person)
  for (const text of ['one', 'wrong', 'two']) await page.evaluate(said => window.device.write(said), text)
  await expect.poll(() => states(page)).toEqual(['shared'])
  const wrong = (await station.entries(person)).find(one => one.body.includes('wrong'))
  await station.owner('select frond.redact($1, $2, $3)', [person, wrong?.id, 'wrong-person'])
  await page.evaluate(() => window.device.log().exchange())
  await expect.poll(() => page.evaluate(() => window.device.texts())).toEqual(['one', 'two'])
  await alsoOpen(page, id)
  expect(await page.evaluate(() => [window.device.texts(), window.device.log().warnings])).toEqual([['one', 'two'], []])
  await station.owner('select frond.erase($1)', [person])
  await page.evaluate(() => window.device.write('after'))
  await expect.poll(() => page.evaluate(() => [window.device.log().connection, window.device.log().erased, window.device.log().lastExchange])).toMatchObject(['removed', true, { ok: false, why: { code: 'person.erased' } }])
  expect(await page.evaluate(() => window.device.texts())).toEqual(['one', 'two', 'after'])
  expect(await bodies(person)).toEqual([])
})

test('a phone that was connected to the wrong record is parted from it: what it read there goes, what it wrote stays and is sent to its own', async ({ page, browser }) => {
  const id = await newLog(page)
  const [wrong, own] = [await station.person(), await station.person()]
  const device = await connect(page, wrong)
  const elsewhere = await (await browser.newContext()).newPage()
  await newLog(elsewhere)
  await connect(elsewhere, wrong)
  await elsewhere.evaluate(() => window.device.write('of the other person'))
  await page.evaluate(() => window.device.write('mine'))
  await page.evaluate(() => window.device.writeSecret('mine alone'))
  await expect.poll(async () => (await page.evaluate(() => window.device.texts())).sort()).toEqual(['mine', 'of the other person'])
  await station.owner('update frond.device set removed_at = now(), wrong_at = now() where id = $1', [device])
  await page.evaluate(() => window.device.write('later'))
  await expect.poll(() => page.evaluate(() => window.device.log().connection)).toBe('not connected')
  await alsoOpen(page, id)
  expect(await page.evaluate(() => [window.device.texts().sort(), [...new Set(window.device.states())], window.device.log().pending, window.device.log().parted?.device])).toEqual([['later', 'mine'], ['saved here'], 0, device])
  expect(await page.evaluate(() => window.device.everything())).toContain('mine alone')
  expect(await page.evaluate(() => window.device.everything())).not.toContain('of the other person')
  await connect(page, own)
  await expect.poll(() => bodies(own)).toEqual(['later', 'mine'])
  expect(await page.evaluate(() => window.device.log().parted)).toBeUndefined()
})

const keys = (page: Page) => page.evaluate(async () => (await window.device.db.look(['devices'], tx => tx.objectStore('devices').getAll())).map(row => ({ clear: 'privateKey' in row, next: row.next !== undefined, publicKey: row.publicKey })))
const keyAtServer = async (device: string) => (await station.owner<{ public_key: string }>('select public_key from frond.device where id = $1', [device]))[0]?.public_key

test('on locking, the key by which the server knows this phone is renewed and lies sealed; the old one opens nothing', async ({ page }) => {
  const id = await newLog(page)
  const person = await station.person()
  const device = await connect(page, person)
  await page.evaluate(() => window.device.write('before'))
  await expect.poll(() => states(page)).toEqual(['shared'])
  const [before] = await keys(page)
  expect(before).toMatchObject({ clear: true, next: false })
  // The answer is lost on the way: the phone holds both keys until it has found out which one counts.
  await page.route('**/api/devices/renew', async route => {
    await route.fetch()
    await route.abort()
  }, { times: 1 })
  const pin = { by: 'pin', pin: '135790' } as const
  const locked = await page.evaluate(([log, opener]) => window.device.lock.putLockOn(log as never, opener, { afterMinutes: 5, tapOutside: true, cardOutside: false }), [id, pin] as const)
  expect(locked).toMatchObject({ ok: true })
  await page.evaluate(() => window.device.log().exchange())
  await page.evaluate(() => window.device.write('sealed'))
  await expect.poll(() => keys(page)).toMatchObject([{ clear: false, next: false }])
  await expect.poll(() => bodies(person)).toEqual(['before', 'sealed'])
  const [after] = await keys(page)
  expect(after?.publicKey).not.toBe(before?.publicKey)
  expect(await keyAtServer(device)).toBe(after?.publicKey)

  await visit(page)
  // Locked, nothing here can sign in; opened, it sends again.
  expect(await page.evaluate(log => window.device.open(log).then(() => 'open', (error: Error) => error.name), id)).toBe('LogLockedError')
  await page.evaluate(([log, opener]) => window.device.lock.openLock(log as never, opener), [id, pin] as const)
  await page.evaluate(log => window.device.open(log), id)
  await page.evaluate(() => window.device.write('opened'))
  await expect.poll(() => bodies(person)).toEqual(['before', 'opened', 'sealed'])
  expect(await page.evaluate(([log, opener]) => window.device.lock.takeLockOff(log as never, opener), [id, pin] as const)).toMatchObject({ ok: true })
  await alsoOpen(page, id)
  expect(await keys(page)).toEqual([{ clear: true, next: false, publicKey: after?.publicKey }])
  await page.evaluate(() => window.device.write('without a lock'))
  await expect.poll(() => bodies(person)).toEqual(['before', 'opened', 'sealed', 'without a lock'])
})

test('what this app does not know may be private: it waits here and is not sent', async ({ page }) => {
  const id = await newLog(page)
  await page.evaluate(() => window.device.write('for all'))
  await page.evaluate(() => window.device.writeSecret('for nobody'))
  await visit(page)
  await page.evaluate(log => window.device.openAsOlder(log), id)
  const person = await station.person()
  await connect(page, person)
  await expect.poll(() => bodies(person)).toEqual(['for all'])
  await expect.poll(() => page.evaluate(() => [window.device.log().pending, window.device.log().needsYou.length])).toEqual([1, 0])
})

test('a refused statement that is given up is gone, also when it had settled long ago', async ({ page }) => {
  const id = await newLog(page)
  await page.evaluate(() => window.device.fill(1_000))
  await alsoOpen(page, id)
  const person = await station.person()
  const device = await station.device(person, await page.evaluate(() => window.device.log().publicKey()))
  await station.owner(`update frond.device set streams = '{body}' where id = $1`, [device])
  await page.evaluate(([who, name]) => window.device.log().connect({ person: who as PersonId, device: name, role: 'person' }), [person, device] as const)
  await expect.poll(() => page.evaluate(() => window.device.log().needsYou.length), { timeout: 30_000 }).toBe(1_000)
  await page.evaluate(async () => {
    const refused = window.device.log().needsYou[0]
    if (refused) await window.device.log().discard(refused.entry.id)
  })
  await alsoOpen(page, id)
  expect(await page.evaluate(() => window.device.texts().length)).toBe(999)
})

test('what another device wrote arrives by itself, and a changed record is noticed', async ({ page, browser }) => {
  await newLog(page)
  const person = await station.person()
  await connect(page, person)
  const elsewhere = await (await browser.newContext()).newPage()
  await newLog(elsewhere)
  await connect(elsewhere, person)
  await elsewhere.evaluate(() => window.device.write('from the tablet'))
  await expect.poll(() => page.evaluate(() => window.device.texts())).toEqual(['from the tablet'])
  expect(await page.evaluate(() => window.device.log().warnings)).toEqual([])
  await station.owner(`update frond.entry set body = '{"text":"forged"}' where person = $1`, [person])
  const third = await (await browser.newContext()).newPage()
  await newLog(third)
  await connect(third, person)
  await expect.poll(() => third.evaluate(() => window.device.log().warnings)).toMatchObject([{ code: 'server.chain-broken', facts: { stream: 'diary', seq: 1, why: 'digest' } }])
  await third.context().close()
  await elsewhere.context().close()
})

test('a copy in a new browser, connected anew, doubles nothing and takes no other person', async ({ page, browser }) => {
  await newLog(page)
  const person = await station.person()
  await connect(page, person)
  await page.evaluate(() => window.device.write('shared before'))
  await expect.poll(() => states(page)).toEqual(['shared'])
  station.setAway(true)
  await page.evaluate(() => window.device.write('only in the copy'))
  const made = await page.evaluate(() => window.device.makeCopy('four quiet words here'))
  if (!made.ok) throw new Error(made.problem.code)
  await page.close()
  station.setAway(false)
  const phone = await (await browser.newContext()).newPage()
  await visit(phone)
  const back = await phone.evaluate(file => window.device.bringBack(file, 'four quiet words here'), made.base64)
  if (!back.ok) throw new Error(back.problem.code)
  await phone.evaluate(log => window.device.open(log), back.value.id)
  expect(await phone.evaluate(() => window.device.log().connection)).toBe('not connected')
  const stranger = await station.person()
  expect(await phone.evaluate(who => window.device.log().connect({ person: who as PersonId, device: 'x', role: 'person' }), stranger)).toMatchObject({ ok: false, problem: { code: 'device.another-person' } })
  await connect(phone, person)
  await expect.poll(() => states(phone)).toEqual(['shared'])
  expect(await bodies(person)).toEqual(['only in the copy', 'shared before'])
  await phone.context().close()
})

test('two thousand entries written before there was a server are all shared, and stand so after a restart', async ({ page }) => {
  const id = await newLog(page)
  await page.evaluate(() => window.device.fill(2_000))
  await alsoOpen(page, id)
  const person = await station.person()
  const before = Date.now()
  await connect(page, person)
  await expect.poll(() => page.evaluate(() => window.device.log().pending), { timeout: 30_000 }).toBe(0)
  await expect.poll(() => states(page), { timeout: 30_000 }).toEqual(['shared'])
  console.log('2,000 entries shared in ms:', Date.now() - before)
  expect((await station.entries(person)).length).toBe(2_000)
  await alsoOpen(page, id)
  await expect.poll(() => states(page)).toEqual(['shared'])
  expect(await page.evaluate(() => [window.device.texts().length, window.device.log().warnings.length, window.device.log().pending])).toEqual([2_000, 0, 0])
})
