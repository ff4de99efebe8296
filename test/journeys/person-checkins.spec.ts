import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { offline, pressAndLeave, test } from './journey.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { largeControl, startForMyself } from './person/first-limb.ts'
import { judgeScreen } from './person/screens.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())
test.use({
  viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB', permissions: ['microphone'],
})

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const number = (page: Page, value: number) => page.getByRole('radio', { name: String(value), exact: true })
const onward = (page: Page) => page.getByRole('button', { name: /^(Next|Done)$/ })

test('three questions, function first, in seven taps; also with the server off', offline, async ({ page }) => {
  const own = await serveBuiltWeb()
  await startForMyself(page, own.address)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).length))).some(count => count > 20))
  await page.reload()
  await expect(largeControl(page)).toBeVisible()
  let taps = 0
  const tap = async (target: ReturnType<typeof number>): Promise<void> => {
    taps++
    await target.click()
  }
  await tap(page.getByRole('link', { name: 'Start' }))
  await expect(title(page)).toHaveText('How much could you use your left hand today?')
  await expect(page.getByText('all I wanted to do')).toBeVisible()
  await expect(page.getByText(/Last time/)).toBeHidden()
  await tap(number(page, 3))
  await expect(page.getByText('Some things, slowly.')).toBeVisible()
  await tap(onward(page))
  own.stop()
  await tap(number(page, 5))
  await tap(onward(page))
  await tap(number(page, 6))
  await expect(page.getByText('Today, question 3 of 3')).toBeVisible()
  await tap(onward(page))
  await expect(page.getByText('That is all. Nothing else is asked today.')).toBeVisible()
  expect(taps, 'at one tap a second, far below half a minute').toBeLessThanOrEqual(8)
  await page.goto(`${own.address}/entries`)
  await expect(page.getByRole('main').getByRole('link', { name: /Use: 3/ })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: /(Sleep|Pain): / })).toHaveCount(2)
})

test('the phone’s own back goes one step back, loses nothing, and what was begun goes on where it was left', async ({ page }) => {
  await page.goto(web.address)
  await page.getByRole('link', { name: 'For myself' }).click()
  await page.getByRole('radio', { name: 'Hand' }).click()
  await page.getByRole('radio', { name: 'Left' }).click()
  await onward(page).click()
  await page.getByRole('checkbox', { name: 'Thumb' }).or(page.getByText('Thumb', { exact: true })).first().click()
  await onward(page).click()
  await expect(page.getByText('3 of 5')).toBeVisible()
  await page.goBack()
  await expect(page.getByText('2 of 5')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'Hand' })).toBeChecked()
  for (const step of [2, 3, 4, 5]) {
    await onward(page).click()
    await expect(page.getByText(`${step} of 5`)).toBeVisible()
  }
  await page.getByRole('button', { name: 'Another place too' }).click()
  await page.getByRole('radio', { name: 'Foot' }).click()
  await page.getByRole('radio', { name: 'Left' }).click()
  await onward(page).click()
  await expect(page.getByText('2 of 5')).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('radio', { name: 'Foot' })).toBeChecked()
  await onward(page).click()
  await page.getByRole('button', { name: 'Start now' }).click()
  await expect(largeControl(page)).toBeVisible()
  await page.goto(`${web.address}/check-in`)
  await number(page, 4).click()
  await onward(page).click()
  await expect(page.getByText('Today, question 2 of 3')).toBeVisible()
  await page.goto(web.address)
  await expect(page.getByText(/^1 of 3 answered, at/)).toBeVisible()
  await page.getByRole('link', { name: 'Answer the rest' }).click()
  await expect(page.getByText('Today, question 2 of 3')).toBeVisible()
})

test('what is typed is there again after another place, a reload and a killed tab, and gone once it is kept', async ({ page, context }) => {
  await startForMyself(page, web.address)
  await page.goto(`${web.address}/different`)
  const words = page.getByRole('textbox').first()
  await expect(page.getByText('You typed this before.')).toHaveCount(0)
  await words.fill('It clenches more at night')
  await page.getByRole('link', { name: 'Back to Now' }).click()
  await expect(largeControl(page)).toBeVisible()
  await page.goBack()
  await expect(words).toHaveValue('It clenches more at night')
  await words.fill('It clenches more at night, and')
  await expect.poll(() => typedHere(page)).toContain('at night, and')
  await page.reload()
  await expect(words).toHaveValue('It clenches more at night, and')
  await expect(page.getByText('You typed this before. It is not kept yet.')).toBeVisible()

  await page.close()
  const other = await context.newPage()
  await other.goto(`${web.address}/different`)
  await expect(other.getByRole('textbox').first()).toHaveValue('It clenches more at night, and')
  await other.getByRole('button', { name: 'Write it down' }).click()
  await expect(other.getByRole('heading', { name: 'It is written down.' })).toBeVisible()
  await expect.poll(() => typedHere(other)).toBe('[]')
  await other.goto(`${web.address}/different`)
  await expect(other.getByRole('textbox').first()).toHaveValue('')
  await expect(other.getByText('You typed this before.')).toHaveCount(0)
})

