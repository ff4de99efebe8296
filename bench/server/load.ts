/** A process that asks a server on this machine a given number of times over so many connections, and says how long it took. */
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { performance } from 'node:perf_hooks'

/** What is asked: for each connection its requests, whole as they go over the wire. */
export interface LoadPlan { readonly port: number; readonly connections: readonly (readonly string[])[] }
/** How long all of it took, and the first answer that was not a 200. */
export interface LoadResult { readonly milliseconds: number; readonly refused?: string }

process.on('message', (plan: LoadPlan) => void measured(plan).then(result => process.send?.(result)))

async function measured({ port, connections }: LoadPlan): Promise<LoadResult> {
  const sockets = await Promise.all(connections.map(() => opened(port)))
  const ready = connections.map(requests => requests.map(text => Buffer.from(text, 'utf8')))
  const began = performance.now()
  const refused = await Promise.all(sockets.map((socket, index) => askAll(socket, ready[index] ?? [])))
  const milliseconds = performance.now() - began
  for (const socket of sockets) socket.destroy()
  const first = refused.find(one => one !== undefined)
  return { milliseconds, ...(first === undefined ? {} : { refused: first }) }
}

function opened(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket))
    socket.once('error', reject)
  })
}

/** Asks one after the other on one connection. Much leaner than a full client, so that the asking weighs little on a small machine. */
function askAll(socket: Socket, requests: readonly Buffer[]): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let next = 0
    let refused: string | undefined
    let head: Buffer | undefined
    let missing = 0
    const ask = (): void => {
      const request = requests[next++]
      if (request === undefined) resolve(refused)
      else socket.write(request)
    }
    socket.on('data', (chunk: Buffer) => {
      if (missing > 0) missing -= chunk.length
      else {
        head = head === undefined ? chunk : Buffer.concat([head, chunk])
        const end = head.indexOf('\r\n\r\n')
        if (end === -1) return
        const text = head.toString('latin1', 0, end)
        const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1]
        if (length === undefined) return void reject(new Error(`an answer without a length: ${text}`))
        if (!text.startsWith('HTTP/1.1 200')) refused ??= head.toString('utf8', 0, 600)
        missing = Number(length) - (head.length - end - 4)
        head = undefined
      }
      if (missing === 0) ask()
    })
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('the server closed the connection')))
    ask()
  })
}
