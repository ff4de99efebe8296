/** Pictures of the main screens of both doors, with sample people, to be looked at. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext } from 'playwright-core'
import { fillWithSamples } from '#db/sample/fill.ts'
import { instantOf } from '#log/time.ts'
import { sessionCookie } from '#server/actor.ts'
import { cookieFor, testSecret } from './clinic-cookie.ts'
import { SETTINGS_KEY } from '#ui/settings.ts'
import { findChromium } from './chromium.ts'
import { startWholeFrond } from './journeys/whole-frond.ts'
import { openWorld } from './world.ts'

const folder = join(import.meta.dirname, '..', 'shots')
const themes = ['light', 'dark', 'quiet'] as const
const person = ['/', '/start/me', '/show', '/show/story', '/show/plan', '/show/plan/flare/letter', '/show/questions', '/show/learn', '/show/learn/blood-test', '/show/body', '/show/check-in', '/show/settings', '/gallery'] as const
const clinic = ['story', 'assessment', 'plan', 'report', 'team'] as const

const found = findChromium(line => process.stdout.write(`${line}\n`))
if (!found.ok) throw new Error(found.sentence)
mkdirSync(folder, { recursive: true })
const frond = await startWholeFrond()
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
try {
  const world = await openWorld({ connection: frond.connection })
  const account = await world.account(await world.team(), 'doctor', ['examine', 'sign-diagnosis', 'agree-plan', 'manage-team'])
  await fillWithSamples(frond.connection, { fetch: request => fetch(request), origin: frond.address, secret: testSecret }, instantOf(Date.now()), line => process.stdout.write(`${line}\n`))
  const { rows } = await world.owner.query<{ person: string; family_name: string }>('select person, family_name from frond.identity order by hospital_number')
  await world.owner.end()
  for (const theme of themes) {
    await take(await contextFor(browser, theme, { width: 390, height: 844 }), `phone-${theme}`, person.map(path => ({ path, name: path.replaceAll('/', '-').slice(1) || 'start' })))
    const context = await contextFor(browser, theme, { width: 1440, height: 900 })
    await context.addCookies([{ name: sessionCookie, value: cookieFor(account.token), url: frond.address }])
    const records = rows.flatMap(({ person: id, family_name }) => clinic.map(tab => ({ path: `/clinic/people/${id}/${tab}`, name: `${family_name.replaceAll(/[^a-z]+/g, '-').slice(1, 24)}${tab}` })))
    await take(context, `clinic-${theme}`, [{ path: '/clinic', name: 'panel' }, ...(theme === 'light' ? records : records.slice(10, 15))])
  }
} finally {
  await browser.close()
  await frond.stop()
}

async function contextFor(from: Browser, theme: string, viewport: { width: number; height: number }): Promise<BrowserContext> {
  const context = await from.newContext({ baseURL: frond.address, viewport, locale: 'en-GB', reducedMotion: 'reduce', deviceScaleFactor: 2 })
  await context.addInitScript(([key, said]) => { localStorage.setItem(key, said) }, [SETTINGS_KEY, JSON.stringify({ theme })] as const)
  return context
}

async function take(context: BrowserContext, kind: string, screens: readonly { path: string; name: string }[]): Promise<void> {
  const page = await context.newPage()
  for (const { path, name } of screens) {
    await page.goto(path)
    await page.waitForLoadState('networkidle').catch(() => undefined)
    await page.waitForTimeout(700)
    await page.screenshot({ path: join(folder, `${kind}-${name}.png`) })
  }
  await context.close()
}
