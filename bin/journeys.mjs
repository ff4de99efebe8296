// `npm run journeys`: every journey, also the longer ones that `npm test` leaves out.
import { join } from 'node:path'
import { home, install, nodePath } from './prepare.mjs'
import { runOn } from './run-on.mjs'

await install()
process.env.JOURNEYS = 'all'
await runOn(nodePath(), join(home, 'test', 'run.ts'), ['journeys'])
