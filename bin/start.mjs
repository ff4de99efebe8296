// `npm start`: installs what is missing, builds the web app, and becomes the server, on whatever Node the machine has.
import { join } from 'node:path'
import { buildWeb, home, install, nodePath } from './prepare.mjs'
import { runOn } from './run-on.mjs'

await install()
const node = nodePath()
buildWeb(node)
await runOn(node, join(home, 'server', 'main.ts'))
