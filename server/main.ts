import { runFrond } from './run.ts'
import { StartProblem } from './start-problem.ts'

try {
  await runFrond(process.env, (line) => process.stdout.write(`${line}\n`))
  process.exit(0)
} catch (error) {
  if (!(error instanceof StartProblem)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
