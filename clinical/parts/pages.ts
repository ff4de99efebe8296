import { ICD_10_CM, ICD_10_CM_HEADERS, ICD_OTHERS, LOINC, LOINC_ANSWERS, READ_BESIDE, READ_ONLY, SNOMED, TRAPS, UNITS, type Code } from '../codes/tables.ts'
import { DIAGNOSIS_FIGURES } from '../diagnosis/figures.ts'
import { LOOK_ALIKES } from '../differential/look-alikes.ts'
import { TESTS } from '../differential/tests.ts'
import { CONSTANS_ITEMS, WELLS_ITEMS } from '../differential/wells.ts'
import { NO_TEST_DECIDES, WORK_UP_SETS } from '../differential/work-up-sets.ts'
import { DYSTONIA_FIGURES, FUNCTIONAL_SIGNS } from '../dystonia/figures.ts'
import { MOTOR_CAVEAT, MOTOR_WEIGHTS } from '../dystonia/scales.ts'
import { specOf } from '../facts.ts'
import { MADE, row, table } from '../markdown.ts'
import { ERROR_LIMITS } from '../measures/error-limits.ts'
import { RAINBOW, TOUCH_BANDS } from '../measures/filaments.ts'
import { CORRECTION_EASE, POSTURE_MEASURES, SKIN_GRADES } from '../measures/posture-measures.ts'
import { PROTOCOLS } from '../measures/protocols.ts'
import { REFERENCE_RANGES } from '../measures/reference-range.ts'
import { INSTRUMENTS } from '../outcomes/instruments.ts'
import { IMPORTED_CHANGES, LICENCES } from '../outcomes/licences.ts'
import { LOCAL_VALUES } from '../local-values.ts'
import { PATHWAY_LOCAL_VALUES } from '../pathway/local-values.ts'
import { FULL_REVIEWS, REFER_NOW, REVIEW_ON_OPIOID_OR_BENZODIAZEPINE, TIMELINE } from '../pathway/timeline.ts'
import { IMAGERY_STAGES, STEPS_DOWN } from '../programme/imagery-stages.ts'
import { MODULES } from '../programme/modules.ts'
import { TEXTURES, TOUCH_DOSE } from '../programme/touch.ts'
import { COURSE_FACTS } from '../prognosis/figures.ts'
import { TIERS } from '../red-flags/flag.ts'
import { RED_FLAGS } from '../red-flags/table.ts'
import type { Condition } from '../rules/condition.ts'
import type { Source } from '../source.ts'
import { CARDS } from '../topics/cards.ts'
import { TOPICS } from '../topics/topics.ts'

type InWords = (condition: Condition) => string
const cited = ({ cite, mark }: Source): string => `${cite} [${mark}]`
const page = (title: string, ...parts: readonly string[]): string => `${MADE}\n\n# ${title}\n\n${parts.join('\n\n')}\n`

/** The pages of assessment, outcomes, programme, pathway, topics and codes. */
export const partPages = (inWords: InWords): Readonly<Record<string, string>> => ({
  'red-flags.md': redFlagsPage(inWords), 'differential.md': differentialPage(inWords), 'measures.md': measuresPage(), 'outcomes.md': outcomesPage(),
  'programme.md': programmePage(inWords), 'pathway.md': pathwayPage(inWords), 'topics.md': topicsPage(inWords), 'course.md': coursePage(), 'codes.md': codesPage(),
})

function redFlagsPage(inWords: InWords): string {
  return page('Red flags', `${Object.entries(TIERS).map(([tier, { name, within }]) => `**${tier}**: ${name} (${within.value} h [${within.mark}])`).join(' · ')}. None depends on a diagnosis, on a total, or on how a posture is called. What was not asked is open.`,
    table(['Flag', 'Tier', 'When', 'The team', 'The person reads', 'Source'], RED_FLAGS.map(flag => row(`${flag.id} ${flag.name}`, flag.tier + (flag.faster === undefined ? '' : `; ${flag.faster.tier} when ${inWords(flag.faster.when)}`), inWords(flag.when), flag.action, flag.words + (flag.wordsWhenFaster === undefined ? '' : ` / ${flag.wordsWhenFaster}`), cited(flag.source)))))
}

