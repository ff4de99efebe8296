import { IncomingMessage, type Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { setTimeout as wait } from 'node:timers/promises'
import { StartProblem, errorCode, errorWords } from './start-problem.ts'

/** Answers one web request; `incoming` is the connection it came by. */
export type Answer = (request: Request, env?: { incoming?: IncomingMessage }) => Response | Promise<Response>

/** The open port: who answers on it, and how it is closed when the last answer has been given. */
export type Front = { answerWith: (answer: Answer) => void; drain: () => Promise<void> }

const longestDrainMilliseconds = 10_000

/** Opens the port before anything is changed, and says *starting* on it until someone answers. */
export async function listen(port: number, hosts: string[]): Promise<Front> {
  let answer: Answer = starting
  const servers: Server[] = []
  for (const host of hosts) {
    const server = createAdaptorServer({ fetch: (request, env) => answer(request, 'incoming' in env ? { incoming: env.incoming as IncomingMessage } : {}) }) as Server
    try {
      await open(server, port, host)
      servers.push(server)
    } catch (error) {
      // A machine without IPv6 is served on IPv4 alone.
      if (servers.length > 0 && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(errorCode(error))) continue
      await Promise.all(servers.map(close))
      throw whyClosed(error, port, host)
    }
  }
  return {
    answerWith: (next) => {
      answer = next
    },
    drain: async () => {
      await Promise.all(servers.map(close))
    },
  }
}

function starting(): Response {
  return Response.json(
    { problem: { code: 'server.starting', advice: 'wait' } },
    { status: 503, headers: { 'retry-after': '1', 'cache-control': 'no-store' } },
  )
}

function open(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  await Promise.race([closed, wait(longestDrainMilliseconds, undefined, { ref: false })])
  server.closeAllConnections()
  await closed
}

function whyClosed(error: unknown, port: number, host: string): StartProblem {
  const code = errorCode(error)
  if (code === 'EADDRINUSE') {
    return new StartProblem('start.port-taken', `Port ${port} is already taken, perhaps by another Frond: stop that program, or set PORT to a free port.`)
  }
  if (code === 'EACCES') {
    return new StartProblem('start.port-not-allowed', `This account may not open port ${port}: set PORT to one above 1023.`)
  }
  return new StartProblem('start.address-wrong', `Frond cannot listen on ${host} port ${port} (${errorWords(error)}): correct HOST and PORT, or leave them out.`)
}
