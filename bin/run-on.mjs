// Plain JavaScript with nothing but Node's own modules: this runs on Node 18 or later.
import { spawn } from 'node:child_process'
import module from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { home } from './prepare.mjs'

/**
 * Runs a TypeScript program on this Node, or as a child on another one, and ends as it ends.
 *
 * The child learns by its closed channel when we are killed outright, and then stops in good order.
 */
export async function runOn(node, program, words = []) {
  // Compiled code is kept for the next start, which halves the time that reading it takes.
  const compiled = join(home, 'node_modules', '.cache', 'compiled')
  if (node === process.execPath) {
    module.enableCompileCache?.(compiled)
    process.argv = [node, program, ...words]
    await import(pathToFileURL(program).href)
    return
  }
  const child = spawn(node, [program, ...words], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)))
}