/** What lies beside the record as typed. */
function typedHere(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>(done => { const asked = indexedDB.open('frond'); asked.onsuccess = () => done(asked.result) })
    const rows = await new Promise<unknown[]>(done => { const asked = db.transaction('typed').objectStore('typed').getAll(); asked.onsuccess = () => done(asked.result as unknown[]) })
    db.close()
    return JSON.stringify(rows)
  })
}

for (const gap of [150, 400, 900]) {
  test(`two taps ${gap} ms apart on Next pass over no question and no step`, async ({ page }) => {
    const tapTwice = async (target: ReturnType<typeof number>): Promise<void> => {
      const box = await target.boundingBox()
      if (box === null) throw new Error('nothing to tap')
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      await page.mouse.click(x, y)
      await page.waitForTimeout(gap)
      await page.mouse.click(x, y)
    }
    await startForMyself(page, web.address)
    await page.goto(`${web.address}/check-in`)
    await number(page, 4).click()
    await tapTwice(onward(page))
    await expect(page.getByText('Today, question 2 of 3')).toBeVisible()
    await onward(page).click()
    await expect(page.getByText('Today, question 3 of 3')).toBeVisible()
    await page.goto(`${web.address}/limb`)
    await page.getByRole('radio', { name: 'Foot' }).click()
    await page.getByRole('radio', { name: 'Left' }).click()
    await tapTwice(onward(page))
    await expect(page.getByText('2 of 5')).toBeVisible()
  })
}

test('another answer on the same day stands beside the first; in one sitting it replaces it; any may be taken back', async ({ page }) => {
  await startForMyself(page, web.address)
  await page.goto(`${web.address}/check-in`)
  await number(page, 3).click()
  await onward(page).click()
  await page.getByRole('button', { name: 'Back' }).click()
  await number(page, 4).click()
  await onward(page).click()
  await pressAndLeave(page.getByRole('button', { name: 'Stop here' }))
  await page.goto(`${web.address}/check-in?again`)
  await number(page, 7).click()
  await onward(page).click()
  await pressAndLeave(page.getByRole('button', { name: 'Stop here' }))
  await page.goto(`${web.address}/entries`)
  await expect(page.getByRole('main').getByRole('link', { name: /Use: / })).toHaveCount(2)
  await expect(page.getByRole('main').getByRole('link', { name: /Use: 3/ })).toHaveCount(0)
  await page.getByRole('main').getByRole('link', { name: /Use: 7/ }).click()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByRole('main').getByRole('link', { name: /Use: / })).toHaveCount(1)
})

test('a pause is one tap, is said on Now without a word more, and ends by one tap', async ({ page }) => {
  await startForMyself(page, web.address)
  await page.goto(`${web.address}/check-in/choices`)
  await page.getByRole('button', { name: 'Until I say so' }).click()
  await expect(title(page)).toHaveText('The questions are paused')
  await page.goto(web.address)
  await expect(page.getByText('The questions are paused')).toBeVisible()
  await expect(page.getByText('How is it today?')).toBeHidden()
  await page.getByRole('link', { name: 'Change' }).click()
  await pressAndLeave(page.getByRole('button', { name: 'Ask me again' }))
  await page.goto(web.address)
  await expect(page.getByText('How is it today?')).toBeVisible()
})

test('the last answer is beside the new one only when it was chosen', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00Z') })
  await startForMyself(page, web.address)
  await page.goto(`${web.address}/check-in`)
  await number(page, 2).click()
  await onward(page).click()
  await expect(page.getByText('Today, question 2 of 3')).toBeVisible()
  await page.clock.install({ time: new Date('2026-11-25T10:00:00Z') })
  await page.goto(`${web.address}/check-in`)
  await expect(page.getByText(/Last time/)).toBeHidden()
  await page.goto(`${web.address}/check-in/choices`)
  await page.getByRole('radio', { name: 'Shown' }).click()
  await expect(page.getByRole('radio', { name: 'Shown' })).toBeChecked()
  await page.goto(`${web.address}/check-in`)
  await expect(page.getByText(/Last time: 2/)).toBeVisible()
})

test('after weeks of silence there is nothing to catch up on', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-10-24T10:00:00Z') })
  await startForMyself(page, web.address)
  await page.goto(`${web.address}/check-in`)
  await number(page, 2).click()
  await onward(page).click()
  await page.clock.install({ time: new Date('2026-11-24T10:00:00Z') })
  await page.goto(web.address)
  await expect(title(page)).toHaveText('Here whenever you like.')
  await expect(page.getByText('There is nothing to catch up on. A day without a line says nothing.')).toBeVisible()
  await expect(page.getByText(/missed|overdue|late|welcome back/i)).toHaveCount(0)
  await judgeScreen(page, 'after weeks of silence')
})

