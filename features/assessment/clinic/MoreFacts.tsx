import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import css from './Examine.module.css'
import { FactField } from './FactField.tsx'
import { RestIsNo } from './FindingGroups.tsx'
import { useMedicine } from './use-visit.ts'

/** What the rules of care look at besides the criteria, in the order of a talk. */
const GROUPS: readonly { name: MessageDescriptor; facts: readonly string[] }[] = [
  { name: msg`Daily life`, facts: ['history.pain.neuropathic', 'sleep.poor', 'mood.low_or_anxious', 'function.poor', 'activity.overdoes_good_days', 'activity.avoids_use', 'self_care.ice_or_contrast_baths', 'self_care.flare_plan', 'rehabilitation.started', 'dystonia.disabling'] },
  { name: msg`Before a medicine or a procedure`, facts: ['person.pregnancy', 'renal.crcl_ml_min', 'blood_pressure.systolic', 'treatment.lines_failed', 'immobilisation.hours_per_day', 'immobilisation.days', 'dystonia.distribution', 'dystonia.decision_depends_on_contracture'] },
  { name: msg`Asked for or proposed`, facts: ['requests.asked_for', 'devices.current', 'devices.all_listed'] },
]

/** What else matters for the plan: folded, because none of it decides the criteria. */
export function MoreFacts() {
  const { i18n } = useLingui()
  const medicine = useMedicine()
  // That a list is whole is said of the list, never with the rest.
  const isFinding = (fact: string): boolean => medicine !== null && !fact.endsWith('.all_listed') && medicine.isFactId(fact) && medicine.specOf(fact).kind === 'finding'
  return (
    <details className={css['more']}>
      <summary><Trans>What else matters for the plan</Trans></summary>
      {GROUPS.map(({ name, facts }) => (
        <section key={name.id} className={css['part']}>
          <h3>{i18n._(name)}</h3>
          <div className={css['facts']}>{facts.map(fact => <FactField key={fact} fact={fact} />)}</div>
          <RestIsNo by="asked" findings={facts.filter(isFinding)} />
        </section>
      ))}
    </details>
  )
}
