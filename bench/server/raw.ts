/** Inserts over so many connections without any server between: what the database and its disk can do here. */
import { performance } from 'node:perf_hooks'
import pg from 'pg'
import type { Statement } from '#log/statement.ts'
import { insertText, valuesOf } from './plain.ts'

/** What is inserted: for each connection, whose and which statements. */
export interface RawPlan { readonly connection: pg.ClientConfig; readonly connections: readonly { readonly person: string; readonly statements: readonly Statement[] }[] }

process.on('message', (plan: RawPlan) => void measured(plan).then(milliseconds => process.send?.({ milliseconds })))

async function measured({ connection, connections }: RawPlan): Promise<number> {
  const clients = connections.map(() => new pg.Client(connection))
  await Promise.all(clients.map(client => client.connect()))
  const began = performance.now()
  await Promise.all(clients.map(async (client, index) => {
    const { person = '', statements = [] } = connections[index] ?? {}
    for (const statement of statements) await client.query({ name: 'insert', text: insertText, values: [...valuesOf(person, statement)] })
  }))
  const milliseconds = performance.now() - began
  await Promise.all(clients.map(client => client.end()))
  return milliseconds
}
