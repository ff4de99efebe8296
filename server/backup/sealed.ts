import { createCipheriv, createDecipheriv } from 'node:crypto'
import { StartProblem } from '../start-problem.ts'
import { closeWith, openWith, type Key, type Lock } from './lock-and-key.ts'

const pieceBytes = 1_048_576
const tagBytes = 16
const longestHeaderBytes = 4096

/**
 * Closes a stream: a readable first line, then pieces of AES-256-GCM, each bound to its place and to the first line.
 *
 * The last piece says that it is the last, so that a file cut short does not pass for a whole one.
 */
export async function* seal(plain: AsyncIterable<Buffer>, lock: Lock): AsyncGenerator<Buffer> {
  const { secret, line } = closeWith(lock)
  yield Buffer.from(`${line}\n`)
  let waiting = Buffer.alloc(0)
  let place = 0
  for await (const bytes of plain) {
    waiting = Buffer.concat([waiting, bytes])
    while (waiting.length > pieceBytes) {
      yield close(secret, line, place++, false, waiting.subarray(0, pieceBytes))
      waiting = waiting.subarray(pieceBytes)
    }
  }
  yield close(secret, line, place, true, waiting)
}

/** Opens a closed stream; refuses a wrong key, a damaged piece and a missing end by sentences. */
export async function* unseal(sealed: AsyncIterable<Buffer>, key: Key): AsyncGenerator<Buffer> {
  let waiting = Buffer.alloc(0)
  let place = 0
  let line: string | undefined
  let secret: Buffer | undefined
  for await (const bytes of sealed) {
    waiting = Buffer.concat([waiting, bytes])
    if (line === undefined || secret === undefined) {
      const end = waiting.indexOf('\n')
      if (end < 0 && waiting.length < longestHeaderBytes) continue
      line = waiting.subarray(0, Math.max(end, 0)).toString('utf8')
      secret = openWith(key, line)
      waiting = waiting.subarray(end + 1)
    }
    while (waiting.length > pieceBytes + tagBytes) {
      yield open(secret, line, place++, false, waiting.subarray(0, pieceBytes + tagBytes))
      waiting = waiting.subarray(pieceBytes + tagBytes)
    }
  }
  if (line === undefined || secret === undefined) secret = openWith(key, (line = waiting.toString('utf8')))
  yield open(secret, line, place, true, waiting)
}

function close(secret: Buffer, line: string, place: number, last: boolean, bytes: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', secret, nonce(place, last)).setAAD(Buffer.from(line))
  return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

function open(secret: Buffer, line: string, place: number, last: boolean, piece: Buffer): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', secret, nonce(place, last)).setAAD(Buffer.from(line))
    decipher.setAuthTag(piece.subarray(-tagBytes))
    return Buffer.concat([decipher.update(piece.subarray(0, -tagBytes)), decipher.final()])
  } catch (error) {
    throw new StartProblem('backup.damaged', 'This backup is damaged or cut short: nothing was changed; use another copy of it.', { cause: error })
  }
}

/** The secret is fresh for each file, so a place is used once under it. */
function nonce(place: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt32BE(place, 4)
  bytes[11] = last ? 1 : 0
  return bytes
}
