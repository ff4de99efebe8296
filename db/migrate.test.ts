import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeTestDatabase } from '#test/database.ts'
import { describeTables } from './describe-tables.ts'
import { migrate, readMigrations } from './migrate.ts'

const database = await makeTestDatabase()

test('a database that is up to date is left as it is, also by two starts at once', async () => {
  assert.deepEqual(await Promise.all([migrate(database.connection), migrate(database.connection)]), [[], []])
})

test('a migration that was edited after it was applied is refused by name', async () => {
  const [first, ...rest] = readMigrations()
  assert.ok(first)
  await assert.rejects(migrate(database.connection, [{ ...first, checksum: 'another' }, ...rest]), { code: 'start.migration-edited', message: new RegExp(first.name) })
})

test('a database that a newer Frond has changed is refused', async () => {
  await assert.rejects(migrate(database.connection, readMigrations().slice(0, -1)), { code: 'start.database-newer' })
})

test('a migration that fails leaves nothing behind', async () => {
  const broken = { name: '9999-broken.sql', sql: 'create table frond.half (id integer); select 1 / 0', checksum: 'x' }
  await assert.rejects(migrate(database.connection, [...readMigrations(), broken]), /9999-broken/)
  assert.doesNotMatch(await describeTables(database.connection), /half/)
})

test('the types of the tables are those of the migrated database', async () => {
  const written = readFileSync(join(import.meta.dirname, 'tables.ts'), 'utf8')
  assert.equal(await describeTables(database.connection), written, 'run node db/describe-tables.ts')
})