function differentialPage(inWords: InWords): string {
  return page('Other diagnoses and tests', NO_TEST_DECIDES, table(['Condition', 'Group', 'What tells it apart', 'Tests', 'Source'], LOOK_ALIKES.map(one => row(one.name, one.group.replaceAll('-', ' '), one.findings, one.tests.map(test => TESTS[test].name).join('; '), cited(one.source)))),
    '## Sets of tests [D; contents M]', table(['Set', 'When', 'Tests'], WORK_UP_SETS.map(set => row(set.name, set.when === null ? 'always' : inWords(set.when), set.tests.map(test => TESTS[test].name).join('; ')))),
    '## Clot scores', 'One point each; likely from 2. Another diagnosis at least as likely takes off 2 (leg) or 1 (arm): ticked by the clinician today, never because the record says CRPS, and both totals are shown.',
    table(['Leg (two levels, 2003)'], WELLS_ITEMS.map(id => row(specOf(id).name))), table(['Arm'], CONSTANS_ITEMS.map(id => row(specOf(id).name))))
}

function measuresPage(): string {
  return page('Physical measures', 'Angles: neutral zero; both ends of a hinge on the flexion axis, beyond straight is minus; ankle dorsiflexion is plus. The unaffected other side comes first, the table when there is none.',
    table(['Motion', 'Most (deg)', 'Extension on the same axis', 'Note', 'Source'], Object.values(REFERENCE_RANGES).map(range => row(range.name, String(range.flexion.value), range.extension === null ? '' : String(range.extension.value), range.says ?? '', cited(range.flexion.source)))),
    '## How they are taken', table(['Measure', 'How', 'Mark'], PROTOCOLS.map(one => row(one.name, one.how, one.mark))),
    '## Error of a change', table(['Measure', 'Unit', 'Published', 'Twice in a row', 'Source'], Object.values(ERROR_LIMITS).map(limit => row(limit.name, limit.unit, limit.published, limit.twiceInARow ? 'yes' : 'no', cited(limit.source)))), 'The limits in use stand in [local-values.md](local-values.md).',
    '## Filaments of the hand', table(['Band', 'Size (grams)'], TOUCH_BANDS.map(band => row(band.id.replaceAll('-', ' '), band.filaments.map(([size, grams]) => `${size} (${grams})`).join(', ')))), `Rainbow pain scale [M], lightest filament that hurts: ${RAINBOW.map(([colour, grams, level]) => `${colour} ${grams} g = ${level}`).join(', ')}.`,
    '## Postures [D]', table(['Posture', 'Measures'], Object.entries(POSTURE_MEASURES).map(([posture, measures]) => row(posture, measures.join('; ')))), `Ease of passive correction: ${CORRECTION_EASE.map((word, level) => `${level} ${word}`).join(', ')}. Skin: ${SKIN_GRADES.map((word, grade) => `${grade} ${word}`).join(', ')}.`)
}

function outcomesPage(): string {
  return page('Outcomes', 'Scoring for all; words only where the licence allows it. A few missing answers are filled with the mean of the answered ones where *needed* is less than *items*, and that is said.',
    table(['Instrument', 'Items', 'Answers', 'Needed', 'Scoring', 'Direction', 'Bands from', 'Positive from', 'Change', 'Source'], Object.values(INSTRUMENTS).map(one => row(one.name, String(one.items), one.answers.join(' to '), String(one.needed), one.scoring.replaceAll('-', ' ') + (one.reversed === undefined ? '' : `; reversed ${one.reversed.join(', ')}`), one.direction.replaceAll('-', ' '), one.bands.map(([from, name]) => `${from} ${name}`).join(', '), one.positiveFrom === undefined ? '' : `${one.positiveFrom.value} [${one.positiveFrom.mark}]`, one.change?.says ?? '', cited(one.source)))),
    '## Scores that are brought in', table(['Instrument', 'Published', 'Mark'], IMPORTED_CHANGES.map(one => row(one.instrument, one.says, one.mark))),
    '## Licences', table(['Instrument', 'Here', 'Why', 'Mark'], LICENCES.map(licence => row(licence.item, licence.verdict.replaceAll('-', ' '), licence.basis, licence.mark))))
}

function programmePage(inWords: InWords): string {
  return page('The programme', 'The flare brake stands under all modules but pain exposure and graded exposure, where time decides and only signs of danger stop. Red is tested first, then amber, else green; its limits stand in [local-values.md](local-values.md). Short form: same is green, a bit more is amber, a lot more, it tightened, sick or dizzy are red.',
    table(['Module', 'Protocol', 'Leads', 'Where', 'Strength', 'Not with', 'Source'], MODULES.map(one => row(one.name, one.protocol, one.leads, one.where, one.strength, one.notWith === undefined ? '' : inWords(one.notWith), cited(one.source)))),
    '## Graded motor imagery', table(['Stage', 'Days', 'In the trials', 'We start with [D]'], IMAGERY_STAGES.map((stage, number) => row(`${number} ${stage.name}`, stage.days === null ? 'as needed' : String(stage.days), stage.inTrials === null ? '' : `${stage.inTrials} [${stage.trialsMark}]`, stage.start))),
    `When it brings pain or pulling: ${STEPS_DOWN.map((step, index) => `${index + 1}. ${step}`).join(' ')}.`, '## Textures [D]', `${TEXTURES.map((texture, index) => `${index + 1}. ${texture}`).join(' ')}. ${TOUCH_DOSE}`)
}

