import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'

type Chunk = { file: string; isEntry?: boolean; isDynamicEntry?: boolean; imports?: string[]; dynamicImports?: string[]; css?: string[] }
type Manifest = Record<string, Chunk>

/** What one screen makes a phone load, in kB after gzip: all script and style up to its first paint. */
export type ScreenSize = { screen: string; scriptKb: number; styleKb: number; budgetKb: number; within: boolean }

const NOW_KB = 150
const OTHERS_KB = 200
/** Every screen of a record but the first waits for all that may be said. */
const EVERY_KIND = '../features/kinds.ts'
const WITH_RECORD = { person: '../features/start/person/WithMyLog.tsx', clinic: 'RecordFrame.tsx' }

/** The weight of each door and each screen of a built web folder, heaviest first. A screen is what the lists of routes load; what it fetches behind its first picture is none. */
export function screenSizes(folder: string): ScreenSize[] {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest
  const routed = new Set(['index.html', 'clinic.html'].flatMap(door => [...reached(manifest, [door])]).flatMap(key => manifest[key]?.dynamicImports ?? []))
  const screens = [...routed].filter(key => /\/(person|clinic|gallery)\//.test(key) && !Object.values(WITH_RECORD).includes(key))
  const sizes = [['index.html'], ['clinic.html'], ...screens.map(partsOf)]
    .map(parts => sizeOf(folder, manifest, parts))
  return sizes.toSorted((a, b) => b.scriptKb - a.scriptKb)
}

function partsOf(screen: string): string[] {
  if (/\/(accounts|panel)\/clinic\//.test(screen)) return ['clinic.html', screen]
  if (/\/clinic\//.test(screen)) return ['clinic.html', WITH_RECORD.clinic, screen]
  if (/\/now\/person\/Now\.tsx$/.test(screen)) return ['index.html', WITH_RECORD.person, screen]
  return /\/person\//.test(screen) ? ['index.html', WITH_RECORD.person, EVERY_KIND, screen] : ['index.html', screen]
}

function sizeOf(folder: string, manifest: Manifest, parts: readonly string[]): ScreenSize {
  const chunks = [...reached(manifest, parts)].flatMap(key => manifest[key] ?? [])
  const kb = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1000
  const screen = basename(parts.at(-1) ?? '').replace(/\.(tsx|html)$/, '')
  const scriptKb = kb(new Set(chunks.map(({ file }) => file).filter(file => file.endsWith('.js'))))
  const budgetKb = screen === 'Now' ? NOW_KB : OTHERS_KB
  return { screen, scriptKb, styleKb: kb(new Set(chunks.flatMap(({ css = [] }) => css))), budgetKb, within: scriptKb <= budgetKb }
}

/** All that comes with these at once. */
function reached(manifest: Manifest, parts: readonly string[]): Set<string> {
  const keys = new Set<string>()
  const add = (key: string): void => {
    if (keys.has(key) || manifest[key] === undefined) return
    keys.add(key)
    manifest[key].imports?.forEach(add)
  }
  parts.forEach(add)
  return keys
}
