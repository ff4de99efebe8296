import { Trans, useLingui } from '@lingui/react/macro'
import { useToday } from '#device/use-clock.ts'
import type { FactSpec } from '#clinical/facts/spec.ts'
import { ChooseAny } from '#ui/ChipGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Select } from '#ui/Select.tsx'
import { WholeList } from '#features/treatments/clinic/WholeList.tsx'
import type { Answer } from '../answer.ts'
import { recordAnswer } from '../answer.ts'
import css from './Examine.module.css'
import { FindingField } from './FindingField.tsx'
import { NumberLine } from './NumberLine.tsx'
import { useFactWords } from './use-fact-words.ts'
import { useMedicine, useVisit } from './use-visit.ts'
import { WholeDevices } from './WholeDevices.tsx'

/** Words of a list as they are read: *nerve-block* is *nerve block*. */
const wordOf = (word: string): string => word.replaceAll('-', ' ')

/** Any fact of the catalogue as the field that fits it. What the catalogue does not know has no field. */
export function FactField({ fact }: { fact: string }) {
  const medicine = useMedicine()
  if (medicine === null || !medicine.isFactId(fact)) return null
  // Said of the list itself, so that it lapses with the next medicine or device.
  if (fact === 'medicines.all_listed') return <WholeList />
  if (fact === 'devices.all_listed') return <WholeDevices />
  const spec = medicine.specOf(fact)
  return spec.kind === 'finding' ? <FindingField finding={fact} /> : <AnswerField fact={fact} spec={spec} />
}

function AnswerField({ fact, spec }: { fact: string; spec: Exclude<FactSpec, { kind: 'finding' }> }) {
  const { t } = useLingui()
  const { examination, visit, limb, say, gathered } = useVisit()
  const words = useFactWords()
  const today = useToday()
  const told = examination.answers.get(fact)
  const value = told?.body.value
  const known = told === undefined ? gathered?.used.get(fact) : undefined
  const hint = known === undefined ? undefined : <Trans>Known: {String(known.value)}</Trans>
  const label = words.name(fact)
  const keep = (next: Answer['value'] | null): void => void say(recordAnswer(visit, limb, fact, next, told))
  switch (spec.kind) {
    case 'choice': return <Select label={label} hint={hint} none={t`Not asked`} value={typeof value === 'string' ? value : undefined} choices={spec.values.map(one => ({ value: one, name: wordOf(one) }))} onChange={next => keep(next ?? null)} />
    case 'number': return <div className={css['narrow']}><NumberLine label={label} hint={hint} limits={spec} unit={unitWords(spec.unit)} value={typeof value === 'number' ? value : undefined} onLeave={keep} /></div>
    case 'date': return <DateField label={label} hint={hint} {...(spec.future === true ? {} : { max: today })} value={typeof value === 'string' ? value : undefined} onChange={next => keep(next ?? null)} />
    case 'list': {
      const chosen = Array.isArray(value) ? value : []
      return (
        <div className={css['list']}>
          <p className={css['fieldname']}>{label} {told === undefined && <span className="soft"><Trans>not asked</Trans></span>}</p>
          <ChooseAny label={label} chosen={chosen} onChoose={next => keep([...next])} choices={spec.values.map(one => ({ value: one, name: wordOf(one) }))} />
        </div>
      )
    }
    case 'table': return null
  }
}

/** A unit as it is read: the catalogue writes them in UCUM. */
function unitWords(unit: string): string {
  return ({ Cel: '°C', deg: '°', mo: 'months', a: 'years', d: 'days', h: 'h', 'mg/d': 'mg a day', 'h/d': 'h a day', 'mm[Hg]': 'mmHg', 'mL/min/{1.73_m2}': 'mL/min/1.73 m²' } as Record<string, string>)[unit] ?? unit.replace(/^\{(.*)\}$/, '$1')
}
