import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { makeTestDatabase } from '#test/database.ts'
import { makeFolder } from '#test/folder.ts'
import { freePort, startFrond } from '#test/frond-process.ts'
import { openWorld } from '#test/world.ts'

function frond(words: string[], settings: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'frond.ts'), ...words], { encoding: 'utf8', env: { ...process.env, ...settings } })
  return { code: status, said: stdout, complained: stderr }
}

test('alone it lists its commands, and an unknown command is refused with the list', () => {
  assert.match(frond([]).said, /frond setup-link/)
  const { code, complained } = frond(['dance'])
  assert.equal(code, 1)
  assert.match(complained, /There is no command "dance"\.\nCommands:\n/)
})

test('evaluate prints answers, and refuses what it cannot read by a sentence', () => {
  const file = join(makeFolder(), 'facts.json')
  writeFileSync(file, JSON.stringify({ at: '2026-03-01', facts: {} }))
  const { code, said } = frond(['evaluate', file])
  assert.equal(code, 0)
  assert.equal(JSON.parse(said).ok, true)
  writeFileSync(file, '{"at":')
  assert.match(frond(['evaluate', file]).said, /request\.not-json/)
  assert.match(frond(['evaluate', `${file}.not-there`]).complained, /cannot be read/)
  writeFileSync(file, JSON.stringify({ at: '2026-03-01', facts: { noSuchFact: 1 } }))
  assert.equal(frond(['evaluate', file]).code, 1)
  assert.equal(frond(['evaluate', '--list']).code, 0)
})

test('where no Frond was started, the commands of the machine say so and make nothing', () => {
  const { code, complained } = frond(['setup-link'], { FROND_DATA: '/nowhere/at/all' })
  assert.equal(code, 1)
  assert.match(complained, /There is no Frond in \/nowhere\/at\/all/)
})

test('the newest set-up link is the only one, whether Frond runs or not, until the clinic is set up', async () => {
  const data = makeFolder()
  const settings = { FROND_DATA: data, PORT: String(await freePort()) }
  const server = startFrond(settings)
  after(server.stop)
  await server.ready
  const shown = linkIn(server.said())
  const asked = linkIn(frond(['setup-link'], settings).said)
  const set = (link: string) => fetch(`${server.address}/api/set-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.address },
    body: JSON.stringify({ token: link.split('#')[1], clinic: 'Hand team', name: 'A clinician', role: 'doctor', address: 'a@example.org', password: 'slow green fern' }),
  })
  assert.match(await (await set(shown)).text(), /invitation\.revoked/)
  assert.equal((await set(asked)).status, 200)
  await server.stop()
  const late = frond(['setup-link'], settings)
  assert.equal(late.code, 1)
  assert.match(late.complained, /has been set up already/)
})

test('a reset link is made for whoever signs in with that address, and for nobody else', async () => {
  const { connection, url } = await makeTestDatabase()
  const world = await openWorld({ connection })
  const account = await world.account(await world.team())
  await world.owner.end()
  const settings = { DATABASE_URL: url, FROND_URL: 'https://frond.example.org' }
  assert.match(frond(['reset', `${account.id}@example.org`], settings).said, /^https:\/\/frond\.example\.org\/clinic\/reset#[\w-]{43}\n$/)
  assert.match(frond(['reset', 'nobody@example.org'], settings).complained, /Nobody signs in with nobody@example\.org/)
  assert.match(frond(['reset'], settings).complained, /Say whose/)
})

function linkIn(text: string): string {
  const [link] = /http:\S+#[\w-]{43}/.exec(text) ?? []
  assert.ok(link, `a link in: ${text}`)
  return link
}
