/** Reads who imports whom, from the source as it stands. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const home = join(import.meta.dirname, '..', '..')
const folders = '{bench,bin,clinical,db,device,features,fhir,log,server,test,ui,web}'
const specifier = /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g
const typeOnly = /(?:^|\n)\s*(?:import|export)\s+type\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g

/** One import: of a file of ours, or of something else; types alone vanish before anything runs. */
export interface Import { readonly to: string; readonly ours: boolean; readonly types: boolean }

/** Every source file with its imports and its text, tests left out. */
export function readImports(): Map<string, { readonly imports: readonly Import[]; readonly text: string }> {
  const files = globSync([`${folders}/**/*.ts`, `${folders}/**/*.tsx`], { cwd: home }).filter(file => !/\.(test|spec)\.tsx?$|\.d\.ts$/.test(file))
  return new Map(files.sort().map(file => {
    const text = readFileSync(join(home, file), 'utf8')
    const types = new Set([...text.matchAll(typeOnly)].map(match => match[1] ?? ''))
    const imports = [...text.matchAll(specifier)].map(match => match[1] ?? match[2] ?? match[3] ?? '').map(from => resolve(file, from, types.has(from)))
    return [file, { imports, text }]
  }))
}

function resolve(file: string, from: string, types: boolean): Import {
  const path = from.split('?')[0] ?? from
  if (path.startsWith('#')) return { to: path.slice(1), ours: true, types }
  if (path.startsWith('.')) return { to: normalize(join(dirname(file), path)), ours: true, types }
  return { to: path, ours: false, types }
}
