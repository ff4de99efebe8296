/** Pictures of every screen of the person's door and of the clinic's tabs, with sample people, to be looked at. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { fillWithSamples } from '#db/sample/fill.ts'
import { instantOf } from '#log/time.ts'
import { sessionCookie } from '#server/actor.ts'
import { cookieFor, testSecret } from './clinic-cookie.ts'
import { findChromium } from './chromium.ts'
import startDatabase from './journeys/one-database.ts'
import { openScreen, walkSample } from './journeys/person/every-screen.ts'
import { startWholeFrond } from './journeys/whole-frond.ts'
import { openWorld } from './world.ts'

const folder = join(import.meta.dirname, '..', 'shots')
const themes = ['light', 'dark', 'quiet'] as const
/** The first start and the kit, beside what the sample leads to. */
const outside: readonly string[] = ['/start/ways', '/start/me', '/start/no-name', '/start/them', '/gallery']
const clinic = ['story', 'assessment', 'plan', 'medicines', 'practice', 'body', 'questions', 'report', 'paper', 'team'] as const

const found = findChromium(line => process.stdout.write(`${line}\n`))
if (!found.ok) throw new Error(found.sentence)
mkdirSync(folder, { recursive: true })
const stopDatabase = await startDatabase()
const frond = await startWholeFrond()
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
try {
  const world = await openWorld({ connection: frond.connection })
  const account = await world.account(await world.team(), 'doctor', ['examine', 'sign-diagnosis', 'agree-plan', 'manage-team'])
  await fillWithSamples(frond.connection, { fetch: request => fetch(request), origin: frond.address, secret: testSecret }, instantOf(Date.now()), line => process.stdout.write(`${line}\n`))
  const { rows } = await world.owner.query<{ person: string; family_name: string }>('select person, family_name from frond.identity order by hospital_number')
  await world.owner.end()
  const phone = await contextFor(browser, { width: 390, height: 844 })
  const { screens } = await walkSample(await phone.newPage(), frond.address)
  await take(phone, 'phone', ['/', ...outside, ...screens.filter(path => !outside.includes(path)).map(path => `/show${path === '/' ? '' : path}`)].map(path => ({ path, name: named(path) })))
  const desk = await contextFor(browser, { width: 1440, height: 900 })
  await desk.addCookies([{ name: sessionCookie, value: cookieFor(account.token), url: frond.address }])
  const records = rows.flatMap(({ person: id, family_name }) => clinic.map(tab => ({ path: `/clinic/people/${id}/${tab}`, name: `${family_name.replaceAll(/[^a-z]+/g, '-').slice(1, 24)}${tab}` })))
  await take(desk, 'clinic', [{ path: '/clinic', name: 'panel' }, ...records])
} finally {
  await frond.stop(browser)
  await browser.close()
  await stopDatabase()
}

async function contextFor(from: Browser, viewport: { width: number; height: number }): Promise<BrowserContext> {
  return from.newContext({ baseURL: frond.address, viewport, locale: 'en-GB', reducedMotion: 'reduce', deviceScaleFactor: 2 })
}

/** Each screen from top to bottom in the first theme, as it opens in the others. */
async function take(context: BrowserContext, kind: string, screens: readonly { path: string; name: string }[]): Promise<void> {
  const page = await context.newPage()
  for (const { path, name } of screens) {
    await openScreen(page, `${frond.address}${path}`).catch(() => process.stdout.write(`no title: ${path}\n`))
    // A record shows whose it is before its part has come.
    if (path.startsWith('/clinic/people/')) await page.waitForFunction(() => document.querySelector('[data-door="clinic"] :is(h2, h3, table, svg[role="img"])') !== null).catch(() => process.stdout.write(`nothing came: ${path}\n`))
    await page.waitForTimeout(400)
    for (const theme of themes) await takeIn(page, theme, join(folder, `${kind}-${theme}-${name}.png`))
  }
  await context.close()
}

async function takeIn(page: Page, theme: (typeof themes)[number], path: string): Promise<void> {
  await page.evaluate(name => { document.documentElement.dataset['theme'] = name }, theme)
  await page.screenshot({ path, fullPage: theme === 'light', scale: theme === 'light' ? 'device' : 'css' })
}

// Ids of the sample are long and change; the words before them tell the screen.
function named(path: string): string {
  return path.replaceAll('/', '-').replaceAll(/[0-9a-f-]{20,}/g, '-one').slice(1) || 'start'
}
