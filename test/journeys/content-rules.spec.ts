import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './journey.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())

/** What no page of ours does: asks elsewhere, writes a script into itself, makes code from words and hides that it failed. */
async function breakRules(page: Page): Promise<void> {
  await page.goto(`${web.address}/gallery`)
  await page.evaluate(async () => {
    await fetch('https://elsewhere.example/asked').catch(() => undefined)
    document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.written = true' }))
    // Later: what is evaluated from outside may make code.
    await new Promise<void>(done => setTimeout(() => { try { new Function('return 1') } catch { done() } }))
  })
}

test('a broken content rule is told with its directive and what was blocked, whoever opened the window', async ({ page, browser, broken }) => {
  const own = await (await browser.newContext()).newPage()
  const [popup] = await Promise.all([own.waitForEvent('popup'), own.goto(`${web.address}/gallery`).then(() => own.evaluate(() => void window.open('/gallery')))])
  for (const window of [page, own, popup]) {
    await breakRules(window)
    await expect.poll(() => broken.filter(line => line.startsWith('Content rule broken')).map(line => line.replace(/ \(.*/, ''))).toEqual([
      'Content rule broken: connect-src, blocked: https://elsewhere.example/asked', 'Content rule broken: script-src-elem, blocked: inline', 'Content rule broken: script-src, blocked: eval',
    ])
    expect(broken.some(line => /^Connecting to 'https:\/\/elsewhere\.example\/asked' violates .*connect-src/.test(line))).toBe(true)
    broken.length = 0
  }
  await own.context().close()
})

test('a journey whose page broke a content rule fails at its end', async ({ page }) => {
  test.fail()
  await breakRules(page)
})
