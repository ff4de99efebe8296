import { resolve } from 'node:path'
import { StartProblem } from './start-problem.ts'

/** What may be set from outside; nothing must be. */
export type Config = {
  port: number
  /** The addresses that are listened on: this machine alone, unless `HOST` opens it. */
  hosts: string[]
  dataFolder: string
  databaseUrl: string | undefined
  /** The public https address, without which phones cannot connect. */
  publicUrl: URL | undefined
  /** What one person's files may weigh together, in megabytes. */
  fileMegabytes?: number | undefined
  /** After so many minutes without a touch a clinic screen is locked; 0 for never. */
  lockMinutes?: number | undefined
  /** Hosts of further push services, beside those of the browsers in use. */
  pushHosts?: readonly string[] | undefined
}

/** After so many minutes an untouched clinic screen is locked, unless a service chose otherwise. */
export const LOCK_MINUTES = 10

/** Reads the settings from the environment; an empty one counts as not set, a wrong one is refused. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = (name: string) => environment[name]?.trim() || undefined
  const host = given('HOST')
  return {
    port: readPort(given('PORT')),
    hosts: host === undefined ? ['127.0.0.1', '::1'] : [host],
    dataFolder: resolve(given('FROND_DATA') ?? 'data'),
    databaseUrl: given('DATABASE_URL'),
    publicUrl: readPublicUrl(given('FROND_URL')),
    fileMegabytes: readFileMegabytes(given('FROND_FILES_MB')),
    lockMinutes: readLockMinutes(given('FROND_LOCK_MINUTES')),
    pushHosts: given('FROND_PUSH_HOSTS')?.split(/[\s,]+/).filter(host => host !== ''),
  }
}

/** The address by which browsers reach this server. */
export function originOf({ publicUrl, port, hosts }: Config): string {
  if (publicUrl !== undefined) return publicUrl.origin
  const [host = 'localhost'] = hosts
  const anywhere = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)
  return `http://${anywhere ? 'localhost' : host}:${port}`
}

function readPort(words: string | undefined): number {
  if (words === undefined) return 4100
  const port = Number(words)
  if (/^\d+$/.test(words) && port >= 1 && port <= 65_535) return port
  throw new StartProblem('start.port-wrong', `PORT is "${words}", which is no port: set it to a number from 1 to 65535, or leave it out for 4100.`)
}

function readFileMegabytes(words: string | undefined): number | undefined {
  if (words === undefined) return undefined
  if (/^[1-9]\d{0,6}$/.test(words)) return Number(words)
  throw new StartProblem('start.file-limit-wrong', `FROND_FILES_MB is "${words}", and must be the most megabytes that one person’s files may weigh together, a whole number from 1: correct it or leave it out.`)
}

function readLockMinutes(words: string | undefined): number | undefined {
  if (words === undefined) return undefined
  if (/^\d{1,3}$/.test(words) && Number(words) <= 240) return Number(words)
  throw new StartProblem('start.lock-minutes-wrong', `FROND_LOCK_MINUTES is "${words}", and must be the minutes after which an untouched clinic screen is locked, a whole number from 1 to 240, or 0 for never: correct it or leave it out for ${LOCK_MINUTES}.`)
}

function readPublicUrl(words: string | undefined): URL | undefined {
  if (words === undefined) return undefined
  const url = URL.parse(words)
  const local = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (url === null || !(url.protocol === 'https:' || (local && url.protocol === 'http:')) || url.pathname !== '/') {
    throw new StartProblem(
      'start.public-url-wrong',
      `FROND_URL is "${words}", and must be the public https address without a path, such as https://frond.example.org: correct it or leave it out.`,
    )
  }
  return url
}
