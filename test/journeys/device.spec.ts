import { createServer } from 'vite'
import type { ViteDevServer } from 'vite'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import type {} from './device/page.ts'

const PORT = 4140
let vite: ViteDevServer

test.beforeAll(async () => {
  vite = await createServer({ configFile: false, root: import.meta.dirname, logLevel: 'error', server: { port: PORT, strictPort: true, hmr: false }, optimizeDeps: { include: ['dexie', 'zod/mini', 'canonicalize'] } })
  await vite.listen()
})
test.afterAll(() => vite.close())

async function visit(page: Page): Promise<void> {
  await page.goto(`http://localhost:${PORT}/device/page.html`)
  await page.waitForFunction(() => window.device !== undefined)
}

async function newLog(page: Page): Promise<string> {
  await visit(page)
  return page.evaluate(async () => {
    const { id } = await window.device.logs.createLog({ label: 'mine', role: 'person' })
    await window.device.open(id)
    return id
  })
}

test('what is written is saved here, and stands after a reload', async ({ page }) => {
  const id = await newLog(page)
  expect(await page.evaluate(async () => (await window.device.write('one', 'two')).ok)).toBe(true)
  expect(await page.evaluate(() => window.device.states())).toEqual(['saved here', 'saved here'])
  await visit(page)
  await page.evaluate(log => window.device.open(log), id)
  expect((await page.evaluate(() => window.device.texts())).sort()).toEqual(['one', 'two'])
  expect(await page.evaluate(() => window.device.log().pending)).toBe(2)
})
