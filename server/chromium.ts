/** Where this machine has a browser to print with. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome']

/** The path of Chromium: the one that `CHROMIUM` names, or the first found; nothing when there is none. */
export function chromiumHere(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const given = environment['CHROMIUM']
  if (given !== undefined && given !== '') return runnable(given) ? given : undefined
  const folders = ['/usr/bin', ...(environment['PATH'] ?? '').split(delimiter)]
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(runnable)
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
