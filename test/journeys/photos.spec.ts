import { webcrypto } from 'node:crypto'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './journey.ts'
import { axeFindings } from './axe.ts'
import { sessionCookie } from '#server/actor.ts'
import { cookieFor } from '#test/clinic-cookie.ts'
import { openWorld } from '../world.ts'
import type { World } from '../world.ts'
import { look, startDiary, typeCode } from './connecting.ts'
import { startWholeFrond } from './whole-frond.ts'
import type { WholeFrond } from './whole-frond.ts'

let frond: WholeFrond
let world: World
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  frond = await startWholeFrond()
  world = await openWorld({ connection: frond.connection })
})
test.afterAll(async ({ browser }) => {
  await world.owner.end()
  await frond.stop(browser)
})

/** A picture as a camera writes it, with a place in it. */
async function photoWithPlace(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 300 })
    const pen = canvas.getContext('2d')
    if (pen) { pen.fillStyle = '#a66'; pen.fillRect(50, 50, 200, 120) }
    const blob = await new Promise<Blob | null>(done => { canvas.toBlob(done, 'image/jpeg') })
    return [...new Uint8Array(await (blob as Blob).arrayBuffer())]
  })
  const place = Buffer.from('Exif\0\0 51.5007 N 0.1246 W')
  const length = Buffer.alloc(2)
  length.writeUInt16BE(place.length + 2)
  return Buffer.concat([Buffer.from(drawn.slice(0, 2)), Buffer.from([0xff, 0xe1]), length, place, Buffer.from(drawn.slice(2))])
}

async function unsealed(bytes: Buffer, { key, iv }: { key: string; iv: string }): Promise<ArrayBuffer> {
  const opener = await webcrypto.subtle.importKey('raw', Buffer.from(key, 'base64url'), 'AES-GCM', false, ['decrypt'])
  return webcrypto.subtle.decrypt({ name: 'AES-GCM', iv: Buffer.from(iv, 'base64url') }, opener, new Uint8Array(bytes))
}

const axe = (page: Page): Promise<string[]> => axeFindings(page, 'levels and practice')

test('a photo taken with no server is kept without its place, and opens in the clinic once its part is shared', async ({ browser }) => {
  const team = await world.team()
  const account = await world.account(team, 'doctor')
  const clinicContext = await browser.newContext({ baseURL: frond.address, viewport: { width: 1440, height: 900 } })
  await clinicContext.addCookies([{ name: sessionCookie, value: cookieFor(account.token), url: frond.address, httpOnly: true, sameSite: 'Lax' }])
  const clinic = await clinicContext.newPage()
  const origin = { origin: frond.address }
  const opened = await clinic.request.post('/api/people', { headers: origin, data: { given: 'Sample', family: '(photo)', born: null, hospitalNumber: null, sex: null, sample: true } })
  const { person } = (await opened.json()) as { person: string }
  const { code } = (await (await clinic.request.post(`/api/people/${person}/invitations`, { headers: origin, data: { role: 'person' } })).json()) as { code: string }

  const phoneContext = await browser.newContext({ baseURL: frond.address, viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
  const phone = await phoneContext.newPage()
  await phone.goto('/')
  await phone.getByRole('link', { name: 'For myself' }).click()
  await phone.getByRole('radio', { name: 'Hand' }).click()
  await phone.getByRole('radio', { name: 'Left' }).click()
  await phone.getByRole('button', { name: 'Next' }).click()
  await phone.getByRole('button', { name: 'Start now' }).click()
  await phone.getByRole('link', { name: 'Body' }).click()
  await phone.getByRole('link', { name: 'Photos' }).click()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Photos of your limb')
  expect(await axe(phone)).toEqual([])
  const photo = await photoWithPlace(phone)
  await phoneContext.setOffline(true)
  await phone.getByRole('radio', { name: 'Palm' }).or(phone.getByRole('button', { name: 'Palm' })).click()
  await phone.getByLabel('Take or choose a photo').setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: photo })
  await phone.getByRole('button', { name: /Show Left palm, / }).click()
  const picture = phone.getByRole('img', { name: /^Left palm, / })
  await expect(picture).toBeVisible()
  expect(await axe(phone)).toEqual([])

  await phoneContext.setOffline(false)
  await phone.goto('/body')
  await phone.getByRole('link', { name: 'Where is it today?' }).click()
  await phone.getByRole('button', { name: 'Use a list' }).click()
  await phone.getByRole('checkbox', { name: 'Ring finger, tip' }).check()
  await expect(phone.getByText(/^Saved/)).toBeVisible()
  await phone.goto('/body')
  await phone.getByRole('link', { name: 'Skin, nails and care' }).click()
  await phone.getByRole('radio', { name: 'Moist' }).click()
  await phone.getByRole('button', { name: 'Keep it' }).click()
  await expect(phone.getByRole('listitem').filter({ hasText: 'Skin: Moist' })).toBeVisible()
  await phone.goto('/join')
  await phone.getByLabel('Code').fill(code)
  await phone.getByRole('button', { name: 'Open it' }).click()
  await phone.getByRole('button', { name: 'Yes, it is mine' }).click()
  await phone.getByRole('button', { name: 'I agree' }).click()
  await expect.poll(async () => (await world.owner.query('select bytes from frond.file where person = $1', [person])).rowCount).toBe(1)

  await clinic.goto(`/clinic/people/${person}/photos`)
  await expect(clinic).toHaveURL(/\/body$/)
  await clinic.getByRole('button', { name: /Show Left palm, / }).click()
  await expect(clinic.getByRole('heading', { name: 'Painted by the person' })).toBeVisible()
  await expect(clinic.getByRole('listitem').filter({ hasText: 'Ring finger, tip' })).toBeVisible()
  await expect(clinic.getByRole('row').filter({ hasText: 'Moist' })).toBeVisible()
  const seen = clinic.getByRole('img', { name: /^Left palm, / })
  await expect(seen).toBeVisible()
  expect(await seen.evaluate(image => (image as HTMLImageElement).naturalWidth)).toBe(400)
  expect(await axe(clinic)).toEqual([])
  await clinic.getByRole('button', { name: 'Agree hours of wear' }).click()
  await clinic.getByLabel('What is worn').selectOption({ label: 'Splint' })
  await clinic.getByLabel('Hours a day').fill('8')
  expect(await axe(clinic)).toEqual([])
  await clinic.getByRole('button', { name: 'Agree it with the person' }).click()
  await expect(clinic.getByRole('listitem').filter({ hasText: 'Splint, 8 h a day' })).toBeVisible()
  await phone.goto('/body')
  await phone.getByRole('link', { name: 'Splint, brace and glove' }).click()
  await expect(phone.getByText('Your team wrote this')).toBeVisible()
  const { rows: [entry] } = await world.owner.query<{ body: string }>(`select body from frond.entry where person = $1 and kind = 'photo.taken'`, [person])
  const { file } = JSON.parse(entry?.body ?? '{}') as { file: { hash: string; key: string; iv: string } }
  const sealed = await (await clinic.request.get(`/api/people/${person}/files/${file.hash}`)).body()
  const kept = Buffer.from(await unsealed(sealed, file)).toString('latin1')
  expect([kept.startsWith('\xff\xd8'), kept.includes('51.5007'), sealed.toString('latin1').startsWith('\xff\xd8')]).toEqual([true, false, false])
  const reports = (await (await clinic.request.get('/api/csp-report')).json()) as { count: number }
  expect(reports.count).toBe(0)
})

