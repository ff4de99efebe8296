import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { CRISIS_REGIONS } from '#features/crisis/numbers.ts'
import { listMedicine } from '#features/medicines/regimen.ts'
import { describeDevice } from '#features/procedures/device.ts'
import { checkCard, writeCard } from './card.ts'
import { EMERGENCY_REGIONS, numberToShow, regionByClock } from './numbers.ts'
import { MOST_BYTES_IN_SQUARE, cardOf, fitting } from './shown.ts'

test('every region has a number, a source and clocks of its own', () => {
  for (const { region, numbers, source, zones } of EMERGENCY_REGIONS) {
    assert.ok(source.length > 10 && zones.length > 0, region)
    for (const number of numbers) assert.match(number, /^\d{3}$/, region)
  }
  const named = EMERGENCY_REGIONS.flatMap(({ zones }) => zones.filter(zone => typeof zone === 'string'))
  assert.equal(new Set(named).size, named.length)
  assert.equal(new Set(EMERGENCY_REGIONS.map(({ region }) => region)).size, EMERGENCY_REGIONS.length)
})

test('the number follows the device’s clock when it travels, is never guessed, and gives way to the person’s own', () => {
  assert.equal(regionByClock('Europe/London')?.numbers[0], '999')
  assert.equal(regionByClock('America/Indiana/Knox')?.numbers[0], '911')
  assert.deepEqual(numberToShow(undefined, 'Antarctica/Troll'), { from: 'nowhere' })
  const own = numberToShow('116 117', 'Europe/Berlin')
  assert.ok(own.from === 'own' && own.here?.region === 'EU')
})

test('the emergency numbers are those of the crisis page wherever both know a country', () => {
  const zones: Record<string, string> = { GB: 'Europe/London', NL: 'Europe/Amsterdam', DE: 'Europe/Berlin', US: 'America/New_York' }
  for (const { region, emergency } of CRISIS_REGIONS) {
    const zone = zones[region]
    assert.ok(zone !== undefined, `which clock has ${region}?`)
    assert.equal(regionByClock(zone)?.numbers[0], emergency, region)
  }
})

test('the card names baclofen only where it is noted, and a pump without a drug is a pump all the same', () => {
  const diary = new Diary()
  assert.equal(cardOf(diary.folded(), '2026-11-24').about, 'limb')
  diary.say(listMedicine({ medicine: 'baclofen', packet: 'Baclofen 10 mg', use: 'preventive', form: 'tablet', doses: [] }), '2026-11-01T10:00:00.000Z')
  assert.equal(cardOf(diary.folded(), '2026-11-24').about, 'baclofen-tablets')
  diary.say(describeDevice({ device: 'pump' }), '2026-11-02T10:00:00.000Z')
  assert.equal(cardOf(diary.folded(), '2026-11-24').about, 'pump')
  diary.say(describeDevice({ device: 'pump', drug: 'Baclofen', from: '2026-11' }), '2026-11-03T10:00:00.000Z')
  assert.equal(cardOf(diary.folded(), '2026-11-24').about, 'baclofen-pump')
  assert.deepEqual(cardOf(diary.folded(), '2026-11-24').takes, ['Baclofen 10 mg'])
})

test('a card is checked on a day, and the day is said anew without writing the rest again', () => {
  const diary = new Diary()
  diary.say(writeCard({ contacts: [{ name: 'Sam', number: '+44 7700 900123' }], keptArm: 'left' }, '2026-11-01'), '2026-11-01T10:00:00.000Z')
  const { told } = cardOf(diary.folded(), '2026-11-24')
  assert.ok(told)
  diary.say(checkCard(told, '2026-11-24'), '2026-11-24T10:00:00.000Z')
  const now = cardOf(diary.folded(), '2026-11-24')
  assert.deepEqual([now.checkedOn, now.card?.keptArm, now.card?.contacts[0]?.name], ['2026-11-24', 'left', 'Sam'])
  assert.equal(refusalOf(writeCard({ contacts: [], born: '2027-01-01' }, '2026-11-24')), 'emergency-card.born-in-future')
  assert.equal(refusalOf(writeCard({ contacts: [{ name: 'Sam', number: 'ring me' }] }, '2026-11-24')), 'emergency-card.no-number')
})

test('what the square holds and what was left out are together the whole card, whatever is on it', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), { maxLength: 20 }), texts => {
    const lines = texts.map((text, place) => ({ name: String(place), text }))
    const { text, leftOut } = fitting(lines)
    assert.ok(new TextEncoder().encode(text).length <= MOST_BYTES_IN_SQUARE)
    assert.equal(text, lines.filter(({ name }) => !leftOut.includes(name)).map(line => line.text).join('\n'))
  }), { numRuns: 60 })
})
