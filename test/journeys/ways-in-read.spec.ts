import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './journey.ts'
import { axeOnAll } from './axe.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())
test.use({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB' })

/** A device with a voice of its own and one that speaks over the network; what is spoken is written down. */
async function withVoices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const voices = [{ lang: 'en-GB', localService: false, default: true, name: 'far', voiceURI: 'far' }, { lang: 'en-GB', localService: true, default: false, name: 'here', voiceURI: 'here' }]
    const spoken: { voice: string; words: string }[] = []
    class Saying {
      voice: { name: string } | undefined
      readonly text: string
      constructor(text: string) {
        this.text = text
      }
    }
    Object.assign(window, { SpeechSynthesisUtterance: Saying, spoken })
    Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), { getVoices: () => voices, cancel: () => undefined, speak: (saying: Saying) => spoken.push({ voice: saying.voice?.name ?? '', words: saying.text }) }) })
  })
}

const spoken = (page: Page) => page.evaluate(() => (window as unknown as { spoken: { voice: string; words: string }[] }).spoken)
const read = (page: Page) => page.getByRole('region', { name: 'Hear this screen' }).getByRole('button', { name: 'Read to me' })

test('nobody is offered a reading who did not ask for it; who did has it in the same place on every screen', async ({ page }) => {
  await withVoices(page)
  await page.goto(`${web.address}/show`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expect(read(page)).toHaveCount(0)
  await page.goto(`${web.address}/show/settings/ways`)
  await page.getByRole('radiogroup', { name: 'Read to me' }).getByRole('radio', { name: 'On' }).click()
  const places = new Set<string>()
  for (const screen of ['', '/check-in', '/flare', '/body', '/practise', '/story', '/plan', '/emergency', '/settings']) {
    await page.goto(`${web.address}/show${screen}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expect(read(page)).toHaveCount(1)
    const box = await read(page).boundingBox()
    places.add(`${Math.round(box?.x ?? 0)} ${Math.round(box?.y ?? 0)} ${Math.round(box?.height ?? 0)}`)
    expect(await axeOnAll(page, 'everything'), screen).toEqual([])
  }
  expect([...places]).toHaveLength(1)
})

test('a screen is read in its order, by the device’s own voice, and another question ends it', async ({ page }) => {
  await withVoices(page)
  await page.addInitScript(kept => localStorage.setItem('frond.settings', kept), JSON.stringify({ readToMe: true }))
  await page.goto(`${web.address}/show/check-in?again`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await read(page).click()
  const said = await spoken(page)
  expect(new Set(said.map(({ voice }) => voice))).toEqual(new Set(['here']))
  const words = said.map(one => one.words)
  expect(words[0]).toBe((await page.getByRole('heading', { level: 1 }).innerText()).replaceAll(/\s+/g, ' '))
  expect(words.filter(word => /^\d+\.$/.test(word))).toEqual(['0.', '1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.', '9.', '10.'])
  expect(words.at(-1)).toMatch(/^(Next|Done)\.$/)
  await expect(page.getByRole('button', { name: 'Stop reading' })).toBeVisible()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(read(page)).toBeVisible()
})

test('Now is read from its sentence to the large control, and no drawing is read', async ({ page }) => {
  await withVoices(page)
  await page.addInitScript(kept => localStorage.setItem('frond.settings', kept), JSON.stringify({ readToMe: true }))
  await page.goto(`${web.address}/show`)
  await page.locator('[data-large-control]').waitFor()
  await read(page).click()
  const words = (await spoken(page)).map(one => one.words)
  expect(words.join(' ').startsWith((await page.getByRole('heading', { level: 1 }).innerText()).replaceAll(/\s+/g, ' '))).toBe(true)
  expect(words).toContain('Flare mode.')
  expect(words.some(word => /^It (is happening|has eased|is worse than usual)\.$/.test(word))).toBe(true)
  expect(words.indexOf('Flare mode.')).toBeGreaterThan(2)
})
