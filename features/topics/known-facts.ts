/** What the record says that chooses a page: the person's own words first, then what a signed examination found. Only for choosing pages, never for a verdict. */
import { isFactId } from '#clinical/facts.ts'
import type { Facts } from '#clinical/facts.ts'
import { MEDICINE_IDS } from '#clinical/medicine-ids.ts'
import { parseFacts } from '#clinical/parse-facts.ts'
import type { Folded } from '#log/fold.ts'
import { standingOf } from '#log/fold.ts'
import { daysBetween } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { latestSigned } from '#features/assessment/examinations.ts'
import type { Layer } from '#features/body-chart/layers.ts'
import { paintingsOf } from '#features/body-chart/paintings.ts'
import { marksOf } from '#features/body-chart/painted.ts'
import { changeNoticed, eventMarked } from '#features/events/event.ts'
import { isAlwaysThere, limbsOf } from '#features/limb/limbs.ts'
import { takenOn } from '#features/medicines/regimens.ts'
import { pumpsOf, stimulatorsOf } from '#features/procedures/devices.ts'
import { medicineNoted } from '#features/treatments/treatment.ts'
import { goesOn } from '#features/treatments/treatments.ts'

/** What was painted counts for so many days, and a pregnancy that was marked for so many. */
const LOOK_BACK = { painted: 60, pregnancy: 300, unit: 'd', source: 'Our choice', mark: 'D' } as const

const KNOWN: ReadonlySet<string> = new Set(MEDICINE_IDS)
/** What an examination adds; nothing of it is a judgement. */
const FROM_EXAMINATION = ['symptom.', 'sign.sudomotor.', 'limb.', 'dystonia.course', 'dystonia.postures', 'crps.phenotype', 'crps.oedema_dominant', 'sleep.', 'activity.', 'person.pregnancy', 'requests.', 'devices.current', 'medicines.']

type Given = Record<string, unknown>

/** The facts, as far as anybody said them; what nobody said is missing. */
export function knownFacts(folded: Folded, today: Day): Facts {
  const given: Given = { ...fromExamination(folded), ...fromLimbs(folded), ...fromBody(folded, today), ...fromMedicines(folded, today), ...fromDevices(folded, today), ...fromEvents(folded, today) }
  const facts: Record<string, unknown> = {}
  for (const [fact, value] of Object.entries(given)) {
    const read = parseFacts({ [fact]: value }, today)
    if (read.ok) Object.assign(facts, read.facts)
  }
  return facts as Facts
}

function fromExamination(folded: Folded): Given {
  const used = latestSigned(folded)?.signed.body.facts ?? []
  return Object.fromEntries(used.filter(({ fact, from }) => from !== 'earlier-visit' && isFactId(fact) && FROM_EXAMINATION.some(start => fact.startsWith(start))).map(({ fact, value }) => [fact, value]))
}

function fromLimbs(folded: Folded): Given {
  const limbs = limbsOf(folded)
  const sides = new Set(limbs.flatMap(({ side }) => (side === 'both' ? ['left', 'right'] : side === 'middle' ? [] : [side])))
  const regions = new Set(limbs.map(({ part }) => (part === 'hand' || part === 'arm' ? 'arm' : part === 'foot' || part === 'leg' ? 'leg' : 'other')))
  const said = limbs.filter(limb => limb.behaviour !== 'not-said')
  const shut = limbs.some(limb => limb.part === 'hand' && (limb.word === 'clenches' || limb.word === 'curls'))
  return {
    ...(sides.size === 0 ? {} : { 'limb.side': sides.size === 2 ? 'both' : [...sides][0] }),
    ...(regions.size === 0 ? {} : { 'limb.region': regions.has('arm') && regions.has('leg') ? 'arm-and-leg' : regions.has('arm') ? 'arm' : regions.has('leg') ? 'leg' : 'other' }),
    ...(said.length === 0 ? {} : { 'dystonia.course': said.some(limb => isAlwaysThere(limb.behaviour)) ? 'fixed' : 'fluctuating' }),
    ...(shut ? { 'dystonia.postures': ['finger-flexion'] } : {}),
  }
}

function fromBody(folded: Folded, today: Day): Given {
  const recent = paintingsOf(folded).filter(painting => daysBetween(painting.day, today) <= LOOK_BACK.painted)
  const painted = (layer: Layer): boolean => recent.some(painting => painting.drawings.some(({ layers }) => {
    const marks = marksOf(layers.get(layer)?.body)
    return typeof marks === 'object' && Object.keys(marks).length > 0
  }))
  return { ...(painted('touch') ? { 'symptom.sensory.allodynia': 'yes' } : {}), ...(painted('swelling') ? { 'symptom.sudomotor.oedema': 'yes' } : {}) }
}

function fromMedicines(folded: Folded, today: Day): Given {
  const noted = standingOf(folded, medicineNoted).filter(told => told.body.is === 'given' && goesOn(told.body, today, true)).map(told => told.body.medicine)
  const taken = [...new Set([...takenOn(folded, today).map(({ body }) => body.medicine), ...noted])].filter(id => KNOWN.has(id))
  return taken.length === 0 ? {} : { 'medicines.current': taken }
}

function fromDevices(folded: Folded, today: Day): Given {
  const sorts = { 'spinal-cord': 'scs', 'dorsal-root-ganglion': 'drg', nerve: 'pns', 'not-known': 'scs' } as const
  const devices = new Set<string>([
    ...pumpsOf(folded, today).map(({ told }) => (/baclofen/i.test(told.body.drug ?? '') ? 'itb-pump' : 'other-pump')),
    // The page is the same for every stimulator; it only asks whether there is one.
    ...stimulatorsOf(folded, today).map(({ told }) => sorts[told.body.sort]),
  ])
  return devices.size === 0 ? {} : { 'devices.current': [...devices] }
}

function fromEvents(folded: Folded, today: Day): Given {
  const expecting = standingOf(folded, eventMarked).some(({ body }) => body.what === 'pregnancy' && daysBetween(`${body.on}-01-01`.slice(0, 10), today) <= LOOK_BACK.pregnancy)
  const elsewhere = standingOf(folded, changeNoticed).some(({ body }) => body.what === 'somewhere-new')
  return { ...(expecting ? { 'person.pregnancy': 'unclear' } : {}), ...(elsewhere ? { 'limb.new_limb': 'yes' } : {}) }
}
