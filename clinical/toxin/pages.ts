import { ITB_CAUTIONS, ITB_TO_READ, itbCriteria, stimulationCriteria, type Criterion } from '../devices/candidacy.ts'
import { EVIDENCE } from '../devices/evidence.ts'
import { LOCAL_VALUES } from '../local-values.ts'
import { MADE, row, table } from '../markdown.ts'
import type { Condition } from '../rules/condition.ts'
import { BEFORE_INJECTION } from './before.ts'
import { AFTERWARDS, TECHNIQUE, TOXIN_EVIDENCE } from './evidence.ts'
import { MUSCLES, type UnitRange } from './muscles.ts'
import { PRODUCT_IDS, type ProductId } from './muscle-ids.ts'
import { NOT_EXCHANGEABLE, products } from './products.ts'

type InWords = (condition: Condition) => string

/** The pages of the toxin and of devices. */
export const procedurePages = (inWords: InWords): Readonly<Record<string, string>> => ({ 'toxin.md': toxinPage(inWords), 'devices.md': devicesPage(inWords) })

function toxinPage(inWords: InWords): string {
  const ceilings = PRODUCT_IDS.map(id => products(LOCAL_VALUES)[id]).map(product => row(`${product.name} (${product.brand})`, product.says, product.ceilings === null ? '' : `${product.ceilings.all.source.cite} [${product.ceilings.all.mark}]; a site [${product.ceilings.perSite.mark}]`))
  const muscles = MUSCLES.filter(muscle => muscle.ranges.length > 0).map(muscle => row(muscle.name, muscle.postures.join(muscle.together === true ? ' with ' : ', '), ...(['ona', 'inco', 'abo'] as const).map(product => rangesOf(muscle.ranges, product))))
  const before = BEFORE_INJECTION.map(check => row(check.weight.replaceAll('-', ' '), inWords(check.when), check.says))
  return `${MADE}\n\n# Botulinum toxin\n\n${NOT_EXCHANGEABLE} Ranges are those of spasticity, by analogy; a CRPS limb is painful and wasted. No amount is ever proposed: a clinician fills every one in. Below 18 no units are shown.\n\n## Ceilings\n\nFor a session; ${LOCAL_VALUES.toxinIntervalDays.value} days between any two sessions of any product.\n\n${table(['Product', 'Ceilings', 'Source'], ceilings)}\n\n## Muscles by posture\n\n${table(['Muscle', 'Postures', 'ona', 'inco', 'abo'], muscles)}\n\n## Checks of a session\n\n${CHECKS}\n\n## Asked on the day\n\n${table(['Weight', 'When', 'What it says'], before)}\n\n## How\n\n${TECHNIQUE.map(line => `- ${line}`).join('\n')}\n\n## Afterwards\n\n${AFTERWARDS.map(line => `- ${line}`).join('\n')}\n\n## What studies found\n\nTogether grade D, mixed.\n\n${table(['Grade', 'Finding', 'Source'], TOXIN_EVIDENCE.map(one => row(one.grade, one.says, `${one.source.cite} [${one.source.mark}]`)))}\n`
}

const CHECKS = table(['Check', 'What it looks at', 'Level'], [
  row('E1', 'the total, and the parts for arm, shoulder and leg, against the ceilings of the product', 'error'), row('E2', 'with sessions of the same product within the interval', 'error'), row('E3', 'any session of any product within the interval', 'error'),
  row('E4', 'units a site', 'error'), row('E5', 'units above the reference range of a muscle, or no range for it', 'warning'), row('E6', 'lumbricals and interossei of one hand (ona)', 'error'), row('E7', 'two products in one session', 'error'), row('E8', 'age below 18', 'error'),
])

const rangesOf = (ranges: readonly UnitRange[], product: ProductId): string => ranges.filter(range => range.product === product)
  .map(range => `${range.least} to ${range.most}${range.per === undefined ? '' : ` a ${range.per}`}${range.start === undefined ? '' : ` (usual start in spasticity ${range.start})`}${range.says === undefined ? '' : `, ${range.says}`} [${range.source.mark}: ${range.source.id}]`).join('; ')

function devicesPage(inWords: InWords): string {
  const criteria = (list: readonly Criterion[]) => table(['Criterion', 'When', 'Source'], list.map(one => row(`${one.says}${one.stage === 'implant' ? ' (for the implant)' : ''}`, inWords(one.when), `${one.source.cite} [${one.source.mark}]`)))
  const evidence = EVIDENCE.map(one => row(one.about, one.grade, one.says, `${one.source.cite} [${one.source.mark}]`))
  return `${MADE}\n\n# Devices and procedures\n\nTo be considered by a specialist team; a running pump is never calculated here, and no scan is called without danger.\n\n## Candidacy for intrathecal baclofen\n\nAll of these.\n\n${criteria(itbCriteria(LOCAL_VALUES))}\n\nWith care where one of these holds.\n\n${criteria(ITB_CAUTIONS)}\n\n${ITB_TO_READ.map(line => `- ${line}`).join('\n')}\n\n## Candidacy for stimulation\n\n${criteria(stimulationCriteria(LOCAL_VALUES))}\n\n## What studies found\n\n${table(['About', 'Grade', 'Finding', 'Source'], evidence)}\n`
}
