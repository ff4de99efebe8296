/** Urgent signs that were found and that no later examination has answered with no. */
import type { Folded } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import { examinationsOf } from './examinations.ts'
import type { Finding } from './finding.ts'

/** Findings that cannot wait and are not named as signs of danger in the catalogue. */
const ALSO: ReadonlySet<string> = new Set(['itb.alarm', 'baclofen.missed_or_stopped', 'dystonia.rapidly_spreading'])
/** Signs of one limb: that the other is sound answers nothing. */
const OF_ONE_LIMB: ReadonlySet<string> = new Set([
  'sign.urgent.hot_swollen_limb', 'sign.urgent.cold_pale_sudden', 'sign.urgent.pulse_absent', 'sign.urgent.calf_swelling', 'sign.urgent.wound_pus', 'sign.urgent.new_blister_or_black',
])

/** Whether a finding, when it is there, must be acted on before anything is planned. */
export function isUrgent(finding: string): boolean {
  return finding.startsWith('sign.urgent.') || ALSO.has(finding)
}

/** Each urgent sign that stands: found, and not answered with *no* since. Not being asked again answers nothing. */
export function standingUrgent(folded: Folded): Told<Finding>[] {
  const answered = new Map<string, Told<Finding>>()
  for (const { findings } of examinationsOf(folded)) {
    for (const told of findings.values()) {
      const { finding, region, side, value } = told.body
      if (!isUrgent(finding) || (value !== 'yes' && value !== 'no')) continue
      const key = OF_ONE_LIMB.has(finding) ? `${finding} ${region} ${side}` : finding
      if (!answered.has(key)) answered.set(key, told)
    }
  }
  return [...answered.values()].filter(told => told.body.value === 'yes')
}
