import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedCategories } from '#log/category.ts'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { emptyFold, take } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Entry } from '#log/statement.ts'
import type { AppendAnswer, ReadAnswer } from '#log/sync.ts'
import { dayIn, instantOf } from '#log/time.ts'
import { beginExamination } from '#features/assessment/examination.ts'
import { recordFinding } from '#features/assessment/finding.ts'
import type { Limb } from '#features/assessment/limb.ts'
import { registry } from '#features/kinds.ts'
import { openSlices } from '#server/slices.ts'
import { openTestApp } from '#test/app.ts'
import { makeTestDatabase } from '#test/database.ts'
import { batchOf, stated } from '#test/statements.ts'
import { openWorld } from '#test/world.ts'
import { actOn } from './acted.ts'
import { planAgreed, planProposed } from './plan.ts'
import type { Plan } from './plan.ts'
import { standingFlags } from './standing-flags.ts'

const database = await makeTestDatabase()
const world = await openWorld(database)
const config = { port: 4100, hosts: [], dataFolder: '/nonexistent', databaseUrl: undefined, publicUrl: undefined }
const { ask } = await openTestApp(database.connection, { registry, slices: await openSlices({ connection: database.connection, secrets: { session: 's'.repeat(64) }, config }) })
test.after(() => world.owner.end())

const team = await world.team()
const person = await world.person(team)
await world.share(person, team, sharedCategories)
const doctor = { account: await world.account(team, 'doctor', ['agree-plan']) }
const key = '0193a000-0000-7000-8000-000000000001' as EntryId
const limb: Limb = { region: 'arm', side: 'left' }
const plan: Plan = { sentence: 'Wash the hand.', items: [{ key, what: 'Soak', why: 'Dry palm', who: 'You', when: 'Daily' }], review: { on: '2099-01-01', with: 'The hand team' }, statements: [] }

async function send(...drafts: Draft[]) {
  const statements = drafts.map(one => stated(one))
  const answered = await ask('POST', `/api/people/${person}/log/append`, doctor, batchOf(statements))
  assert.equal(answered.status, 200)
  return { statements, answers: (answered.body as AppendAnswer).answers }
}
const saysOf = ({ answers }: Awaited<ReturnType<typeof send>>) => answers.map(one => (one.is === 'refused' ? `${one.problem.code} ${one.problem.advice}` : one.is))
async function flags() {
  const read = (await ask('POST', `/api/people/${person}/log/read`, doctor, { epoch: null, cursors: {} })).body as ReadAnswer
  const again = (await ask('POST', `/api/people/${person}/log/read`, doctor, { epoch: read.epoch, cursors: {} })).body as ReadAnswer
  return standingFlags(take(emptyFold(registry, sharedCategories), again.entries as Entry[]), { born: null, sex: null, writer: 'doctor' }, dayIn(instantOf(Date.now()), 'Europe/London'))
}
const drafts = (decided: { ok: boolean; value?: readonly Draft[] }): Draft[] => {
  assert.ok(decided.ok && decided.value)
  return [...decided.value]
}

test('the server refuses a plan over a red flag, whoever posts it, until somebody said what was done', async () => {
  const without = await send(draft(planAgreed, plan))
  assert.deepEqual(saysOf(without), ['accepted'], 'a person nobody has examined has no red flag')
  await send(...drafts(beginExamination(limb, key)), ...drafts(recordFinding(key, limb, { finding: 'sign.urgent.cold_pale_sudden', value: 'yes' })))
  const standing = await flags()
  assert.ok(standing.length > 0)
  const { rows: [before] } = await world.owner.query(`select count(*)::int as lines from frond.audit where person = $1 and act = 'read'`, [person])
  assert.deepEqual(saysOf(await send(draft(planAgreed, plan), draft(planProposed, plan))), ['plan.red-flag-open needs-you', 'plan.red-flag-open needs-you'])
  const { rows: [after] } = await world.owner.query(`select count(*)::int as lines from frond.audit where person = $1 and act = 'read'`, [person])
  assert.deepEqual(after, before, 'judging is no opening')
  const sentAgain = await ask('POST', `/api/people/${person}/log/append`, doctor, batchOf(without.statements))
  assert.deepEqual((sentAgain.body as AppendAnswer).answers.map(({ is }) => is), ['known'], 'what was agreed before the flag stays agreed')

  const now = instantOf(Date.now())
  const acted = standing.flatMap(flag => drafts(actOn(flag, 'A doctor', 'Sent to the emergency department', now, now)))
  assert.deepEqual(saysOf(await send(...acted, draft(planAgreed, plan))).slice(-1), ['accepted'], 'also in the same batch')
  assert.deepEqual((await flags()).filter(flag => flag.acted === null), [])
})
