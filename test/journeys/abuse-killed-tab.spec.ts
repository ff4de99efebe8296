import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './journey.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { largeControl, settled, startForMyself } from './person/first-limb.ts'
import { killTab } from './person/killed-tab.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())
test.use({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB', reducedMotion: 'reduce' })

/** The lines of *My entries* that begin like this. */
const entries = async (page: Page, words: RegExp) => {
  await page.goto(`${web.address}/entries`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page.getByRole('main').getByRole('link', { name: words })
}

test('a tab killed at each step of a spell and of a check-in loses nothing and doubles nothing', async ({ context }) => {
  let page = await context.newPage()
  await startForMyself(page, web.address)
  await test.step('Straight after the tap, saved or not: one spell at most, and the control says which', async () => {
    await largeControl(page).click({ noWaitAfter: true })
    page = await killTab(page, web.address)
    await settled(page)
    if (/It is happening/.test(await largeControl(page).innerText())) await largeControl(page).click()
    await expect(largeControl(page)).toHaveAccessibleName(/It has eased/)
    await expect(page.getByText(/Saved (here|in this browser)/)).toBeVisible()
  })
  await test.step('While it runs, and after it eased', async () => {
    page = await killTab(page, web.address)
    await settled(page)
    await largeControl(page).click()
    await expect(page.getByText('Keep, or was that a slip?')).toBeVisible()
    page = await killTab(page, web.address)
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('One spell so far today, under a minute.')
    await expect(await entries(page, /^Spell/)).toHaveCount(1)
  })
  await test.step('Between the questions: what was answered stands once, the rest is asked', async () => {
    await page.goto(`${web.address}/check-in`)
    await page.getByRole('radio', { name: '3', exact: true }).click()
    page = await killTab(page, `${web.address}/check-in`)
    await page.getByRole('radio', { name: '4', exact: true }).click()
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(page.getByText('Today, question 2 of 3')).toBeVisible()
    page = await killTab(page, web.address)
    await expect(await entries(page, /^Use: /)).toHaveCount(1)
    await expect(await entries(page, /^Use: 4/)).toHaveCount(1)
  })
})

test('a tab killed at each step of a dose and a session loses nothing and doubles nothing', async ({ context }) => {
  let page = await context.newPage()
  await startForMyself(page, web.address)
  await test.step('A dose', async () => {
    await page.goto(`${web.address}/medicines/add`)
    await page.getByLabel('The name on the packet').fill('Baclofen 10 mg')
    await page.getByLabel('Time', { exact: true }).first().fill('00:00')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect(page.getByText('Baclofen 10 mg')).toBeVisible()
    page = await killTab(page, `${web.address}/medicines`)
    await page.getByRole('button', { name: 'Taken: Baclofen 10 mg, 00:00' }).click({ noWaitAfter: true })
    page = await killTab(page, `${web.address}/medicines`)
    const [waits, marked] = [page.getByRole('button', { name: 'Taken: Baclofen 10 mg, 00:00' }), page.getByRole('button', { name: /^Taken at .*: Baclofen 10 mg, 00:00/ })]
    await expect(waits.or(marked)).toBeVisible()
    if (await waits.isVisible()) await waits.click()
    await expect(marked).toBeVisible()
    await expect(await entries(page, /^Baclofen 10 mg, .*: taken/)).toHaveCount(1)
  })
  await test.step('A session', async () => {
    await page.goto(`${web.address}/practise/own`)
    await page.getByRole('radio', { name: 'Let it rest' }).click()
    await page.getByLabel('My name for it').fill('Rest after lunch')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.getByRole('link', { name: 'Start' }).click()
    await page.getByRole('button', { name: 'Begin' }).click()
    await expect(page.getByText('Touch anywhere')).toBeVisible()
    page = await killTab(page, `${web.address}/practise`)
    await expect(page.getByText('0 of 2 today')).toBeVisible()
    await page.getByRole('link', { name: 'Look at it' }).click()
    await page.getByRole('button', { name: 'It stopped, I do not know when' }).click()
    page = await killTab(page, `${web.address}/practise`)
    await page.getByRole('link', { name: 'Look at it' }).click()
    await page.getByRole('button', { name: 'It stopped, I do not know when' }).click()
    await page.getByRole('radio', { name: 'The same as before' }).click()
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect(page.getByRole('link', { name: 'Back to Practise' })).toBeVisible()
    page = await killTab(page, `${web.address}/practise`)
    await expect(page.getByText('1 of 2 today')).toBeVisible()
    await expect(page.getByText('Something was begun here')).toHaveCount(0)
    await expect(await entries(page, /^Practised: /)).toHaveCount(1)
  })
})

test('a tab killed at each step of painting, measuring and a photo loses nothing and doubles nothing', async ({ context }) => {
  let page = await context.newPage()
  await startForMyself(page, web.address)
  const body = async (link: RegExp | string): Promise<string> => {
    await page.goto(`${web.address}/body`)
    await page.getByRole('link', { name: link }).click()
    return page.url()
  }
  await test.step('Painting', async () => {
    const chart = await body('Where is it today?')
    await page.getByRole('button', { name: 'Use a list' }).click()
    await page.getByRole('checkbox', { name: 'Ring finger, tip' }).click()
    page = await killTab(page, chart)
    await page.getByRole('button', { name: 'Use a list' }).click()
    await page.getByRole('checkbox', { name: 'Ring finger, tip' }).check()
    await expect(page.getByText(/^Saved/)).toBeVisible()
    page = await killTab(page, chart)
    await expect(await entries(page, /^Painted, Pain/)).toHaveCount(1)
  })
  await test.step('Measuring', async () => {
    const measure = await body(/^Measure by hand/)
    await page.getByLabel('Left °C').first().fill('29.8')
    page = await killTab(page, measure)
    await expect(await entries(page, /^Back of the hand: /)).toHaveCount(0)
    await page.goto(measure)
    await page.getByLabel('Left °C').first().fill('30.1')
    await page.getByLabel('Right °C').first().fill('31.6')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect(page.getByText('This side is 1.5 °C colder.')).toBeVisible()
    page = await killTab(page, measure)
    await expect(await entries(page, /^Back of the hand: 30.1/)).toHaveCount(1)
  })
  await test.step('A photo', async () => {
    const photos = await body('Photos')
    const picture = Buffer.from(await page.evaluate(async () => {
      const blob = await new Promise<Blob | null>(done => { Object.assign(document.createElement('canvas'), { width: 40, height: 30 }).toBlob(done, 'image/jpeg') })
      return [...new Uint8Array(await (blob as Blob).arrayBuffer())]
    }))
    const choose = () => page.getByLabel('Take or choose a photo').setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: picture })
    await page.getByRole('radio', { name: 'Palm' }).click()
    await choose()
    page = await killTab(page, photos)
    const shown = page.getByRole('button', { name: /Show Left palm, / })
    const kept = await (await entries(page, /^Photo: /)).count()
    await page.goto(photos)
    await expect(shown).toHaveCount(kept)
    await page.getByRole('radio', { name: 'Palm' }).click()
    await choose()
    await expect(page.getByRole('button', { name: /Show Left palm, / })).toHaveCount(kept + 1)
    page = await killTab(page, photos)
    await page.getByRole('button', { name: /Show Left palm, / }).first().click()
    await expect(page.getByRole('img', { name: /^Left palm, / })).toBeVisible()
    await expect(await entries(page, /^Photo: /)).toHaveCount(kept + 1)
  })
})
