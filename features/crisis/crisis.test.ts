import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stateDraft } from '#log/draft.ts'
import { emptyFold, take } from '#log/fold.ts'
import { judge } from '#log/judge.ts'
import { checkBody } from '#log/kind.ts'
import { instantOf } from '#log/time.ts'
import { registry } from '#features/kinds.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { pauseCheckIns, prescribeQuestion } from '#features/check-ins/prescriptions.ts'
import { alertRaised } from './alert.ts'
import { alertOfAnswer, alertOpen, closeAlert, openAlerts, takeAlert, tellNotSafe, urgentOpen } from './alerts.ts'
import { moodDue } from './due.ts'
import { answerMood, moodAnswered } from './mood.ts'
import { CRISIS_REGIONS, numbersFor } from './numbers.ts'
import type { CrisisRegion } from './numbers.ts'
import { SERVICE_HOLDS, moodFormFor, readsNow } from './reader.ts'
import type { CrisisService } from './reader.ts'
import { safetyPlanOf, writeSafetyPlan } from './safety-plan.ts'

// A Tuesday, ten in the morning in London.
const NOW = '2026-11-24T10:00:00.000Z'
const reader = { team: 'Hand team', name: 'The nurse on duty', days: [1, 2, 3, 4, 5], from: '08:00', until: '17:00', zone: 'Europe/London' }
const service: CrisisService = { readers: [reader], adult: 'yes', numbers: [], at: NOW }
const here = { connected: true, themself: true, reachable: true, now: NOW }

test('question 9 is asked only to an adult, by themself, with a team, while a named person reads', () => {
  assert.equal(moodFormFor(service, here).form, 'phq-9')
  assert.equal(moodFormFor(service, { ...here, now: '2026-11-24T18:00:00.000Z' }).form, 'phq-8')
  assert.equal(moodFormFor({ ...service, readers: [] }, here).form, 'phq-8')
  assert.equal(moodFormFor(service, { ...here, reachable: false }).form, 'phq-8', 'an answer that cannot arrive is not asked for')
  assert.equal(moodFormFor({ ...service, at: '2026-11-10T10:00:00.000Z' }, here).form, 'phq-8')
  for (const none of [moodFormFor(undefined, here), moodFormFor(service, { ...here, connected: false }), moodFormFor(service, { ...here, themself: false }), moodFormFor({ ...service, adult: 'no' }, here), moodFormFor({ ...service, adult: 'not-known' }, here)]) assert.equal(none.form, 'none')
})

test('at no moment of any week is question 9 asked outside the hours, nor on what the service said more than a week ago', () => {
  fc.assert(fc.property(fc.integer({ min: -30 * 1440, max: 30 * 1440 }), fc.constantFrom<CrisisService['adult']>('yes', 'no', 'not-known'), fc.boolean(), fc.boolean(), (minutes, adult, connected, reachable) => {
    const now = instantOf(Date.parse(NOW) + minutes * 60_000)
    const asked = moodFormFor({ ...service, adult }, { connected, themself: true, reachable, now })
    if (asked.form === 'phq-9') assert.ok(adult === 'yes' && connected && reachable && readsNow(reader, now) && minutes <= SERVICE_HOLDS.value * 1440 && minutes >= -1440)
  }))
})

test('a reader\'s hours are those of their own clock, and a clock that is not known is nobody', () => {
  assert.equal(readsNow(reader, '2026-07-07T07:30:00.000Z'), true)
  assert.equal(readsNow(reader, '2026-11-24T07:30:00.000Z'), false)
  assert.equal(readsNow(reader, '2026-11-28T10:00:00.000Z'), false)
  assert.equal(readsNow({ ...reader, zone: 'Nowhere/Town' }, NOW), false)
})

test('an answer from several days upward is an alert at once; a later 0 closes nothing; only a name and an outcome do', () => {
  const [diary, team] = [new Diary('UTC'), new Diary('UTC', { role: 'psychologist', authorities: [] })]
  diary.say(alertOfAnswer(0), NOW)
  assert.equal(alertOpen(diary.folded()), false)
  diary.say(alertOfAnswer(1), NOW)
  diary.say(alertOfAnswer(0), '2026-11-24T10:01:00.000Z')
  diary.say(answerMood('phq-9', new Map([[9, 0]])), '2026-11-24T10:02:00.000Z')
  const [alert] = openAlerts(diary.folded())
  assert.ok(alert && alert.told.body.why === 'item-9' && alert.told.body.answer === 1 && !alert.taken)
  assert.equal(refusalOf(closeAlert(alert, { spokenBy: ' ', outcome: 'x' }, [alert], [])), 'alert.no-name')
  assert.equal(refusalOf(closeAlert(alert, { spokenBy: 'The nurse', outcome: '' }, [alert], [])), 'alert.no-outcome')
  team.say(takeAlert(alert, 'The nurse on duty', urgentOpen(diary.folded())), '2026-11-24T10:05:00.000Z')
  const called = team.entries.length
  diary.entries.push(...team.entries)
  assert.equal(openAlerts(diary.folded())[0]?.taken, true)
  const withoutReason = take(emptyFold(registry, ['diary']), diary.entries.filter(({ kind }) => kind.startsWith('urgent.')))
  assert.deepEqual(urgentOpen(withoutReason).map(({ by, told }) => [by, told.body]), [['The nurse on duty', {}]], 'who may not read why sees that it is urgent, and who is calling')
  team.say(closeAlert(alert, { spokenBy: 'The nurse on duty', outcome: 'Spoke by telephone, sister is there' }, openAlerts(diary.folded()), urgentOpen(diary.folded())), '2026-11-24T10:40:00.000Z')
  diary.entries.push(...team.entries.slice(called))
  assert.equal(alertOpen(diary.folded()), false)
  assert.deepEqual(urgentOpen(diary.folded()), [])
})

