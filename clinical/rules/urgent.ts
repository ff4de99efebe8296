import { LOCAL_VALUES } from '../local-values.ts'
import { all, any, atMost, has, moreThan, not, surely, takes, yes } from './condition.ts'
import { PUMP_OVERDOSE_SIGN, PUMP_WITHDRAWAL_SIGN, SUICIDE_RISK, WITHDRAWAL_SIGN } from './danger-signs.ts'
import type { Rule } from './rule.ts'
import { T } from './sources.ts'

/** A day that is not known is taken for inside the window. */
const withdrawal = all(WITHDRAWAL_SIGN, not(surely(moreThan('baclofen.days_since_missed', LOCAL_VALUES.withdrawalWindowDays))))

const pump = has('devices.current', 'itb-pump')
const opioidOrGabapentinoid = takes('class:opioid', 'class:gabapentinoid')
const newMedicine = any(takes('carbamazepine', 'class:nsaid'), yes('medicines.new_medicine'))
const urgent = (rule: Omit<Rule, 'group' | 'action' | 'strength' | 'against'>): Rule => ({ ...rule, group: 'urgent', action: 'urgent', strength: 'S', against: [] })

/** What must be acted on now (reference 6.1); these never depend on a total, a diagnosis or a label. */
export const URGENT_RULES: readonly Rule[] = [
  urgent({
    id: 'U1', item: 'baclofen', sources: [T.withdrawal],
    when: all(yes('baclofen.missed_or_stopped'), withdrawal),
    text: 'Emergency services now. Say: baclofen withdrawal. Do not wait for other signs.',
  }),
  urgent({
    id: 'U1-missed', item: 'baclofen', sources: [T.withdrawal],
    when: all(yes('baclofen.missed_or_stopped'), moreThan('baclofen.hours_since_last_dose', LOCAL_VALUES.missedBaclofenHours), not(surely(withdrawal))),
    text: 'Prescriber or out-of-hours service the same day; the next dose is not doubled. Any fever, confusion, fit, seeing things or sudden stiffness: emergency services now.',
  }),
  urgent({
    id: 'U2', item: 'pump', sources: [T.pump],
    when: all(pump, any(yes('itb.alarm'), yes('itb.refill_overdue'), PUMP_WITHDRAWAL_SIGN)),
    text: 'Emergency department now, not driving oneself, and telephone the pump team. Say: baclofen withdrawal. Do not wait for the other signs.',
  }),
  urgent({
    id: 'U3', item: 'pump', sources: [T.pump],
    when: all(pump, PUMP_OVERDOSE_SIGN),
    text: 'Too much baclofen is possible: call emergency services now. Stay with the person. Nobody travels by themselves.',
  }),
  urgent({
    id: 'U4', item: 'safety-of-life', sources: [T.boxed],
    when: SUICIDE_RISK,
    text: 'A clinician speaks with the person today; crisis line offered now. Plan or intent: emergency services. Quantities of medicines are not shown; limit the supply.',
  }),
  urgent({
    id: 'U5', item: 'botulinum-toxin', sources: [T.toxinLabel],
    when: all(atMost('toxin.days_since_last', LOCAL_VALUES.toxinWatchDays), any(
      yes('sign.urgent.swallowing_trouble'), yes('sign.urgent.speech_trouble'), yes('sign.urgent.breathless'), yes('sign.urgent.slow_breathing'),
      yes('sign.urgent.double_vision'), yes('sign.urgent.general_weakness'))),
    text: 'Emergency assessment now: the toxin may have spread beyond the injected muscles. Say when and what was injected.',
  }),
  urgent({
    id: 'U6', item: 'new-neurology', sources: [T.general],
    when: any(yes('dystonia.rapidly_spreading'), yes('sign.urgent.new_weakness'), yes('sign.urgent.bladder_or_bowel_change')),
    text: 'Medical assessment the same day, to look for a cause in the spine or brain. New bladder or bowel change: emergency department now.',
  }),
  urgent({
    id: 'U7', item: 'infection-or-clot', sources: [T.general],
    when: any(all(yes('sign.urgent.fever'), yes('sign.urgent.hot_swollen_limb')), yes('sign.urgent.wound_pus'), all(yes('sign.urgent.calf_swelling'), yes('sign.urgent.breathless'))),
    text: 'Emergency assessment now, for infection or a clot. A CRPS label is no reason to wait.',
  }),
  urgent({
    id: 'U7-limb', item: 'circulation', sources: [T.general],
    when: any(yes('sign.urgent.cold_pale_sudden'), yes('sign.urgent.pulse_absent')),
    text: 'Emergency services now: a suddenly cold, pale limb or a missing pulse may be a blocked artery, and is not “cold CRPS” until that is excluded.',
  }),
  urgent({
    id: 'U8', item: 'drug-reaction', sources: [T.general],
    when: all(newMedicine, any(yes('sign.urgent.blistering_rash'), yes('sign.urgent.mouth_sores'), yes('sign.urgent.face_swelling'))),
    text: 'Emergency advice today: a severe reaction to a medicine is possible. Trouble breathing: emergency services now.',
  }),
  urgent({
    id: 'U9', item: 'breathing', sources: [T.general],
    when: all(opioidOrGabapentinoid, any(yes('sign.urgent.drowsy'), yes('sign.urgent.blue'), yes('sign.urgent.slow_breathing'), yes('sign.urgent.cannot_be_woken'))),
    text: 'Call emergency services now. Naloxone if it is at hand and an opioid is taken. Stay with the person.',
  }),
]

/** One of them by its name; a name that is none is a mistake of ours. */
export function urgentRule(id: string): Rule {
  const rule = URGENT_RULES.find(one => one.id === id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  return rule
}
