import { commands } from './commands.ts'

const [name = '', ...words] = process.argv.slice(2)
const command = commands[name]

if (command === undefined) {
  const lines = Object.entries(commands).map(([each, { usage, what }]) => `  frond ${`${each} ${usage}`.padEnd(38)} ${what}`)
  const asked = ['', 'help', '--help', '-h'].includes(name)
  const text = `${asked ? '' : `There is no command "${name}".\n`}Commands:\n${lines.join('\n')}\n`
  if (asked) process.stdout.write(text)
  else process.stderr.write(text)
  process.exitCode = asked ? 0 : 1
} else {
  try {
    const { run } = await command.load()
    process.exitCode = await run(words)
  } catch (error) {
    const { StartProblem } = await import('#server/start-problem.ts')
    if (!(error instanceof StartProblem)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
