import { writeFileSync } from 'node:fs'
import { clinicalPages } from '#clinical/pages.ts'

for (const [name, page] of Object.entries(clinicalPages())) writeFileSync(new URL(`../docs/clinical/${name}`, import.meta.url), page)
