import { expect } from '@playwright/test'
import { test } from './journey.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { misfitsOf, openScreen, smallTargetsOf } from './person/every-screen.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())

const SCREENS = ['', '/check-in', '/flare', '/flare/helps', '/flare/help', '/not-safe', '/body', '/body/measure', '/medicines', '/medicines/add', '/emergency', '/practise', '/story', '/plan', '/plan/goal', '/entries', '/spells', '/spells/add', '/event', '/notes', '/settings', '/settings/ways', '/who-sees', '/my-data', '/learn', '/limb', '/different']

test('for a knuckle, a stick or a foot every target is 72 px high and still fits 320 and 390 px', async ({ page }) => {
  await page.addInitScript(kept => localStorage.setItem('frond.settings', kept), JSON.stringify({ press: 'foot', hand: 'centre', targets: 'large', settleSeconds: 3, readToMe: true }))
  const found: string[] = []
  for (const screen of SCREENS) {
    await openScreen(page, `${web.address}/show${screen}`)
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 700 })
      found.push(...[...await misfitsOf(page), ...await smallTargetsOf(page, 72)].map(one => `${screen}, ${width} px: ${one}`))
    }
  }
  expect(found).toEqual([])
})
