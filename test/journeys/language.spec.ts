import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { offline, pressAndLeave, test } from './journey.ts'
import { axeFindings } from './axe.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { misfitsOf, openScreen, smallTargetsOf, unspeakableOf } from './person/every-screen.ts'
import { judgeScreen } from './person/screens.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())
test.use({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/Berlin', locale: 'en-GB' })

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const control = (page: Page) => page.getByRole('button', { name: /^(Es ist gerade da|Es hat nachgelassen)/ })

async function startInGerman(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(title(page)).toHaveText('For a hand or foot that pulls, clenches or turns')
  await page.getByRole('radio', { name: 'Deutsch' }).click()
  await expect(title(page)).toHaveText('Für eine Hand oder einen Fuß, der zieht, krampft oder sich dreht')
  await expect(page.getByText(/mit dieser Sprache aufgewachsen/)).toBeVisible()
  await judgeScreen(page, 'the first start in German')
  await page.getByRole('link', { name: 'Für mich' }).click()
  const next = page.getByRole('button', { name: 'Weiter' })
  await page.getByRole('radio', { name: 'Arm', exact: true }).click()
  await page.getByRole('radio', { name: 'Links', exact: true }).click()
  await next.click()
  await expect(title(page)).toHaveText(/Welche Teile\?/)
  await next.click()
  await page.getByRole('radio', { name: 'Es krampft sich zu' }).click()
  await next.click()
  await next.click()
  await page.getByRole('button', { name: 'Anfangen', exact: true }).click()
  await expect(control(page)).toBeVisible()
}

test('German is chosen at the first start; a spell, a check-in and the same again without a network are in German', offline, async ({ page }) => {
  const own = await serveBuiltWeb()
  await startInGerman(page, own.address)
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  // Tall enough that nothing lies half under what sticks to the thumb.
  await page.setViewportSize({ width: 390, height: 4000 })
  expect([...await misfitsOf(page), ...await smallTargetsOf(page), ...await axeFindings(page, 'levels and practice')], 'Now in German').toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await control(page).click()
  await expect(page.getByText(/Ihr linker Arm krampft sich zu/).first()).toBeVisible()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).length))).some(count => count > 20))
  own.stop()
  await page.reload()
  await expect(control(page)).toHaveAccessibleName(/Es hat nachge\u00AD?lassen/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.goto(`${own.address}/check-in`)
  await expect(title(page)).toHaveText('Wie viel konnten Sie heute damit tun (Ihr linker Arm)?')
  await page.getByRole('radio', { name: '3', exact: true }).click()
  await expect(page.getByText('Einige Dinge, langsam.')).toBeVisible()
  await page.getByRole('button', { name: 'Weiter' }).click()
  await pressAndLeave(page.getByRole('button', { name: 'Hier aufhören' }))
  await page.goto(`${own.address}/entries`)
  await expect(page.getByRole('main').getByRole('link', { name: /Gebrauch: 3/ })).toBeVisible()
})

test('a browser that asks for German gets it from the first word on; English is one tap away and stays', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de-AT', viewport: { width: 320, height: 700 } })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { titlesSeen: seen })
    new MutationObserver(() => {
      const text = document.querySelector('h1')?.textContent
      if (text && seen.at(-1) !== text) seen.push(text)
    }).observe(document, { childList: true, subtree: true, characterData: true })
  })
  await page.goto(web.address)
  await expect(title(page)).toHaveText(/^Für eine Hand/)
  expect(await page.evaluate(() => (window as unknown as { titlesSeen: string[] }).titlesSeen), 'no English before the German').toHaveLength(1)
  expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /\/(de|pseudo)-[^/]*\.js$/.test(name)).length), 'only the chosen language is loaded').toBe(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  await page.getByRole('radio', { name: 'English' }).click()
  await expect(title(page)).toHaveText(/^For a hand or foot/)
  await page.reload()
  await expect(title(page)).toHaveText(/^For a hand or foot/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await context.close()
})

