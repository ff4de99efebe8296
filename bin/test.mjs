// `npm test` and `npm run check`: installs what is missing, then runs the tests on the Node that the project brings.
import { join } from 'node:path'
import { home, install, nodePath } from './prepare.mjs'
import { runOn } from './run-on.mjs'

await install()
await runOn(nodePath(), join(home, 'test', 'run.ts'), process.argv.slice(2))
