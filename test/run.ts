import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { pathToFileURL } from 'node:url'
import { findBinaries, type Binaries } from '#server/postgres/binaries.ts'
import { findChromium } from './chromium.ts'
import { startTestServer, testServerVariable } from './postgres.ts'

/** How many tests of one part passed and failed. */
type Tally = { passed: number; failed: number }

const home = join(import.meta.dirname, '..')
const say = (line: string) => process.stdout.write(`${line}\n`)

/** The types of the whole project count as one test. */
function checkTypes(): Tally {
  say('Types')
  return tallyOf(node('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'))
}

const folders = '{bench,bin,clinical,db,device,features,fhir,log,server,test,ui,web}'
const everyTest = globSync(`${folders}/**/*.test.ts`, { cwd: home }).sort().map((file) => join(home, file))

/** These tests, on one PostgreSQL that is started for them. */
async function runTests(files: string[], binaries: Binaries): Promise<Tally> {
  const server = await startTestServer(binaries)
  process.env[testServerVariable] = server.connection.host ?? ''
  try {
    const tally = { passed: 0, failed: 0 }
    const stream = run({ files, concurrency: Math.max(2, availableParallelism()), execArgv: ['--import', pathToFileURL(join(import.meta.dirname, 'same-examples.ts')).href] })
    stream.on('test:summary', ({ counts, file }) => {
      if (file !== undefined) return
      tally.passed = counts.passed
      tally.failed = counts.tests - counts.passed - counts.skipped - counts.todo
    })
    const reported = stream.compose(spec)
    reported.pipe(process.stdout, { end: false })
    await new Promise((resolve, reject) => reported.once('end', resolve).once('error', reject))
    return tally
  } finally {
    await server.stop()
  }
}

/** What speaks SQL, once more on the oldest PostgreSQL that Frond supports. */
async function runTestsOnOldest(): Promise<Tally> {
  let oldest: Binaries
  try {
    oldest = findBinaries('postgres-15')
  } catch {
    say('PostgreSQL 15 comes for 64-bit Linux alone, so its tests are left out on this machine.')
    return { passed: 0, failed: 0 }
  }
  say('On PostgreSQL 15')
  const speaksSql = (file: string) => {
    const text = readFileSync(file, 'utf8')
    return text.includes('#test/database.ts') && !text.includes('#test/frond-process.ts')
  }
  return runTests(everyTest.filter(speaksSql), oldest)
}

/** Every law, round after round with examples that were not drawn before; ends with the first that breaks. */
async function searchLaws(rounds: number, binaries: Binaries): Promise<Tally> {
  const laws = everyTest.filter((file) => /fast-check|any-body|log\/testing\/samples/.test(readFileSync(file, 'utf8')))
  let tally: Tally = { passed: 0, failed: 0 }
  for (let round = 1; round <= rounds && tally.failed === 0; round++) {
    const seed = randomInt(2 ** 31)
    process.env['LAWS_SEED'] = String(seed)
    tally = await runTests(laws, binaries)
    say(`Round ${round}, LAWS_SEED=${seed}: ${tally.passed} passed, ${tally.failed} failed`)
  }
  return tally
}

/** Every journey, in a real browser against a real server. */
function runJourneys(): Tally {
  const journeys = globSync('test/journeys/*.spec.ts', { cwd: home })
  if (journeys.length === 0) return { passed: 0, failed: 0 }
  say('Journeys')
  const browser = findChromium(say)
  if (!browser.ok) {
    say(browser.sentence)
    return { passed: 0, failed: journeys.length }
  }
  process.env['CHROMIUM'] = browser.path
  const folder = mkdtempSync(join(tmpdir(), 'frond-journeys-'))
  const web = join(folder, 'web')
  if (!node('node_modules/vite/bin/vite.js', 'build', '--outDir', web, '--emptyOutDir', '--logLevel', 'error')) return { passed: 0, failed: journeys.length }
  process.env['JOURNEY_WEB'] = web
  process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = join(folder, 'result.json')
  try {
    const good = node('node_modules/@playwright/test/cli.js', 'test', '--config', 'test/journeys', '--reporter=list,json')
    const { stats } = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'))
    const failed = Number(stats.unexpected)
    return { passed: Number(stats.expected) + Number(stats.flaky), failed: failed === 0 && !good ? 1 : failed }
  } catch (error) {
    say(String(error))
    return { passed: 0, failed: journeys.length }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function node(...words: string[]): boolean {
  return spawnSync(process.execPath, words, { cwd: home, stdio: 'inherit' }).status === 0
}

function tallyOf(good: boolean): Tally {
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

// Leaving by a signal would otherwise leave a database behind.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => process.exit(130))

const asked = process.argv[2]
const tallies: Tally[] = []
if (asked === 'laws') tallies.push(await searchLaws(Number(process.argv[3] ?? 10), findBinaries()))
else {
  if (asked !== 'journeys') tallies.push(checkTypes(), await runTests(everyTest, findBinaries()))
  if (asked === undefined) tallies.push(await runTestsOnOldest())
  if (asked !== 'check') tallies.push(runJourneys())
}
const passed = tallies.reduce((sum, each) => sum + each.passed, 0)
const failed = tallies.reduce((sum, each) => sum + each.failed, 0)
say(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
