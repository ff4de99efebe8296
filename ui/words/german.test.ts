import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { compileMessage } from '@lingui/message-utils/compileMessage'

process.env['LINGUI_SUPPRESS_BABEL_WARNING'] = '1'
const root = join(import.meta.dirname, '../..')
const [person, clinic, medicine] = await getCatalogs(getConfig({ cwd: root, configPath: join(root, 'lingui.config.ts') }))
if (person === undefined || clinic === undefined || medicine === undefined) throw new Error('The words of one part are not named in lingui.config.ts.')

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

type Both = { readonly message: string; readonly translation: string; readonly origin?: readonly (readonly [string, ...unknown[]])[] }

/** What stands in both languages in one part. */
async function read(part: typeof person): Promise<Both[]> {
  const entries = Object.entries(await part?.read('de') ?? {})
  return entries.filter(([, { obsolete }]) => obsolete !== true).map(([id, { message = id, translation = '', origin }]) => ({ message, translation, ...(origin === undefined ? {} : { origin }) })).filter(({ translation }) => translation !== '')
}

/** What stands in both languages in every part. */
const all = async (): Promise<Both[]> => (await Promise.all([person, clinic, medicine].map(read))).flat()

/** The English sentences that have no German yet; one that was changed counts as new. */
async function withoutGerman(part: typeof person): Promise<(string | undefined)[]> {
  const [inCode, german] = await Promise.all([part?.collect(), part?.read('de')])
  assert.ok(inCode !== undefined && german !== undefined)
  return Object.entries(inCode).filter(([id]) => (german[id]?.translation ?? '') === '').map(([, { message }]) => message)
}

test('every sentence of the person’s screens is there in German', async () => {
  assert.deepEqual(await withoutGerman(person), [], 'Take them from the code with `npx lingui extract`, then write them in ui/words/de.po.')
})

test('every sentence of the clinic’s screens is there in German', async () => {
  assert.deepEqual(await withoutGerman(clinic), [], 'Take them with `npx lingui extract`, then write them in ui/words/clinic/de.po.')
})

test('every sentence of the medicine that people read is there in German', async () => {
  assert.deepEqual(await withoutGerman(medicine), [], 'Take them with `npx lingui extract`, then write them in ui/words/medicine/de.po.')
})

test('a German sentence holds the same values and the same tags as the English one', async () => {
  const uneven = (await all()).filter(({ message, translation }) => heldBy(message) !== heldBy(translation))
  assert.deepEqual(uneven.map(({ message, translation }) => `${message} -> ${translation}`), [])
})

/** Where a verdict has its words: a person reads them only of an examination that a team signed. */
const OF_SIGNED = ['ui/Verdict.tsx', 'features/assessment/verdict-words.ts']

test('no German sentence on the person’s side says met or not met, names a cause in the mind, gives a cause, praises or shouts', async () => {
  const said = [...await read(person), ...await read(medicine)].filter(({ origin = [] }) => !origin.every(([file]) => OF_SIGNED.includes(file)))
  const wrong = said.filter(({ translation }) => /(?<![\p{L}])(nicht )?erfüllt|psychogen|psychosomatisch|eingebildet|nur im Kopf|verursacht|weil Sie|selbst schuld|Ihre Schuld|gut gemacht|super|prima|toll(?!\p{L})|!/iu.test(translation))
  assert.deepEqual(wrong.map(({ message, translation }) => `${message} -> ${translation}`), [])
})

test('a German sentence of the medicine is short, and never says to take more or less of a medicine', async () => {
  const said = (await read(medicine)).filter(({ translation }) => /^\p{Lu}.*[.?]$/u.test(translation))
  assert.ok(said.length > 150)
  assert.deepEqual(said.flatMap(({ translation }) => translation.split(/(?<=[.?])\s+/)).filter(sentence => sentence.split(/\s+/).length > 18), [])
  assert.deepEqual(said.filter(({ translation }) => /(beginnen|hören|setzen|nehmen|erhöhen|senken|verringern) Sie .*(Medikament|Tablette|Dosis|Baclofen|Gabapentin|Pregabalin|Opioid)/i.test(translation)).map(({ translation }) => translation), [])
})