test('a photo for which the clinic has no room is said on the phone, kept there, and sent once there is room', async ({ browser }) => {
  const team = await world.team()
  const account = await world.account(team, 'doctor')
  const clinic = await browser.newContext({ baseURL: frond.address })
  await clinic.addCookies([{ name: sessionCookie, value: cookieFor(account.token), url: frond.address, httpOnly: true, sameSite: 'Lax' }])
  const origin = { origin: frond.address }
  const { person } = (await (await clinic.request.post('/api/people', { headers: origin, data: { given: 'Sample', family: '(full)', born: null, hospitalNumber: null, sex: null, sample: true } })).json()) as { person: string }
  const { code } = (await (await clinic.request.post(`/api/people/${person}/invitations`, { headers: origin, data: { role: 'person' } })).json()) as { code: string }
  const phone = await (await browser.newContext({ baseURL: frond.address, viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })).newPage()
  await startDiary(phone)
  await typeCode(phone, code)
  await phone.getByRole('button', { name: 'Yes, it is mine' }).click()
  await phone.getByRole('button', { name: 'I agree' }).click()
  await expect(phone.getByRole('button', { name: /It has eased/ })).toBeVisible()

  // As the server answers where a person's files weigh too much together; that it does so is tried where it is built.
  await phone.route('**/files/**', route => (route.request().method() === 'PUT' ? route.fulfill({ status: 422, json: { problem: { code: 'file.too-many', advice: 'needs-you' } } }) : route.continue()))
  await phone.goto('/body/photos')
  await phone.getByRole('radio', { name: 'Palm' }).or(phone.getByRole('button', { name: 'Palm' })).click()
  await phone.getByLabel('Take or choose a photo').setInputFiles({ name: 'IMG_2.jpg', mimeType: 'image/jpeg', buffer: await photoWithPlace(phone) })
  await expect(phone.getByText('1 photo did not reach your team.')).toBeVisible()
  await expect(phone.getByText('There is no more room for your photos at the clinic.')).toBeVisible()
  await expect(phone.getByText('This photo is on this phone only.')).toBeVisible()
  await look(phone, 'photo-not-taken')
  await phone.reload()
  await expect(phone.getByText('1 photo did not reach your team.')).toBeVisible()
  await phone.unroute('**/files/**')
  await phone.getByRole('button', { name: 'Try again' }).click()
  await expect(phone.getByText('1 photo did not reach your team.')).toBeHidden()
  await expect.poll(async () => (await world.owner.query('select bytes from frond.file where person = $1', [person])).rowCount).toBe(1)
})
