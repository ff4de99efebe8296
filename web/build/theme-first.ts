import { build } from 'vite'
import type { Plugin, Rolldown } from 'vite'

/** What is loaded by whom, beyond what the page itself begins with: names of built files. */
interface Ahead { readonly record: readonly string[]; readonly now: readonly string[]; readonly start: readonly string[]; readonly words: Readonly<Record<string, readonly string[]>> }

/**
 * Makes `/theme.js`: one small classic script, so that the theme stands before the first paint and nothing is inline. It also
 * asks for the words of the chosen language and for what the first screen needs, with a record or without one, before the page's own script has begun.
 */
export function themeFirst({ source, door, record, now, start, words }: { source: string; door: string; record: string; now: string; start: string; words: Readonly<Record<string, string>> }): Plugin {
  return {
    name: 'frond-theme-first',
    configureServer(server) {
      server.middlewares.use('/theme.js', (_request, response, next) => {
        script(source, { record: [], now: [], start: [], words: {} }).then((code) => response.setHeader('content-type', 'text/javascript').end(code), next)
      })
    },
    generateBundle: {
      // The styles of a file are known only when their own plugin has been here.
      order: 'post',
      async handler(_options, bundle) {
        const begun = filesOf(bundle, door)
        const opening = filesOf(bundle, record).filter((file) => !begun.includes(file))
        const first = filesOf(bundle, now).filter((file) => !begun.includes(file) && !opening.includes(file))
        const starting = filesOf(bundle, start).filter((file) => !begun.includes(file) && !opening.includes(file))
        const spoken = Object.fromEntries(Object.entries(words).map(([language, file]) => [language, filesOf(bundle, file).filter((one) => !begun.includes(one))]))
        this.emitFile({ type: 'asset', fileName: 'theme.js', source: await script(source, { record: opening, now: first, start: starting, words: spoken }) })
      },
    },
  }
}

/** The files that a module brings with it at once. */
function filesOf(bundle: Rolldown.OutputBundle, module: string): string[] {
  const files = new Set<string>()
  const waiting = Object.values(bundle).filter((file) => file.type === 'chunk' && file.facadeModuleId === module).map(({ fileName }) => fileName)
  if (waiting.length === 0) throw new Error(`No file of the build begins with ${module}.`)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const chunk = bundle[name]
    if (chunk?.type !== 'chunk' || files.has(name)) continue
    files.add(name)
    waiting.push(...chunk.imports)
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style)
  }
  return [...files]
}

async function script(source: string, ahead: Ahead): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { AHEAD: JSON.stringify(ahead) },
    build: { write: false, target: 'es2022', lib: { entry: source, formats: ['iife'], name: 'theme' } },
  })
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[]
  const code = outputs[0]?.output[0].code
  if (code === undefined) throw new Error('The theme script came out empty.')
  return code
}
