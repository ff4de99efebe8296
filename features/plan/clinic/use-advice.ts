/** What there is to consider for the latest examination. The rules are fetched after the screen stands. */
import { useEffect, useState } from 'react'
import { useFolded } from '#device/use-log.ts'
import type { Advice } from '#clinical/rules/suggest.ts'
import type { Examination } from '#features/assessment/examinations.ts'
import { examinationsOf } from '#features/assessment/examinations.ts'
import type { Gathered } from '#features/assessment/facts.ts'
import { useRecordPerson } from '#features/panel/clinic/record-person.tsx'
import { useMedicine } from '#features/assessment/clinic/use-visit.ts'

type Rules = typeof import('#clinical/rules/suggest.ts')

/** The advice with the examination and the facts it rests on. */
export interface Advised {
  readonly examination: Examination
  readonly gathered: Gathered
  readonly advice: Advice
}

/** The advice; `none` without an examination, `null` while the rules are being read. */
export function useAdvice(): Advised | 'none' | null {
  const folded = useFolded()
  const medicine = useMedicine()
  const { born, sex } = useRecordPerson()
  const [rules, setRules] = useState<Rules | null>(null)
  useEffect(() => {
    let gone = false
    void import('#clinical/rules/suggest.ts').then(read => { if (!gone) setRules(() => read) })
    return () => { gone = true }
  }, [])
  const examination = examinationsOf(folded).find(one => one.limb !== null)
  if (examination === undefined) return 'none'
  if (medicine === null || rules === null) return null
  const gathered = medicine.gatherFacts(folded, examination, { born, sex })
  return { examination, gathered, advice: rules.advice(medicine.conclude(gathered, examination).facts) }
}
