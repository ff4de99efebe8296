import { INTERACTION_IDS } from '../interactions/interaction-ids.ts'
import { BRAIN_ACTIVE_COUNT, interactionTable } from '../interactions/table.ts'
import { LOCAL_VALUES } from '../local-values.ts'
import { MADE, row, table } from '../markdown.ts'
import type { Condition } from '../rules/condition.ts'
import { formulary } from './formulary.ts'
import { DESIGN } from '../source.ts'
import { FIELD, type KidneyCap, type Medicine, type Note, type Plan } from './medicine.ts'
import { rising } from './titration.ts'
import { adequateTrials } from './trials.ts'

type InWords = (condition: Condition) => string
const marked = (note: Note): string => `${note.text} [${note.source === FIELD || note.source === DESIGN ? note.mark : `${note.mark}: ${note.source.cite}`}]`
const listed = (label: string, notes: readonly Note[]): string => (notes.length === 0 ? '' : `- **${label}**: ${notes.map(marked).join(' ')}\n`)

/** The pages of the medicines: formulary, interactions, adequate trials. */
export const medicinePages = (inWords: InWords): Readonly<Record<string, string>> => ({ 'medicines.md': formularyPage(inWords), 'interactions.md': interactionsPage(inWords), 'trials.md': trialsPage() })

function formularyPage(inWords: InWords): string {
  const kidney = [...formulary().values()].filter(medicine => medicine.kidney.length > 0).map(medicine => row(medicine.name, medicine.kidney.map(capWords).join('; ')))
  return `${MADE}\n\n# Medicines\n\nAmounts are milligrams a day for adults. Below 18 there are none; with the age unknown there are none. Nothing here tells anybody to start, change or stop a medicine: a clinician considers and decides. Marks: V read in its text, M general knowledge, D our own choice (not approved in this service until a named clinician approves it).\n\n## The most a day by creatinine clearance\n\nLower bound inside, upper bound outside.\n\n${table(['Medicine', 'From a clearance of'], kidney)}\n\n${[...formulary().values()].map(medicine => medicineWords(medicine, inWords)).join('\n')}`
}

const capWords = (cap: KidneyCap): string => `${cap.from} mL/min: ${cap.most === null ? 'not' : cap.inProportionBelow === undefined ? `${cap.most}` : `${cap.most} × clearance / ${cap.inProportionBelow}, rounded down`}${cap.specialist === true ? ' (specialist)' : ''}${cap.doses === undefined ? '' : cap.doses === 1 ? ' (in one dose)' : ` (in at most ${cap.doses} doses)`}${cap.says === undefined ? '' : ` (${cap.says})`} [${cap.mark}]`

function medicineWords(medicine: Medicine, inWords: InWords): string {
  const usual = medicine.usual === null ? '' : `- **Usual**: ${medicine.usual.value.join(' to ')} mg a day [${medicine.usual.mark}]\n`
  const most = medicine.most === null ? '- **Most**: no doses here\n' : `- **Most**: ${medicine.most.value} mg a day [${medicine.most.mark}]${medicine.specialistAbove === undefined ? '' : `; above ${medicine.specialistAbove.value} mg only with a specialist [${medicine.specialistAbove.mark}]`}\n`
  const plans = medicine.plans.map(plan => `- **Plan, ${plan.id}**: ${stepsOf(plan)}. ${marked(plan.note)}\n`).join('')
  const limits = medicine.limits.map(limit => `- **Lower**: when ${inWords(limit.when)}: ${limit.most === null ? 'not' : `${limit.most} ${limit.perKilogram === true ? 'mg/kg' : 'mg'}`}${limit.specialist === true ? ', specialist' : ''}. ${marked(limit.note)}\n`).join('')
  const against = medicine.contraindications.map(({ note, when }) => `${marked(note)}${when === undefined ? '' : ` (looked up: ${inWords(when)})`}`).join(' ')
  return `## ${medicine.name}\n\n${medicine.kind}; ${medicine.form}. Strength ${medicine.grade}.\n\n${listed('For', medicine.role)}${usual}${most}${plans}${limits}${listed('Dosing', medicine.dosing)}${listed('Kidney', [medicine.organs.kidney])}${listed('Liver', [medicine.organs.liver])}${listed(medicine.older === undefined ? 'From 65' : `From 65 (${medicine.older})`, [medicine.organs.older])}${medicine.taper === null ? '' : listed('Taper', [medicine.taper.note])}${listed('Stopping', [medicine.stopping])}${against === '' ? '' : `- **Against**: ${against}\n`}${listed('Cautions', medicine.cautions)}${listed(`Pregnancy (${medicine.pregnancy.action})`, [medicine.pregnancy.note])}${listed(`Breast-feeding (${medicine.breastFeeding.action})`, [medicine.breastFeeding.note])}${listed('Watched', medicine.monitoring)}${listed('Unwanted effects', [medicine.sideEffects])}${listed('Driving', [medicine.driving])}`
}

const stepsOf = (plan: Plan): string => {
  const steps = rising(plan, Infinity).slice(0, 6)
  return steps.map(step => `day ${step.fromDay} ${step.mgPerDay} mg`).join(', ')
}

function interactionsPage(inWords: InWords): string {
  const rows = interactionTable(LOCAL_VALUES).map(entry => [entry.id, row(entry.id, [entry.one, entry.other, ...(entry.third === undefined ? [] : [entry.third])].map(side => side.join(', ')).join(' + '),
    entry.severity + (entry.higher === undefined ? '' : `; ${entry.higher.severity} when ${inWords(entry.higher.when)}`), `${entry.why} ${entry.consider}`, entry.mark)] as const)
  const count = ['I21', row('I21', `${BRAIN_ACTIVE_COUNT} or more medicines that act on the brain`, 'avoid', 'Falls, fractures, breathing. One medicine counts once.', 'V')] as const
  const sorted = [...rows, count].sort(([a], [b]) => INTERACTION_IDS.indexOf(a) - INTERACTION_IDS.indexOf(b)).map(([, words]) => words)
  return `${MADE}\n\n# Interactions\n\nEach holds in both directions. On a pair the highest severity stands and all reasons are kept.\n\n${table(['Number', 'Between', 'Severity', 'Why, and what to consider', 'Mark'], sorted)}\n`
}

function trialsPage(): string {
  const rows = Object.entries(adequateTrials(LOCAL_VALUES)).map(([item, trial]) => row(item, trial.days === undefined ? `${trial.sessions?.value} sessions [${trial.sessions?.mark}]` : `${trial.days.value} days [${trial.days.mark}]`,
    trial.atDose === undefined ? '' : `${trial.atDose.days.value} days at ${trial.atDose.mg} mg, or the most tolerated, or the most for this kidney`, trial.judgedBy.replaceAll('-', ' '), trial.withoutResponse))
  return `${MADE}\n\n# When a trial is adequate\n\n30 % less pain is worthwhile, 50 % substantial [M].\n\n${table(['Treatment', 'Length', 'Of these at dose', 'Judged by', 'Without response'], rows)}\n`
}
