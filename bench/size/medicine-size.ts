import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const HOME = join(import.meta.dirname, '..', '..')

/** What only writes documents, or reads published cases, never comes to a browser. */
const NEVER_IN_A_BROWSER = /\.test\.ts$|\/(cases|vectors|testing)\/|\/(pages|markdown|mutants|questions)\.ts$/

/** Facts in, verdicts, suggestions, urgent signs and interactions out: what judges one person. */
const JUDGES = ['derive', 'parse-facts', 'diagnosis/budapest', 'diagnosis/type', 'diagnosis/severity', 'diagnosis/phenotype', 'diagnosis/onset', 'diagnosis/contracture',
  'rules/suggest', 'red-flags/red-flags', 'interactions/interactions'].map(name => `clinical/${name}.ts`)

/** The medicine as a browser would get it, in kB after gzip, each part as one file with all that it imports. */
export interface MedicineSizes {
  /** What the examination imports of it, at once or while it is open. */
  readonly examination: number
  /** The engine with every rule. */
  readonly judges: number
  /** Everything, with every table and every text. */
  readonly whole: number
}

/** Weighs the medicine: what one screen loads, what judges a person, and all of it. */
export async function medicineSizes(): Promise<MedicineSizes> {
  const whole = globSync('clinical/**/*.ts', { cwd: HOME }).filter(file => !NEVER_IN_A_BROWSER.test(`/${file}`)).sort()
  const examination = [...reached('features/assessment/clinic/Examine.tsx')].filter(file => file.startsWith('clinical/')).sort()
  return { examination: await weightOf(examination), judges: await weightOf(JUDGES), whole: await weightOf(whole) }
}

/** Every file that a file imports, directly or by others, at once or later; types weigh nothing. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const source = readFileSync(join(HOME, file), 'utf8')
  for (const [, at] of source.matchAll(/(?:^(?:import|export) (?!type\b)[^;\n]*?from |\bimport\()'([#.][^']+\.tsx?)'/gm)) {
    if (at !== undefined) reached(at.startsWith('#') ? at.slice(1) : relative(HOME, join(HOME, dirname(file), at)), seen)
  }
  return seen
}

async function weightOf(files: readonly string[]): Promise<number> {
  const entry = '\0some-of-the-medicine'
  const built = await build({
    configFile: false, root: HOME, logLevel: 'error',
    plugins: [{
      name: 'some-of-the-medicine',
      resolveId: id => (id === 'some-of-the-medicine' ? entry : null),
      load: id => (id === entry ? files.map((file, index) => `export * as part${index} from ${JSON.stringify(join(HOME, file))}`).join('\n') : null),
    }],
    build: { write: false, target: 'es2022', rolldownOptions: { input: 'some-of-the-medicine', preserveEntrySignatures: 'strict', output: { codeSplitting: false } } },
  })
  const outputs = [built].flat().flatMap(one => ('output' in one ? one.output : []))
  return outputs.reduce((sum, one) => sum + (one.type === 'chunk' ? gzipSync(one.code).length : 0), 0) / 1000
}
