import { missingFact, type Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { classesOf } from '../medicine-ids.ts'
import { notListed } from '../medicines/asked.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import { Y } from './sources.ts'

/** How a series of sympathetic blocks stands. */
export type BlockSeries = { readonly state: 'avoid' | 'before-first' | 'end' | 'another-possible'; readonly says: string; readonly afterwards: readonly string[] }

const AFTERWARDS = [
  'Expected for hours after a stellate block: drooping lid, hoarse voice.',
  'Urgent: breathlessness, weakness, a fit, chest pain: emergency services now.',
  'The relief is a window for therapy; a numb limb is not stretched hard.',
] as const

/** A series of stellate or lumbar sympathetic blocks: three at most, ended without relief or gain; guanethidine not at all. */
export function blockSeries(facts: Facts, local: LocalValues = LOCAL_VALUES): Verdict<BlockSeries> {
  const { 'block.kind': kind, 'block.done': done, 'block.relief_percent': relief, 'block.functional_gain': gain } = facts
  if (kind === undefined) return unknown([missingFact('block.kind')])
  const evidence = [{ text: 'No evidence that a sympathetic block beats placebo or adds to rehabilitation.', facts: [{ fact: 'block.kind', value: kind }], source: Y.oconnell }]
  if (kind === 'guanethidine') return known({ state: 'avoid', says: 'Consider no guanethidine block: trials showed no benefit.', afterwards: [] }, evidence)
  if (done === undefined) return unknown([missingFact('block.done')], evidence)
  if (done === 0) return known({ state: 'before-first', says: `Consider at most ${local.blockSeries.value}, each judged before the next.`, afterwards: AFTERWARDS }, evidence)
  const end = (says: string): Verdict<BlockSeries> => known({ state: 'end', says, afterwards: AFTERWARDS }, evidence)
  if (done >= local.blockSeries.value) return end(`Consider ending here: ${local.blockSeries.value} make a series.`)
  if (relief !== undefined && relief < local.blockReliefPercent.value) return end(`Consider ending: less than ${local.blockReliefPercent.value} % relief for hours.`)
  if (gain === 'no') return end('Consider ending: no gain in what the limb can do.')
  if (relief === undefined || gain !== 'yes') return unknown([...(relief === undefined ? [missingFact('block.relief_percent')] : []), ...(gain === 'yes' ? [] : [missingFact('block.functional_gain', gain)])], evidence)
  return known({ state: 'another-possible', says: 'Consider another, with therapy in its window.', afterwards: AFTERWARDS }, evidence)
}

/** How much bleeding would matter in a procedure. */
export type BleedingRisk = 'high' | 'intermediate' | 'low'

/** The classes of the regional anaesthesia guideline. Times for pausing a medicine are not kept here: the two teams agree on them. */
export const PROCEDURE_RISK: Readonly<Record<'itb-pump' | 'scs' | 'drg' | 'nerve-block' | 'toxin', BleedingRisk>> = { 'itb-pump': 'high', scs: 'high', drg: 'high', 'nerve-block': 'intermediate', toxin: 'low' }

/** A plan to be agreed before a procedure; null when nothing asks for one. */
export type BleedingPlan = { readonly plan: 'both-teams' | 'none-needed'; readonly risk: BleedingRisk | null; readonly says: string }

/** Whether a medicine asks for a plan of both teams before what is proposed. Nothing is ever paused by oneself. */
export function bleedingPlan(facts: Facts): Verdict<BleedingPlan> {
  const { 'devices.proposed': proposed, 'medicines.current': medicines } = facts
  if (proposed === undefined || medicines === undefined) return unknown([...(proposed === undefined ? [missingFact('devices.proposed')] : []), ...(medicines === undefined ? [missingFact('medicines.current')] : [])])
  const risks = proposed.flatMap(one => (one in PROCEDURE_RISK ? [PROCEDURE_RISK[one as keyof typeof PROCEDURE_RISK]] : []))
  const risk = (['high', 'intermediate', 'low'] as const).find(level => risks.includes(level)) ?? null
  const classes = medicines.flatMap(medicine => classesOf(medicine))
  const bleeds = proposed.length > 0 && (classes.includes('anticoagulant') || classes.includes('antiplatelet') || (risk === 'high' && classes.includes('nsaid')))
  const notClassed = risk !== 'high' && classes.includes('nsaid') && proposed.some(one => !(one in PROCEDURE_RISK))
  const because = [{ text: proposed.length === 0 ? 'Nothing is proposed.' : `Risk of bleeding: ${risk ?? 'not in our reference'}.`, facts: [{ fact: 'devices.proposed', value: proposed }, { fact: 'medicines.current', value: medicines }], source: Y.asra }]
  // A medicine that nobody noted may ask for a plan: *none needed* rests on a whole list.
  const missing = bleeds ? null : notListed(facts)
  if (missing !== null) return unknown([missing], because)
  if (notClassed && !bleeds) return unknown([], [...because, { text: 'How much bleeding would matter in this procedure is not in our reference: whether an anti-inflammatory asks for a plan is not told here. Consider asking the proceduralist.', facts: [{ fact: 'devices.proposed', value: proposed }] }], null)
  if (!bleeds && proposed.length > 0 && medicines.includes('other')) return unknown([], [...because, { text: 'A medicine on the list is not in our reference: whether it asks for a plan is not told here. Consider asking the prescriber.', facts: [{ fact: 'medicines.current', value: medicines }] }], null)
  return known(bleeds ? { plan: 'both-teams', risk, says: 'Consider a plan agreed by the proceduralist and the prescriber; never paused by oneself.' } : { plan: 'none-needed', risk, says: 'No medicine on record is one that our reference names for a plan.' }, because)
}
