// Plain JavaScript with nothing but Node's own modules: this runs on Node 18 or later.
import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'

/**
 * Runs a TypeScript program on this Node, or as a child on another one, and ends as it ends.
 *
 * The child learns by its closed channel when we are killed outright, and then stops in good order.
 */
export async function runOn(node, program, words = []) {
  if (node === process.execPath) {
    process.argv = [node, program, ...words]
    await import(pathToFileURL(program).href)
    return
  }
  const child = spawn(node, [program, ...words], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)))
}
