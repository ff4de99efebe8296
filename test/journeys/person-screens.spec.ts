import { expect } from '@playwright/test'
import { test } from './journey.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { largeControl } from './person/first-limb.ts'
import { complaintsOf, judgeScreen } from './person/screens.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())
test.use({ viewport: { width: 390, height: 844 } })

test('a running spell with each of its questions open passes axe, has whole targets and fits; so do a spell that is over, and an entry', async ({ page }) => {
  const complaints = complaintsOf(page)
  await page.goto(`${web.address}/show`)
  await largeControl(page).click()
  await page.getByRole('button', { name: 'Add something' }).click()
  for (const question of ['The shape', 'Still or jerking', 'Anything different before?', 'How bad is the pain', 'A note']) await page.getByRole('button', { name: question }).click()
  await judgeScreen(page, 'a running spell')
  await page.goto(`${web.address}/show/spells`)
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await page.getByRole('button', { name: 'Take it back' }).waitFor()
  await judgeScreen(page, 'a spell')
  await page.getByRole('link', { name: 'Correct the times' }).click()
  await page.getByRole('heading', { name: 'When was it?' }).waitFor()
  await judgeScreen(page, 'the times of a spell')
  await page.goto(`${web.address}/show/entries`)
  await page.getByRole('link', { name: /Sleep/ }).first().click()
  await page.getByRole('button', { name: 'Take it back' }).waitFor()
  await judgeScreen(page, 'an entry')
  expect(complaints).toEqual([])
})
