/** Finds every problem code that the source can answer with. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const home = join(import.meta.dirname, '..', '..')
const folders = '{bin,clinical,db,device,features,fhir,log,server,ui,web}'
const code = /['"`]([a-z][a-z-]*(?:\.[a-z][a-z-]+)+)['"`]/g

/** Places in TypeScript where a literal is a problem's code. */
const places = [
  /\b(?:refuse|problemOf|refusal|ended|StartProblem)\(\s*([^,{)]*)/g,
  /\bcode:\s*([^,}\n]*)/g,
  /\b\w*[rR]efuses(?::|\s*=)[^=[]*\[([^\]]*)\]/g,
  /\bproblem\(\s*([^,{)]*)/g,
]
/** Places in SQL. */
const sqlPlaces = [/code := (.*);/g, /"problem": ("[a-z.-]+")/g, /(then '(?:entry|stream)\..*)/g]

/** Each code with the files that say it. */
export function problemCodes(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const files = globSync([`${folders}/**/*.ts`, `${folders}/**/*.tsx`, 'db/migrations/*.sql'], { cwd: home })
  for (const file of files.filter(name => !/\.test\.ts$|^features\/testing\//.test(name)).sort()) {
    const text = readFileSync(join(home, file), 'utf8')
    for (const place of file.endsWith('.sql') ? sqlPlaces : places) {
      for (const [, within = ''] of text.matchAll(place)) {
        for (const [, name = ''] of within.matchAll(code)) found.set(name, [...new Set([...(found.get(name) ?? []), file])])
      }
    }
  }
  return found
}