function pathwayPage(inWords: InWords): string {
  return page('The way through care', 'Days after the first suspicion (the neurologist: after the dystonia began). They say *early*; they are our own unless marked. Numbers are as delivered: where a service has its own, they take their place in what is shown.',
    table(['By day', 'Step', 'When', 'Mark'], TIMELINE.map(step => row(String(PATHWAY_LOCAL_VALUES[step.byDay].value), step.text, step.when === null ? 'always' : inWords(step.when), step.mark))),
    `Full reviews on day ${FULL_REVIEWS.map(name => PATHWAY_LOCAL_VALUES[name].value).join(', ')}; later at least every ${PATHWAY_LOCAL_VALUES.reviewLaterMonths.value} months, ${PATHWAY_LOCAL_VALUES.reviewActiveMonths.value} when established, ${REVIEW_ON_OPIOID_OR_BENZODIAZEPINE.value} on an opioid or benzodiazepine. While one of these is not told, the earliest of the days stands and what it waits for is named.`,
    '## A specialist centre now, if any', table(['Reason', 'When'], REFER_NOW.map(one => row(one.says(LOCAL_VALUES), inWords(one.when)))))
}

function topicsPage(inWords: InWords): string {
  return page('Pages for the person', ...[...TOPICS, ...CARDS].map(topic => `## ${topic.title}\n\n${topic.text.join(' ')}\n\n*${topic.fits === null ? 'For everyone' : `When ${inWords(topic.fits)}`}. ${topic.review === 'awaiting-clinical-review' ? 'Awaiting clinical review.' : 'From the clinical reference.'}*`))
}

function coursePage(): string {
  return page('The course, and dystonia', table(['What is published', 'Source'], COURSE_FACTS.map(fact => row(fact.says, cited(fact.source)))),
    '## Criteria, warm and cold, tests', 'Against neuropathic pain in specialist centres; the figures do not hold for all limb pain.', table(['What is published', 'Source'], DIAGNOSIS_FIGURES.map(figure => row(figure.says, cited(figure.source)))),
    '## Dystonia', table(['What is published', 'Setting', 'Source'], DYSTONIA_FIGURES.map(figure => row(figure.says, figure.setting, cited(figure.source)))),
    `## Functional signs\n\n${FUNCTIONAL_SIGNS.wording}. Recorded one by one: ${FUNCTIONAL_SIGNS.signs.join(', ')}. Here these do not tell apart: ${FUNCTIONAL_SIGNS.notTellingApartHere.join(', ')}. Never summed; no rule, alert or eligibility branches on them. ${cited(FUNCTIONAL_SIGNS.source)}`,
    `## Burke-Fahn-Marsden motor scale\n\nRegion = provoking (0 to 4) × severity (0 to 4) × weight; at most 120. Weights: ${Object.entries(MOTOR_WEIGHTS).map(([region, weight]) => `${region} ${weight}`).join(', ')}. ${MOTOR_CAVEAT}`)
}

function codesPage(): string {
  const codes = (title: string, list: readonly Code[]): string => `## ${title}\n\n${table(['Code', 'Means', 'Mark'], list.map(code => row(code.code, code.means, code.mark)))}`
  return page('Codes', 'The system is always kept with the code: ICD-10-CM and ICD-10-GM use the same codes for other things. A fitting check digit proves the form, never the meaning.',
    codes('ICD-10-CM', ICD_10_CM), `Headers, never sent: ${ICD_10_CM_HEADERS.join(', ')}. Never together: G90.5- with G56.4- or G57.7-; G56.4- with G57.7-; M24.5- with M62.4- or M72.0.`,
    codes('ICD-10-GM', ICD_OTHERS['icd-10-gm']), codes('ICD-10 (WHO)', ICD_OTHERS['icd-10-who']), codes('ICD-11', ICD_OTHERS['icd-11']), codes('Read on import, never sent', [...READ_ONLY, ...READ_BESIDE]), codes('LOINC', LOINC), `Answers 0 to 3 of PHQ and GAD: ${LOINC_ANSWERS.join(', ')}.`, codes('LOINC, never used', TRAPS), codes('SNOMED CT, only with a licence', SNOMED),
    `## Units\n\n${Object.entries(UNITS).map(([what, unit]) => `${what} \`${unit}\``).join(', ')}`)
}
