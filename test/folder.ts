import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'

/** A folder that is removed when the test file is over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'frond-folder-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
