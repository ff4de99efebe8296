import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromiumHere } from '#server/chromium.ts'

/** A browser for the journeys, or the sentence that says how to get one. */
export type Browser = { ok: true; path: string } | { ok: false; sentence: string }

/** Debian's Chromium without windows: the same engine, and a third less work for the same journeys. */
const WITHOUT_WINDOWS = '/usr/bin/chromium-headless-shell'

/** Finds Chromium, rather the one without windows; where there is none and this account may, installs Debian's. */
export function findChromium(say: (line: string) => void): Browser {
  const found = browserHere()
  if (found !== undefined) return { ok: true, path: found }
  const given = process.env['CHROMIUM']
  if (given !== undefined && given !== '') return { ok: false, sentence: `CHROMIUM names ${given}, which is no program that runs here: correct it or leave it out.` }
  const prefix = asRoot()
  if (prefix !== undefined && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium for the journeys (once) …')
    for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'chromium-headless-shell']]) {
      const [command = '', ...args] = [...prefix, 'apt-get', ...words]
      spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    }
    const installed = browserHere()
    if (installed !== undefined) return { ok: true, path: installed }
  }
  return {
    ok: false,
    sentence: 'The journeys need Chromium and there is none: install it (on Debian "apt-get install chromium" as root) or set CHROMIUM to its path, then run npm test again.',
  }
}

function browserHere(): string | undefined {
  const chosen = (process.env['CHROMIUM'] ?? '') !== ''
  return !chosen && existsSync(WITHOUT_WINDOWS) ? WITHOUT_WINDOWS : chromiumHere()
}

function asRoot(): string[] | undefined {
  if (process.getuid?.() === 0) return []
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' })
    return ['sudo', '-n']
  } catch {
    return undefined
  }
}
