#!/usr/bin/env node
// `npx frond …`: the commands of this machine's operator, on the Node that the project brings.
import { join } from 'node:path'
import { home, install, nodePath } from './prepare.mjs'
import { runOn } from './run-on.mjs'

await install()
await runOn(nodePath(), join(home, 'bin', 'frond.ts'), process.argv.slice(2))
