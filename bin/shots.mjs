// `npm run shots`: pictures of the main screens with sample people, in every theme, into the ignored folder `shots`.
import { join } from 'node:path'
import { home, install, nodePath } from './prepare.mjs'
import { runOn } from './run-on.mjs'

await install()
await runOn(nodePath(), join(home, 'test', 'shots.ts'), process.argv.slice(2))
