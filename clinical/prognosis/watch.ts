import { daySpan } from '../dates.ts'
import { missingFact, type Facts } from '../facts.ts'
import type { LocalValues } from '../local-values.ts'
import { constant, DESIGN, type Source } from '../source.ts'
import { and, truth } from '../truth.ts'
import { known, unknown, type Reason, type Verdict } from '../verdict.ts'

const MOSELEY: Source = { id: 'moseley2014', mark: 'V', cite: 'Moseley GL et al. J Pain 2014;15:16-23', doi: '10.1016/j.jpain.2013.08.009' }
/** Average pain from which the risk after a wrist fracture is raised; the result line of the paper says 5 or more. */
export const RISK_PAIN = constant(5, '{0-10}', MOSELEY)
/** Days after the fracture within which the question holds. */
export const RISK_DAYS = constant(7, 'd', MOSELEY)

/** The early warning after a wrist fracture. */
export type EarlyWarning = { readonly raised: boolean; readonly reviewWithinDays: number | null }

/** Whether the average pain in the first week after a wrist fracture raises the risk; after a week the question no longer holds. */
export function earlyWarning(facts: Facts, local: LocalValues): Verdict<EarlyWarning> {
  const days = facts['fracture.wrist_days_ago']
  const pain = facts['fracture.mean_pain_2_days']
  if (days === undefined || pain === undefined) return unknown((['fracture.wrist_days_ago', 'fracture.mean_pain_2_days'] as const).filter(id => facts[id] === undefined).map(id => missingFact(id)))
  const used = [{ fact: 'fracture.wrist_days_ago', value: days }, { fact: 'fracture.mean_pain_2_days', value: pain }]
  if (days > RISK_DAYS.value) return known({ raised: false, reviewWithinDays: null }, [{ text: 'More than a week after the fracture the question no longer holds.', facts: used, source: MOSELEY }])
  const raised = pain >= RISK_PAIN.value
  return known({ raised, reviewWithinDays: raised ? local.riskReviewDays.value : null }, [{ text: `Average pain ${pain} in the first week; from ${RISK_PAIN.value} the risk is raised.`, facts: used, source: MOSELEY }])
}

/** What the watch on stiffness asks for. */
export type ContractureWatch = { readonly ask: 'look-closer' | 'go-on-watching'; readonly reasons: readonly ('loss-twice' | 'harder-to-correct' | 'unchanged' | 'still-too-long')[] }

/** Signs that a joint may get stiff: the same loss at two visits two weeks apart, harder to correct, unchanged for weeks, or still too long. */
export function contractureWatch(facts: Facts, local: LocalValues): Verdict<ContractureWatch> {
  const rows = facts['contracture.passive_losses']
  const unchanged = facts['posture.unchanged_days']
  const still = facts['immobilisation.days']
  const days = (rows ?? []).flatMap(row => { const day = daySpan(row.on); return day === null ? [] : [{ ...row, day }] }).sort((a, b) => a.day.first - b.day.first)
  const large = days.filter(row => row.loss >= local.contractureWatchDegrees.value)
  const reasons: ContractureWatch['reasons'][number][] = []
  if (large.some(one => large.some(other => other.day.first - one.day.last >= local.contractureWatchDays.value))) reasons.push('loss-twice')
  const eased = days.flatMap(row => (row.ease === undefined ? [] : [row.ease]))
  if (eased.length >= 2 && eased.at(-1)! >= Math.min(...eased.slice(0, -1)) + 1) reasons.push('harder-to-correct')
  if ((unchanged ?? 0) > local.contractureUnchangedDays.value) reasons.push('unchanged')
  const course = facts['dystonia.course']
  // Stillness counts in a limb with dystonia; one of the two answers that says no is enough.
  const stillToo = and(still === undefined ? 'unknown' : truth(still > local.immobilisedWarnDays.value), course === undefined ? 'unknown' : truth(course !== 'none'))
  if (stillToo === 'yes') reasons.push('still-too-long')
  const open = ([['posture.unchanged_days', false], ['contracture.passive_losses', false], ['immobilisation.days', true], ['dystonia.course', true]] as const).filter(([id, ofStillness]) => facts[id] === undefined && (!ofStillness || stillToo === 'unknown'))
  if (reasons.length === 0 && open.length > 0) return unknown(open.map(([id]) => missingFact(id)))
  const because: Reason = { text: 'Our own windows, no proven cut-offs. Smallest step first: distraction, slow stretch, warmth, a look asleep.', facts: [{ fact: 'contracture.passive_losses', value: `${rows?.length ?? 0} visits` }], source: DESIGN }
  return known({ ask: reasons.length > 0 ? 'look-closer' : 'go-on-watching', reasons }, [because])
}
