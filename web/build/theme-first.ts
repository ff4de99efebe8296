import { build } from 'vite'
import type { Plugin, Rolldown } from 'vite'

/** Makes `/theme.js`: one small classic script, so that the theme stands before the first paint and nothing is inline. */
export function themeFirst(source: string): Plugin {
  return {
    name: 'frond-theme-first',
    configureServer(server) {
      server.middlewares.use('/theme.js', (_request, response, next) => {
        script(source).then((code) => response.setHeader('content-type', 'text/javascript').end(code), next)
      })
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'theme.js', source: await script(source) })
    },
  }
}

async function script(source: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, target: 'es2022', lib: { entry: source, formats: ['iife'], name: 'theme' } },
  })
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[]
  const code = outputs[0]?.output[0].code
  if (code === undefined) throw new Error('The theme script came out empty.')
  return code
}
