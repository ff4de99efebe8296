/** How many taps the things of every day take from the open app, and how many seconds at one tap a second: the pace of a hand that hurts. */
import type { Locator, Page } from 'playwright-core'
import { saltFrom } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import type { JsonValue, Statement } from '#log/statement.ts'
import { describeLimb } from '#features/limb/limb.ts'
import { medicineListed } from '#features/medicines/regimen.ts'
import { chromiumHere } from '#server/chromium.ts'
import { onPhone } from '../device/phone.ts'
import { amount } from '../figure.ts'
import type { Figure } from '../figure.ts'

const PACE_MILLISECONDS = 1_000
const SPELL_TAPS = 1
const CHECK_IN_SECONDS = 30
const DOSE_TAPS = 3
const HELP_TAPS = 1

/** A hand that taps once a second and counts. */
class Hand {
  taps = 0
  readonly #page: Page
  readonly #began = performance.now()
  /** Seconds that went by until it stopped. */
  seconds = Number.NaN

  constructor(page: Page) {
    this.#page = page
  }

  async tap(target: Locator): Promise<void> {
    if (this.taps > 0) await this.#page.waitForTimeout(PACE_MILLISECONDS)
    this.taps += 1
    await target.click()
  }

  stop(): void {
    this.seconds = (performance.now() - this.#began) / 1000
  }
}

/** Goes through them in a browser that is not slowed down. */
export async function measureTaps(say: (line: string) => void): Promise<readonly Figure[]> {
  const browserPath = chromiumHere()
  if (browserPath === undefined) {
    say('This part was left out: there is no Chromium here (install it, or set CHROMIUM to its path).')
    return []
  }
  const seen: Partial<Record<'spell' | 'checkIn' | 'dose' | 'help', Hand>> = {}
  await onPhone(browserPath, smallRecord(), (inNewBrowser, address) => inNewBrowser(async page => {
    const checkIn = (seen.checkIn = await at(page, address))
    await checkIn.tap(page.getByRole('link', { name: 'Start', exact: true }))
    for (const answer of ['3', '5', '6']) {
      await checkIn.tap(page.getByRole('radio', { name: answer, exact: true }))
      await checkIn.tap(page.getByRole('button', { name: /^(Next|Done)$/ }))
    }
    await page.getByText('That is all.').waitFor()
    checkIn.stop()
    const dose = (seen.dose = await at(page, address))
    await dose.tap(page.getByRole('link', { name: /^Medicines/ }))
    await dose.tap(page.getByRole('button', { name: /^Taken: / }))
    await page.getByRole('button', { name: /^Taken at / }).waitFor()
    const help = (seen.help = await at(page, address))
    await help.tap(page.getByRole('link', { name: 'I am not safe' }))
    await page.waitForURL(/not-safe/)
    const spell = (seen.spell = await at(page, address))
    await spell.tap(page.getByRole('button', { name: 'It is happening' }))
    await page.getByText(/Saved (here|in this browser)/).waitFor()
  }))
  say('A hand that taps once a second, in an app that is open and not slowed down; the seconds hold what was waited for.')
  return [
    taps('a spell begins and is saved', seen.spell, SPELL_TAPS),
    taps('a check-in of three questions', seen.checkIn),
    amount('the same at one tap a second', 's', [seen.checkIn?.seconds ?? Number.NaN], CHECK_IN_SECONDS),
    taps('a dose is marked', seen.dose, DOSE_TAPS),
    taps('I am not safe', seen.help, HELP_TAPS),
  ]
}

function taps(name: string, hand: Hand | undefined, atMost?: number): Figure {
  const count = hand?.taps ?? Number.NaN
  const said = { name, ours: count === 1 ? '1 tap' : `${count} taps`, baseline: '' }
  return atMost === undefined ? { ...said, target: '' } : { ...said, ratio: atMost / count, target: atMost === 1 ? 'at most 1 tap' : `at most ${atMost} taps`, reached: count <= atMost }
}

async function at(page: Page, address: string): Promise<Hand> {
  await page.goto(address)
  await page.getByRole('button', { name: /It (is happening|has eased)/ }).first().waitFor()
  return new Hand(page)
}

/** One limb, and one medicine that was due at midnight. */
function smallRecord(): readonly Statement[] {
  const [now, salt] = [new Date().toISOString(), saltFrom(new Uint8Array(16))]
  const limb = describeLimb({ part: 'hand', side: 'left', joints: [], word: 'clenches', behaviour: 'comes-and-goes', since: 'unknown' })
  if (!limb.ok) throw new Error(limb.problem.code)
  const medicine = { medicine: 'other', packet: 'Tablet A', use: 'preventive', form: 'tablet', doses: [{ time: '00:00', pieces: 1 }] }
  return [...limb.value.map(({ kind, body }) => ({ kind, body })), { kind: medicineListed, body: medicine }].map(({ kind, body }, place): Statement => ({
    id: `01900000-0000-7000-8000-0000000001${String(place).padStart(2, '0')}` as EntryId, kind: kind.name, version: kind.version, at: now, zone: 'Europe/London', writtenAt: now, replaces: [],
    say: { body: body as JsonValue, salt },
  }))
}