test('a hand that is always shut is asked how easy it was to open, and the week may show it', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00Z') })
  await startForMyself(page, web.address, { behaviour: 'It is always there' })
  const asked = new Set<string>()
  for (let day = 24; day < 28; day++) {
    await page.clock.install({ time: new Date(`2026-11-${day}T10:00:00Z`) })
    await page.goto(`${web.address}/check-in`)
    for (let place = 1; place <= 3; place++) {
      await expect(page.getByText(`Today, question ${place} of 3`)).toBeVisible()
      asked.add(await title(page).innerText())
      await number(page, 4).click()
      await onward(page).click()
    }
  }
  expect([...asked].sort()).toEqual(['How easy was it to open your left hand enough to wash?', 'How is the skin of your left hand today?', 'How much could you use your left hand today?', 'How much pain is there now?', 'How well did you sleep last night?'].sort())
  await page.goto(`${web.address}/strip`)
  await expect(page.getByRole('radio', { name: 'Hours logged' })).toBeHidden()
  await page.getByRole('radio', { name: 'Opening enough to wash' }).click()
  await expect(page.getByRole('radio', { name: 'Opening enough to wash' })).toBeChecked()
  await page.goto(web.address)
  await expect(page.getByText('Opening enough to wash, 0 to 10')).toBeVisible()
})

test('a note and a voice note stay here, are heard again, and go for good', async ({ page }) => {
  await startForMyself(page, web.address)
  await page.goto(`${web.address}/notes`)
  await page.getByLabel('In your words').fill('A bad night, the heating was off')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('Only this device has it.')).toBeVisible()
  await page.getByRole('button', { name: 'Say it instead' }).click()
  await expect(page.getByRole('button', { name: /Stop/ })).toBeVisible()
  await page.waitForTimeout(2500)
  await judgeScreen(page, 'recording')
  await page.getByRole('button', { name: /Stop/ }).click()
  await expect(page.getByRole('button', { name: /Listen/ })).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: /Listen/ }).click()
  await expect(page.locator('audio')).toBeVisible()
  await expect.poll(() => page.locator('audio').evaluate(audio => (audio as HTMLAudioElement).readyState)).toBeGreaterThan(1)
  await page.getByRole('button', { name: 'Take it away' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Take it away' }).click()
  await expect(page.locator('audio')).toBeHidden()
  const files = () => page.evaluate(() => new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('frond')
    opening.onerror = () => reject(opening.error as Error)
    opening.onsuccess = () => {
      const counting = opening.result.transaction('files').objectStore('files').count()
      counting.onsuccess = () => resolve(counting.result)
    }
  }))
  await expect.poll(files).toBe(0)
})

test('a recording that finds no room is not lost', async ({ page }) => {
  await startForMyself(page, web.address)
  await page.goto(`${web.address}/notes`)
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (this.name === 'files' && !('roomAgain' in window)) throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, given)
    }
  })
  await page.getByRole('button', { name: 'Say it instead' }).click()
  await page.waitForTimeout(1200)
  await page.getByRole('button', { name: /Stop/ }).click()
  await expect(page.getByText('This voice note is not kept yet')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Save it as a file' })).toHaveAttribute('href', /^blob:/)
  await page.evaluate(() => Object.assign(window, { roomAgain: true }))
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('button', { name: /Listen/ })).toBeVisible()
})

test('without a name for it: what is noticed, a cast that cannot wait, and a page for the doctor', async ({ page }) => {
  await page.goto(web.address)
  await page.getByRole('link', { name: 'I do not have a name for it yet' }).click()
  await page.getByRole('radio', { name: 'Hand', exact: true }).click()
  await page.getByRole('radio', { name: 'Left', exact: true }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Start now' }).click()
  await expect(title(page)).toHaveText('What do you notice?')
  await page.getByRole('button', { name: 'Is it swollen?' }).click()
  await page.getByRole('radiogroup', { name: 'Is it swollen?' }).getByRole('radio', { name: 'Yes' }).click()
  await page.getByRole('button', { name: 'Fingers or toes blue, white, cold or numb?' }).click()
  await page.getByRole('radiogroup', { name: 'Fingers or toes blue, white, cold or numb?' }).getByRole('radio', { name: 'Yes' }).click()
  await expect(page.getByText('Get help now.')).toBeVisible()
  await expect(page.getByText('have it opened now', { exact: false })).toBeVisible()
  await expect(page.getByText(/\bmet\b/)).toHaveCount(0)
  await judgeScreen(page, 'a cast that cannot wait')
  await page.getByRole('link', { name: 'A page for the doctor' }).click()
  await expect(page.getByText('Is it swollen?')).toBeVisible()
  await expect(page.getByText(/\bmet\b|CRPS/)).toHaveCount(0)
})

test('daily life: two falls are worth showing', async ({ page }) => {
  await startForMyself(page, web.address)
  await page.goto(`${web.address}/daily-life`)
  await page.getByRole('button', { name: 'Falls' }).click()
  await page.getByRole('radiogroup', { name: 'How often on that day' }).getByRole('radio', { name: '2 ×' }).click()
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(page.getByText('Falls written down in three months: 2')).toBeVisible()
  await page.getByRole('button', { name: /Take back/ }).click()
  await expect(page.getByText(/Falls written down in three months/)).toBeHidden()
})