test('in the settings the language changes at once, and other tabs follow', async ({ page, context }) => {
  await page.goto(`${web.address}/show/settings`)
  const other = await context.newPage()
  await other.goto(`${web.address}/show`)
  await page.getByRole('radio', { name: 'Deutsch' }).click()
  await expect(title(page)).toHaveText('Wie Frond aussieht und reagiert')
  await expect(other.getByText('Ein Beispiel. Nichts wird gespeichert.')).toBeVisible()
})

test('what must not wait, every page and every card are said in German; only English in its own name stays', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('frond.settings', '{"language":"de"}'))
  await page.goto(`${web.address}/show/learn/help-now`)
  await expect(page.getByText('Plötzlich Atemnot oder Schmerz in der Brust. Rufen Sie jetzt die Notrufnummer an.')).toBeVisible()
  await page.goto(`${web.address}/show/learn`)
  await expect(page.getByRole('link', { name: 'Blutabnahme, Infusion und Blutdruck' })).toBeVisible()
  const pages = await page.getByRole('main').getByRole('link').evaluateAll(links => links.flatMap(link => link.getAttribute('href') ?? []).filter(href => href.includes('/learn/')))
  expect(pages.length).toBeGreaterThan(30)
  await page.getByRole('searchbox').fill('Sicherheitsgurt')
  await expect(page.getByRole('link', { name: 'Kleidung und Sicherheitsgurt' })).toBeVisible()
  for (const address of pages) {
    await page.goto(`${web.address}${address}`)
    await title(page).waitFor()
    await expect(page.getByRole('main').locator('[lang="en"]'), address).toHaveCount(0)
    expect(await page.getByRole('main').innerText(), address).not.toMatch(/\b(the|and|your|with)\b/i)
  }
})

test('a page in German is read aloud by a German voice of the device; without one there is no reading', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('frond.settings', '{"language":"de"}')
    const voices = ['en-GB', 'de-DE'].map(lang => ({ lang, localService: true, default: lang === 'en-GB', name: lang, voiceURI: lang })).filter(({ lang }) => lang === 'en-GB' || !location.search.includes('no-german'))
    const spoken: string[] = []
    Object.assign(window, { spoken, SpeechSynthesisUtterance: class { lang = ''; readonly text: string; constructor(text: string) { this.text = text } } })
    Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), { getVoices: () => voices, cancel: () => undefined, speak: ({ lang, text }: { lang: string; text: string }) => spoken.push(`${lang} ${text}`) }) })
  })
  await page.goto(`${web.address}/show/learn/travel`)
  await page.getByRole('button', { name: 'Vorlesen' }).click()
  const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)
  expect(spoken[0]).toBe('de-DE Reisen')
  expect(spoken.every(sentence => sentence.startsWith('de-DE '))).toBe(true)
  await page.goto(`${web.address}/show/learn/travel?no-german`)
  await title(page).waitFor()
  await expect(page.getByRole('button', { name: 'Vorlesen' })).toHaveCount(0)
})

const SCREENS = [
  '/start/me', '/start/them', '/show', '/show/check-in', '/show/event', '/show/different', '/show/somewhere-new', '/show/spells', '/show/spells/add', '/show/entries',
  '/show/body', '/show/limb', '/show/settings', '/show/story', '/show/practise', '/show/plan', '/show/medicines', '/show/medicines/add', '/show/card', '/show/flare', '/show/flare/help', '/show/not-safe', '/show/learn/help-now',
]

test('the screens fit in German on the narrowest phone, with whole targets', async ({ page }) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 320, height: 844 })
  await page.addInitScript(() => localStorage.setItem('frond.settings', '{"language":"de"}'))
  for (const screen of SCREENS) {
    await openScreen(page, `${web.address}${screen}`)
    expect([...await misfitsOf(page), ...await smallTargetsOf(page), ...await unspeakableOf(page)], screen).toEqual([])
  }
})
