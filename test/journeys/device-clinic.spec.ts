import { expect } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'
import { test } from './journey.ts'
import type {} from './device/page.ts'
import { openStation } from './device/station.ts'
import type { Station } from './device/station.ts'

const PORT = 4145
let station: Station

test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  station = await openStation(PORT)
})
test.afterAll(() => station.stop())

/** A person who shares these streams, and a doctor who has them open. */
async function opened(context: BrowserContext, streams: readonly string[]): Promise<{ page: Page; person: string; account: string }> {
  const person = await station.person()
  const { account, cookie } = await station.doctor(person)
  await station.share(person, streams)
  await context.addCookies([cookie])
  const page = await context.newPage()
  await open(page, person, account)
  return { page, person, account }
}

async function open(page: Page, person: string, account: string): Promise<unknown> {
  await page.goto(`http://localhost:${PORT}/device/page.html`)
  await page.waitForFunction(() => window.device !== undefined)
  return page.evaluate(([who, as]) => window.device.openClinic(who, as), [person, account] as const)
}

const bodies = async (person: string) => (await station.entries(person)).map(one => (JSON.parse(one.body) as { text: string }).text).sort()
const states = (page: Page) => page.evaluate(() => window.device.clinic().states())
const lying = (page: Page) => page.evaluate(async () => {
  const found: string[] = []
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((good, bad) => {
      const asked = indexedDB.open(name)
      asked.onsuccess = () => good(asked.result)
      asked.onerror = () => bad(asked.error)
    })
    for (const store of db.objectStoreNames) {
      const rows = await new Promise<unknown[]>((good, bad) => {
        const asked = db.transaction(store).objectStore(store).getAll()
        asked.onsuccess = () => good(asked.result)
        asked.onerror = () => bad(asked.error)
      })
      for (const row of rows) found.push(`${name}.${store} ${JSON.stringify(row)}`)
    }
    db.close()
  }
  return found
})

test('what is said at the clinic is shared, and nothing of the record lies in the browser', async ({ context }) => {
  const { page, person } = await opened(context, ['diary'])
  await page.evaluate(() => window.device.clinic().write('warm hand'))
  await expect.poll(() => states(page)).toEqual(['shared'])
  expect(await bodies(person)).toEqual(['warm hand'])
  expect((await lying(page)).filter(row => !row.startsWith('frond-clinic.keys'))).toEqual([])
  const [read] = await station.owner<{ facts: string; count: string }>(`select facts, count(*) from frond.audit where person = $1 and act = 'read' group by facts`, [person])
  expect(read).toEqual({ facts: 'visit: diary', count: '1' })
})

test('a visit survives a lost network and a closed tab, sealed, and is sent after signing in', async ({ context }) => {
  const { page, person, account } = await opened(context, ['diary'])
  station.setAway(true)
  await page.evaluate(() => window.device.clinic().write('found while the network was gone'))
  await expect.poll(() => states(page)).toEqual(['saved here'])
  expect((await lying(page)).join()).not.toContain('network was gone')
  expect((await lying(page)).filter(row => row.startsWith('frond-clinic.unsent'))).toHaveLength(1)
  await page.close()
  const again = await context.newPage()
  expect(await open(again, person, account)).toMatchObject({ ok: false, problem: { advice: 'wait' } })
  expect(await again.evaluate(() => [window.device.clinic().texts(), window.device.clinic().pending()])).toEqual([['found while the network was gone'], 1])
  await again.close()
  station.setAway(false)
  const later = await context.newPage()
  await later.goto(`http://localhost:${PORT}/device/page.html`)
  await later.waitForFunction(() => window.device !== undefined)
  await later.evaluate(as => window.device.sendLeftBehind(as), account)
  expect(await bodies(person)).toEqual(['found while the network was gone'])
  expect((await lying(later)).filter(row => row.startsWith('frond-clinic.unsent'))).toEqual([])
})

test('what is no longer shared leaves the screen at the next exchange', async ({ context }) => {
  const { page, person } = await opened(context, ['diary', 'body'])
  await page.evaluate(() => window.device.clinic().write('seen until today'))
  await expect.poll(() => states(page)).toEqual(['shared'])
  await station.revoke(person, 'diary')
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect.poll(() => page.evaluate(() => [window.device.clinic().texts(), window.device.clinic().streams()])).toEqual([[], ['body']])
  expect(await page.evaluate(() => window.device.clinic().connection())).toBe('connected')
  await station.revoke(person, 'body')
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect.poll(() => page.evaluate(() => [window.device.clinic().streams(), window.device.clinic().connection()])).toEqual([[], 'removed'])
})

test('two tabs of one doctor see each other’s findings', async ({ context }) => {
  const { page, person, account } = await opened(context, ['diary'])
  const other = await context.newPage()
  await open(other, person, account)
  await other.evaluate(() => window.device.clinic().write('from the second tab'))
  await expect.poll(() => page.evaluate(() => window.device.clinic().texts()), { timeout: 10_000 }).toEqual(['from the second tab'])
  expect(await states(page)).toEqual(['shared'])
})

test('two records of one person are open as one: what is new goes into the first, a correction where the words lie', async ({ context }) => {
  const { page, person, account } = await opened(context, ['diary', 'body'])
  const other = await station.person()
  await station.owner('insert into frond.member (team, account, name, role, authorities) select opened_by, $2, $3, $4, $5 from frond.person where id = $1', [other, account, 'A member', 'doctor', []])
  await station.share(other, ['diary'])
  await page.evaluate(() => window.device.clinic().write('of the first'))
  await open(page, other, account)
  await page.evaluate(() => window.device.clinic().write('of the other'))
  await expect.poll(() => bodies(other)).toEqual(['of the other'])
  await page.goto(`http://localhost:${PORT}/device/page.html`)
  await page.waitForFunction(() => window.device !== undefined)
  await page.evaluate(([who, as, with_]) => window.device.openClinic(who, as, [with_]), [person, account, other] as const)
  await expect.poll(async () => (await page.evaluate(() => window.device.clinic().texts())).sort()).toEqual(['of the first', 'of the other'])
  // What one of the two does not share cannot be told of the person.
  expect(await page.evaluate(() => window.device.clinic().streams())).toEqual(['diary'])
  await page.evaluate(() => window.device.clinic().correct('of the other', 'of the other, corrected'))
  await page.evaluate(() => window.device.clinic().write('new'))
  await expect.poll(() => states(page)).toEqual(['shared', 'shared', 'shared'])
  expect(await bodies(person)).toEqual(['new', 'of the first'])
  expect(await bodies(other)).toEqual(['of the other', 'of the other, corrected'])
})
