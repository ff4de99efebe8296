import { globSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** What only writes documents, or reads published cases, never comes to a browser. */
const NEVER_IN_A_BROWSER = /\.test\.ts$|\/(cases|vectors|testing)\/|\/(pages|markdown|mutants|questions)\.ts$/

/** The whole medicine in one file as a browser would get it, in kB after gzip. */
export async function medicineSize(): Promise<number> {
  const home = join(import.meta.dirname, '..', '..')
  const files = globSync('clinical/**/*.ts', { cwd: home }).filter(file => !NEVER_IN_A_BROWSER.test(`/${file}`)).sort()
  const entry = '\0all-of-the-medicine'
  const built = await build({
    configFile: false, root: home, logLevel: 'error',
    plugins: [{
      name: 'all-of-the-medicine',
      resolveId: id => (id === 'all-of-the-medicine' ? entry : null),
      load: id => (id === entry ? files.map((file, index) => `export * as part${index} from ${JSON.stringify(join(home, file))}`).join('\n') : null),
    }],
    build: { write: false, target: 'es2022', rolldownOptions: { input: 'all-of-the-medicine', preserveEntrySignatures: 'strict', output: { codeSplitting: false } } },
  })
  const outputs = [built].flat().flatMap(one => ('output' in one ? one.output : []))
  return outputs.reduce((sum, one) => sum + (one.type === 'chunk' ? gzipSync(one.code).length : 0), 0) / 1000
}