test('not safe is told once while it is open, and nobody says it in another\'s place', () => {
  const diary = new Diary()
  diary.say(tellNotSafe(diary.folded()), NOW)
  diary.say(tellNotSafe(diary.folded()), NOW)
  assert.equal(openAlerts(diary.folded()).length, 1)
  assert.equal(refusalOf(checkBody(alertRaised, 1, { why: 'not-safe' }, 'I think')), 'alert.only-themself')
  assert.equal(refusalOf(checkBody(moodAnswered, 1, { form: 'phq-8', answers: [{ item: 1, answer: 2 }] }, 'they said')), 'mood.only-themself')
})

test('the form without question 9 has none, and nothing is kept of nothing', () => {
  assert.equal(refusalOf(checkBody(moodAnswered, 1, { form: 'phq-8', answers: [{ item: 9, answer: 1 }] })), 'mood.no-such-question')
  assert.equal(refusalOf(checkBody(moodAnswered, 1, { form: 'phq-9', answers: [{ item: 1, answer: 1 }, { item: 1, answer: 2 }] })), 'mood.answered-twice')
  assert.equal(refusalOf(answerMood('phq-8', new Map())), 'mood.nothing-answered')
})

test('numbers are those of the clock here; a choice holds until the clock changes; a region not in the table has a sentence and no number', () => {
  const region = (zone: string, chosen?: Parameters<typeof numbersFor>[1]): string => {
    const found = numbersFor(zone, chosen, [])
    return found === 'unknown' ? found : found.region
  }
  assert.equal(region('Europe/London'), 'GB')
  assert.equal(region('Europe/Amsterdam', { region: 'GB', zone: 'Europe/London' }), 'NL')
  assert.equal(region('Europe/Amsterdam', { region: 'GB', zone: 'Europe/Amsterdam' }), 'GB')
  assert.equal(region('America/Detroit'), 'US')
  assert.equal(region('Europe/Paris'), 'unknown', 'the common number is no line of its own')
  assert.equal(region('Asia/Tokyo'), 'unknown')
  const own: CrisisRegion = { region: 'GB', name: 'Here', emergency: '999', lines: [], source: 'The service', mark: 'service', checkedOn: '2026-11-01' }
  assert.equal(numbersFor('Europe/London', undefined, [own]), own)
})

test('every region says where its numbers are from and when they were looked at', () => {
  for (const { emergency, lines, source, mark, checkedOn } of CRISIS_REGIONS) assert.ok(/^\d{3}$/.test(emergency) && lines.length > 0 && source.length > 10 && mark === 'V2' && /^\d{4}-\d\d-\d\d$/.test(checkedOn))
})

test('the questionnaire is due on the days a team asks for it, until it is answered, and not in a pause', () => {
  const [diary, team] = [new Diary('UTC'), new Diary('UTC', { role: 'psychologist', authorities: [] })]
  team.say(prescribeQuestion({ asks: 'mood', timesADay: 1, everyDays: 14, reason: 'Before the course on sleep', from: '2026-11-24', until: '2026-12-20' }), NOW)
  diary.entries.push(...team.entries)
  const due = (day: string) => moodDue(diary.folded(), { day, now: `${day}T10:00:00.000Z`, zone: 'UTC' }).map(one => one.is)
  assert.deepEqual([due('2026-11-24'), due('2026-11-25'), due('2026-12-08')], [['waiting'], [], ['waiting']])
  diary.say(answerMood('phq-8', new Map([[1, 2]])), '2026-11-24T11:00:00.000Z')
  assert.deepEqual(due('2026-11-24'), ['done'])
  diary.say(pauseCheckIns('until-i-say', '2026-11-25'), '2026-11-25T11:00:00.000Z')
  assert.deepEqual(due('2026-12-08'), [])
})

test('the safety plan keeps own lines and people with a number that can be dialled', () => {
  const decided = writeSafetyPlan({ lines: ['Go to the kitchen, put the light on', ' '], people: [{ name: 'My sister', number: '+44 7700 900123' }, { name: '', number: '' }] })
  assert.ok(decided.ok)
  const entries = decided.value.map(one => stateDraft(one, { now: Date.parse(NOW), zone: 'Europe/London', random: count => new Uint8Array(count) }))
  assert.equal(refusalOf(judge(registry, entries[0] as (typeof entries)[number], { role: 'person', authorities: [] })), 'entry.private', 'it is taken by no server')
  const { lines, people } = safetyPlanOf(take(emptyFold(registry, ['private']), entries))
  assert.deepEqual([lines, people], [['Go to the kitchen, put the light on'], [{ name: 'My sister', number: '+44 7700 900123' }]])
  assert.equal(refusalOf(writeSafetyPlan({ lines: [], people: [{ name: 'My sister', number: 'at work' }] })), 'safety-plan.number-wrong')
  assert.equal(refusalOf(writeSafetyPlan({ lines: ['a', 'b', 'c', 'd', 'e', 'f'], people: [] })), 'safety-plan.too-many')
})
