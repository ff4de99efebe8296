import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { compileMessage } from '@lingui/message-utils/compileMessage'

process.env['LINGUI_SUPPRESS_BABEL_WARNING'] = '1'
const root = join(import.meta.dirname, '../..')
const [person, clinic] = await getCatalogs(getConfig({ cwd: root, configPath: join(root, 'lingui.config.ts') }))
if (person === undefined || clinic === undefined) throw new Error('The words of one door are not named in lingui.config.ts.')

/** What stands in a message for something else: values, and the numbered tags around a part of it. */
function heldBy(message: string): string {
  const inParts = (parts: unknown): string[] => Array.isArray(parts) ? parts.flatMap(inPart) : inPart(parts)
  const inPart = (part: unknown): string[] => {
    if (typeof part === 'string') return [...part.matchAll(/<\/?\d+\/?>/g)].map(([tag]) => tag)
    if (!Array.isArray(part)) return []
    const [name, kind, cases]: unknown[] = part
    return [`{${String(name)}}`, ...(typeof kind === 'string' ? [kind] : []), ...(typeof cases === 'object' && cases !== null ? Object.values(cases).flatMap(inParts) : [])]
  }
  return [...new Set(inParts(compileMessage(message)))].sort().join(' ')
}

test('every sentence of the person’s screens is there in German', async () => {
  const [inCode, german] = await Promise.all([person.collect(), person.read('de')])
  assert.ok(inCode !== undefined && german !== undefined)
  const missing = Object.entries(inCode).filter(([id]) => (german[id]?.translation ?? '') === '').map(([, { message }]) => message)
  assert.deepEqual(missing, [], 'Take them from the code with `npx lingui extract`, then write them in ui/words/de.po.')
})

test('a German sentence holds the same values and the same tags as the English one', async () => {
  const catalogues = await Promise.all([person, clinic].map(async one => Object.values(await one.read('de') ?? {})))
  const uneven = catalogues.flat().filter(({ message = '', translation = '', obsolete }) => translation !== '' && obsolete !== true && heldBy(message) !== heldBy(translation))
  assert.deepEqual(uneven.map(({ message, translation }) => `${message} -> ${translation}`), [])
})
