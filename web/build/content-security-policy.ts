import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const require = createRequire(import.meta.url)
const WRITES_STYLE = ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs']

/** Writes `csp.json`, the policy that the server sends; the only style rules allowed beyond our files are react-aria's own, by hash. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'frond-content-security-policy',
    apply: 'build',
    async generateBundle() {
      const styles = await injectedStyleHashes()
      this.emitFile({ type: 'asset', fileName: 'csp.json', source: `${JSON.stringify({ policy: policyOf(styles), styles }, null, 2)}\n` })
    },
  }
}

/** The Content-Security-Policy of both doors, with the hashes of the styles that react-aria writes into the page. */
export function policyOf(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' ${styles.map((hash) => `'${hash}'`).join(' ')}`,
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}

async function injectedStyleHashes(): Promise<string[]> {
  const folder = join(dirname(require.resolve('react-aria/package.json')), 'dist/private')
  return Promise.all(WRITES_STYLE.map(async (file) => {
    const code = await readFile(join(folder, file), 'utf8')
    const text = /style\.textContent = `([^`]*)`\s*\.trim\(\)/.exec(code)?.[1]
    if (text === undefined) throw new Error(`react-aria no longer writes its style where it did (${file}): the policy needs another look.`)
    const css = text.replace(/\$\{([^}]+)\}/g, (_all, name: string) => constant(code, name)).trim()
    return `sha256-${createHash('sha256').update(css).digest('base64')}`
  }))
}

function constant(code: string, name: string): string {
  const at = code.indexOf(`const ${name} = '`)
  const value = at < 0 ? undefined : code.slice(at).split("'")[1]
  if (value === undefined) throw new Error(`react-aria's ${name} was not found.`)
  return value
}
