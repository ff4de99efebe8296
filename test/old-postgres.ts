import { createServer } from 'node:net'

/** A server that answers like a PostgreSQL of another version, as far as being asked for it; for refusals that need one. */
export async function speakAsOldPostgres(words: string, version: number): Promise<{ url: string; stop: () => void }> {
  const server = createServer((socket) => {
    let greeted = false
    socket.on('error', () => undefined)
    socket.on('data', (bytes) => {
      if (!greeted) {
        greeted = true
        socket.write(Buffer.concat([message('R', int32(0)), ready]))
      } else if (bytes[0] === 'Q'.charCodeAt(0)) {
        const columns = [field('version', 23), field('words', 25), field('encoding', 25)]
        const values = [String(version), words, 'UTF8'].map((value) => Buffer.concat([int32(Buffer.byteLength(value)), Buffer.from(value)]))
        socket.write(Buffer.concat([
          message('T', Buffer.concat([int16(3), ...columns])),
          message('D', Buffer.concat([int16(3), ...values])),
          message('C', Buffer.from('SELECT 1\0')),
          ready,
        ]))
      } else {
        socket.end()
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `postgres://frond@127.0.0.1:${port}/frond`, stop: () => void server.close() }
}

const ready = message('Z', Buffer.from('I'))

function message(type: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body])
}

function field(name: string, type: number): Buffer {
  return Buffer.concat([Buffer.from(`${name}\0`), int32(0), int16(0), int32(type), int16(-1), int32(-1), int16(0)])
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeInt16BE(value)
  return bytes
}
