import { expect } from '@playwright/test'
import { test } from './journey.ts'
import { keepOnDevice } from '../../bench/device/keep-on-device.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { ELSEWHERE, faultsOf, openScreen, walkSample } from './person/every-screen.ts'
import { filledRecord } from './person/filled-record.ts'
import { complaintsOf } from './person/screens.ts'

/** What stands before there is a record. */
const FIRST = ['/', '/start/me', '/start/them', '/start/no-name', '/start/ways', '/join', '/copy/bring']
const PARTS = 4

let web: BuiltWeb
test.describe.configure({ mode: 'parallel', timeout: 480_000 })
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())
test.use({ viewport: { width: 320, height: 700 } })

for (let part = 0; part < PARTS; part++) {
  test(`every screen fits 320 px and words twice as large, has whole targets, can be called by its words, and passes axe in light, dark and quiet, part ${part + 1} of ${PARTS}`, async ({ page }) => {
    const found = complaintsOf(page)
    await page.addInitScript(kept => localStorage.setItem('frond.settings', kept), JSON.stringify({ theme: 'light' }))
    const { screens, neverMet } = await walkSample(page, web.address, ELSEWHERE)
    expect(neverMet.filter(path => !ELSEWHERE.includes(path)), 'the sample leads to every other kind of screen').toEqual([])
    for (const screen of screens.filter((_, place) => place % PARTS === part)) {
      await openScreen(page, `${web.address}/show${screen === '/' ? '' : screen}`)
      found.push(...(await faultsOf(page)).map(one => `${screen} (${one})`))
    }
    expect(found).toEqual([])
  })
}

test('so does every screen that only a filled record leads to', async ({ page }) => {
  const found = complaintsOf(page)
  await page.goto(web.address)
  await page.getByRole('link').first().waitFor()
  const { entries, addresses } = filledRecord(new Date())
  expect(Object.keys(addresses).toSorted()).toEqual(ELSEWHERE.toSorted())
  await page.evaluate(keepOnDevice, JSON.stringify(entries))
  for (const screen of Object.values(addresses)) {
    await openScreen(page, `${web.address}${screen}`)
    found.push(...(await faultsOf(page)).map(one => `${screen} (${one})`))
  }
  expect(found).toEqual([])
})

test('so does every screen that stands before there is a record', async ({ page }) => {
  const found = complaintsOf(page)
  for (const screen of FIRST) {
    await openScreen(page, `${web.address}${screen}`)
    found.push(...(await faultsOf(page)).map(one => `${screen} (${one})`))
  }
  expect(found).toEqual([])
})
