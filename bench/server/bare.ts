/** The bare server, as a process of its own: `node:http` and `pg`, no sign-in, no validation, the same database and durability. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import type { Statement } from '#log/statement.ts'
import { insertText, listText, valuesOf } from './plain.ts'

const pool = new pg.Pool({ ...(JSON.parse(process.argv[2] ?? '{}') as pg.ClientConfig), max: 20 })

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://here')
  const person = url.pathname.slice(1)
  const answer = (status: number, value: unknown): void => {
    const text = JSON.stringify(value)
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text)
  }
  const failed = (error: unknown): void => answer(500, { error: String(error) })
  if (request.method === 'GET') {
    pool.query({ name: 'list', text: listText, values: [person, url.searchParams.get('most')] }).then(({ rows }) => answer(200, rows), failed)
    return
  }
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const said = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Statement
    pool.query({ name: 'insert', text: insertText, values: [...valuesOf(person, said)] }).then(({ rows }) => answer(200, rows[0]), failed)
  })
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit(0))
