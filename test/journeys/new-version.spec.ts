import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { offline, test } from './journey.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'

let web: BuiltWeb
test.beforeEach(async () => {
  web = await serveBuiltWeb()
})
test.afterEach(() => web.stop())

/** Puts a version on the server whose first page differs. */
function release(title: string): void {
  const [page, worker] = [join(web.folder, 'index.html'), join(web.folder, 'service-worker.js')]
  writeFileSync(page, readFileSync(page, 'utf8').replace(/<title>.*<\/title>/, `<title>${title}</title>`))
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/("revision":")[^"]*(","url":"index\.html")/, `$1${title}$2`))
}

test('the app opens without a network at every address, and no answer of the server is kept', offline, async ({ page, context }) => {
  await page.goto(`${web.address}/gallery`)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await context.setOffline(true)
  await page.goto(`${web.address}/start/me`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(`${web.address}/clinic`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.evaluate(() => fetch('/api/me').then(answer => answer.status, () => 'no answer'))).toBe('no answer')
})

test('a new version waits while something is being written in any tab, then all tabs reload together', offline, async ({ page, context }) => {
  await page.goto(`${web.address}/gallery`)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  const writing = await context.newPage()
  await writing.goto(`${web.address}/gallery`)
  await writing.evaluate(() => new Promise<void>((held) => {
    void navigator.locks.request('frond.open-entry', { mode: 'shared' }, () => {
      held()
      return new Promise(done => addEventListener('kept', done, { once: true }))
    })
  }))
  for (const tab of [page, writing]) await tab.evaluate(() => Object.assign(window, { before: true }))
  release('Frond 2')
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state)).toBe('installed')
  expect(await writing.evaluate(() => 'before' in window)).toBe(true)
  await writing.evaluate(() => dispatchEvent(new Event('kept')))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  for (const tab of [page, writing]) await expect.poll(() => tab.evaluate(() => 'before' in window).catch(() => true)).toBe(false)
  expect(await page.evaluate(async () => /<title>(.*)</.exec(await (await fetch('/')).text())?.[1])).toBe('Frond 2')
})
