import { expect } from '@playwright/test'
import { offline, test } from './journey.ts'
import { whole } from './launch.ts'
import { invite, look, newPage, openPerson, setUpClinic, startDiary, typeCode } from './connecting.ts'
import { startWholeFrond } from './whole-frond.ts'
import type { WholeFrond } from './whole-frond.ts'

test.use({ launchOptions: whole })

let frond: WholeFrond
test.beforeAll(async () => {
  frond = await startWholeFrond()
})
test.afterAll(({ browser }) => frond.stop(browser))

test('reminders are off until chosen, say how they come, and tell nobody what for: while open, by calendar, by an empty push', offline, async ({ browser }) => {
  const clinic = await newPage(frond, browser, 'clinic')
  await setUpClinic(clinic, frond)
  const code = await invite(clinic, await openPerson(clinic, 'Sample A', '(hand)'))
  const phone = await newPage(frond, browser, 'phone')
  await phone.context().grantPermissions(['notifications'], { origin: frond.address })
  await startDiary(phone)
  await phone.goto('/reminders')
  await expect(phone.getByText('None, until you choose.')).toBeVisible()
  await phone.getByRole('button', { name: 'How it is today' }).click()
  await expect(phone.getByText('They come only while Frond is open.')).toBeVisible()
  await expect(phone.getByText('You are not connected to one.')).toBeVisible()
  await look(phone, 'reminders-alone')

  await phone.goto('/join')
  await typeCode(phone, code)
  await phone.getByRole('button', { name: 'Yes, it is mine' }).click()
  await phone.getByRole('button', { name: 'I agree' }).click()
  await expect(phone.getByRole('button', { name: /It has eased/ })).toBeVisible()
  await phone.goto('/reminders')
  await phone.getByRole('button', { name: 'By my calendar' }).click()
  const address = await phone.getByText(/\/api\/calendar\/.+\.ics$/).innerText()
  await look(phone, 'reminders-connected')
  // What is due today is planned a moment after the page stands, and the server is told.
  await expect.poll(async () => (await (await phone.request.get(address)).text()).match(/SUMMARY:.*/g)?.map(line => line.trim()) ?? []).toContain('SUMMARY:Reminder')
  await phone.getByRole('button', { name: 'Pump refill' }).click()
  await expect(phone.getByText('Do not rely on Frond for your refill')).toBeVisible()

  // A planned time of this very minute lies where the worker looks; the push itself is empty.
  await phone.evaluate(async () => {
    await navigator.serviceWorker.ready
    const two = (value: number): string => String(value).padStart(2, '0')
    const now = new Date()
    const wall = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}T${two(now.getHours())}:${two(now.getMinutes())}`
    await (await caches.open('frond-reminders')).put('/reminders-here', Response.json({ times: [{ wall, insistent: true, to: '/procedures', key: 'refill x' }], words: { title: 'Reminder', important: 'Reminder, important', later: 'Later', nothing: 'Nothing waits now' } }))
  })
  const session = await phone.context().newCDPSession(phone)
  const registered = new Promise<string>(resolve => session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => registrations[0] && resolve(registrations[0].registrationId)))
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.deliverPushMessage', { origin: frond.address, registrationId: await registered, data: '' })
  const shown = async () => phone.evaluate(async () => (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, body, requireInteraction }) => [title, body, requireInteraction]))
  await expect.poll(shown).toEqual([['Reminder, important', '', true]])
})
