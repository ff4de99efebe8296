// `npm run journeys`: the journeys alone, without the other tests.
import { join } from 'node:path'
import { home, install, nodePath } from './prepare.mjs'
import { runOn } from './run-on.mjs'

await install()
await runOn(nodePath(), join(home, 'test', 'run.ts'), ['journeys'])
