// `npm run bench`: installs what is missing, builds the web app where a part measures it, then measures on the Node that the project brings.
import { join } from 'node:path'
import { buildWeb, home, install, nodePath } from './prepare.mjs'
import { runOn } from './run-on.mjs'

const parts = process.argv.slice(2)
await install()
const node = nodePath()
if (parts.length === 0 || parts.some((part) => ['device', 'size', 'taps'].includes(part))) buildWeb(node)
await runOn(node, join(home, 'bench', 'run.ts'), parts)
