// Plain JavaScript with nothing but Node's own modules: this runs before anything is installed, on Node 18 or later.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const home = dirname(dirname(fileURLToPath(import.meta.url)))

const wantedMajor = 24
const broughtNode = join(home, 'node_modules', 'node', 'bin', 'node')

/** Says one sentence and leaves with a non-zero exit. */
export function refuse(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/** Installs what the lockfile names and is not there, and the Node that the project brings. */
export async function install() {
  if (!isInstalled()) {
    say('Installing what Frond needs (once, about a minute) …')
    if (!(await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']))) {
      refuse('Frond could not install its packages (npm says why above): check the network and the right to write here, then run the same command again.')
    }
  }
  // npm may have been told not to run install scripts, and Node arrives by one.
  if (!existsSync(broughtNode)) {
    say('Fetching Node …')
    spawnSync(process.execPath, ['installArchSpecificPackage'], { cwd: join(home, 'node_modules', 'node'), stdio: 'inherit' })
  }
}

/** The path of a Node of the wanted version: the project's own, or the one that runs this. */
export function nodePath() {
  const running = Number(process.versions.node.split('.')[0])
  if (running >= wantedMajor) return process.execPath
  const version = spawnSync(broughtNode, ['--version'], { encoding: 'utf8' }).stdout ?? ''
  if (version.startsWith(`v${wantedMajor}.`)) return broughtNode
  return refuse(
    `Frond needs Node ${wantedMajor} and this is Node ${process.versions.node}; its own copy in node_modules/node is missing or does not run here: run "npm ci" again with install scripts allowed, or install Node ${wantedMajor}.`,
  )
}

/** Builds the web app when something it is made of has changed since it was last built. */
export function buildWeb(node) {
  const stamp = join(home, 'dist', 'web.made-of')
  const inputs = hashOfInputs()
  if (existsSync(join(home, 'dist', 'web')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return
  say('Building the web app (only when it has changed, about a quarter of a minute) …')
  try {
    mkdirSync(join(home, 'dist'), { recursive: true })
    rmSync(stamp, { force: true })
  } catch (error) {
    refuse(`Frond cannot write its built web app into ${join(home, 'dist')} (${error.message}): give this account the right to write there.`)
  }
  const built = spawnSync(node, [join(home, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'error'], { cwd: home, stdio: 'inherit' })
  if (built.status !== 0) refuse('The web app could not be built (the reason is above): mend it and start again.')
  writeFileSync(stamp, inputs)
}

/** Prints a line about a step that takes a while. */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

function isInstalled() {
  const wanted = packagesIn(join(home, 'package-lock.json'))
  const found = packagesIn(join(home, 'node_modules', '.package-lock.json'))
  if (wanted === undefined) return refuse(`package-lock.json is missing in ${home}: clone Frond again.`)
  if (found === undefined) return false
  return Object.entries(wanted).every(
    ([path, facts]) => path === '' || facts.optional === true || (found[path]?.version === facts.version && found[path]?.integrity === facts.integrity),
  )
}

function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages
  } catch {
    return undefined
  }
}

async function npm(words) {
  // Under "npm start" this names the npm that is running; alone, npm is looked for on the path.
  const own = process.env.npm_execpath
  const [command, args] = own === undefined ? ['npm', words] : [process.execPath, [own, ...words]]
  const started = Date.now()
  const heartbeat = setInterval(() => say(`… still installing, ${Math.round((Date.now() - started) / 1000)} s so far`), 10_000)
  const code = await new Promise((resolve) => {
    const child = spawn(command, args, { cwd: home, stdio: 'inherit' })
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code))
  })
  clearInterval(heartbeat)
  return code === 0
}

const webFolders = ['clinical', 'device', 'features', 'log', 'ui', 'web']
const webFiles = ['lingui.config.ts', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']

function hashOfInputs() {
  const hash = createHash('sha256')
  const folders = webFolders.map((folder) => join(home, folder)).filter((folder) => existsSync(folder))
  const files = [...folders.flatMap(filesIn), ...webFiles.map((file) => join(home, file)).filter((file) => existsSync(file))]
  for (const file of files.sort()) {
    hash.update(`${relative(home, file)}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(path)
    return /\.test\.tsx?$/.test(entry.name) ? [] : [path]
  })
}
