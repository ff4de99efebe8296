import { expect, test } from '@playwright/test'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { axeFindings, misfitsOf, openScreen, smallTargetsOf, unspeakableOf, walkSample } from './person/every-screen.ts'

/** The sample has no medicine, procedure, plan or programme of its own: these are judged where they are filled, in the journeys of their slices. */
const IN_OTHER_JOURNEYS = [
  '/medicines/edit/:id', '/medicines/one/:id', '/medicines/dose/:id/:day/:time', '/medicines/extra/:id', '/procedures/device/:id', '/procedures/device/:id/refill', '/procedures/:id', '/procedures/:id/edit',
  '/plan/item/:key', '/practise/own/:id', '/practise/session/:id', '/practise/:id', '/event/:id', '/reminders/later/:key', '/body/shoes/:id', '/limb/:id/posture/:joint',
]
const PARTS = 4

let web: BuiltWeb
let screens: readonly string[] = []
let neverMet: readonly string[] = []

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  web = await serveBuiltWeb()
  const page = await browser.newPage()
  ;({ screens, neverMet } = await walkSample(page, web.address))
  await page.close()
})
test.afterAll(() => web.stop())

test('the sample leads to every kind of screen but those that are judged elsewhere', () => {
  expect(neverMet.filter(path => !IN_OTHER_JOURNEYS.includes(path))).toEqual([])
})

for (let part = 0; part < PARTS; part++) {
  test(`every screen fits 320 px and words twice as large, has whole targets, can be called by its words, and passes axe in light, dark and quiet, part ${part + 1} of ${PARTS}`, async ({ page }) => {
    test.setTimeout(480_000)
    const found: string[] = []
    page.on('console', message => message.type() === 'error' && found.push(message.text()))
    page.on('pageerror', error => found.push(error.message))
    await page.setViewportSize({ width: 320, height: 700 })
    await page.addInitScript(kept => localStorage.setItem('frond.settings', kept), JSON.stringify({ theme: 'light' }))
    for (const screen of screens.filter((_, place) => place % PARTS === part)) {
      const tell = (how: string, what: readonly string[]): void => void found.push(...what.map(one => `${screen} (${how}): ${one}`))
      await openScreen(page, `${web.address}/show${screen === '/' ? '' : screen}`)
      tell('320 px', await misfitsOf(page))
      tell('320 px', await smallTargetsOf(page))
      tell('voice', await unspeakableOf(page))
      tell('light', await axeFindings(page, 'everything'))
      for (const theme of ['dark', 'quiet']) {
        await page.evaluate(name => { document.documentElement.dataset['theme'] = name }, theme)
        tell(theme, await axeFindings(page, 'colours'))
      }
      await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
      await page.setViewportSize({ width: 390, height: 844 })
      tell('200 %', await misfitsOf(page))
      await page.setViewportSize({ width: 320, height: 700 })
    }
    expect(found).toEqual([])
  })
}
