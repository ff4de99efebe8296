/** One visit on the screen: what stands, what is concluded, and a way to say the next thing. */
import { createContext, use, useEffect, useState } from 'react'
import { useFolded, useWrite } from '#device/use-log.ts'
import type { Draft } from '#log/draft.ts'
import type { Day } from '#log/time.ts'
import type { EntryId } from '#log/ids.ts'
import type { Outcome, Problem } from '#log/problem.ts'
import { useMe } from '#features/accounts/clinic/me.tsx'
import { useRecordPerson } from '#features/panel/clinic/record-person.tsx'
import type { Examination } from '../examinations.ts'
import { examinationOf } from '../examinations.ts'
import type { Gathered } from '../facts.ts'
import type { Limb } from '../limb.ts'
import type { Concluded } from '../verdicts.ts'

type Medicine = typeof import('../verdicts.ts') & typeof import('../facts.ts') & typeof import('../measure-since.ts') & typeof import('#clinical/facts.ts')
let loading: Promise<Medicine> | undefined

/** The medicine, fetched after the screen stands; `null` until it is here. */
export function useMedicine(): Medicine | null {
  const [medicine, setMedicine] = useState<Medicine | null>(null)
  useEffect(() => {
    let gone = false
    loading ??= Promise.all([import('../verdicts.ts'), import('../facts.ts'), import('../measure-since.ts'), import('#clinical/facts.ts')]).then(([verdicts, facts, since, catalogue]) => ({ ...verdicts, ...facts, ...since, ...catalogue }))
    void loading.then(read => { if (!gone) setMedicine(() => read) })
    return () => { gone = true }
  }, [])
  return medicine
}

/** What the parts of the examination's page share. */
export interface Visit {
  readonly examination: Examination
  readonly visit: EntryId
  readonly limb: Limb
  /** Says what was decided; a refusal stands in `problem` until the next thing is said. */
  readonly say: (decided: Outcome<Draft[]>) => Promise<boolean>
  readonly problem: Problem | null
  readonly gathered: Gathered | null
  readonly concluded: Concluded | null
}

/** Follows one visit; asked for another day than its own, where a plan is made later. */
export function useOpenVisit(visit: EntryId, on?: Day): Visit | null {
  const folded = useFolded()
  const write = useWrite()
  const medicine = useMedicine()
  const [problem, setProblem] = useState<Problem | null>(null)
  const { born, sex } = useRecordPerson()
  const { me } = useMe()
  const examination = examinationOf(folded, visit)
  if (examination === undefined || examination.limb === null) return null
  const gathered = medicine === null ? null : medicine.gatherFacts(folded, examination, { born, sex, writer: me.role, on })
  const say = async (decided: Outcome<Draft[]>): Promise<boolean> => {
    if (decided.ok && decided.value.length === 0) return true
    const done = decided.ok ? await write(decided.value) : decided
    setProblem(done.ok || done.problem.advice === 'wait' ? null : done.problem)
    return done.ok || done.problem.advice === 'wait'
  }
  return {
    examination, visit, limb: examination.limb, say, problem, gathered,
    concluded: medicine === null || gathered === null ? null : medicine.conclude(gathered, examination, on),
  }
}

const Open = createContext<Visit | null>(null)
export const VisitProvider = Open.Provider

/** The visit that the part belongs to. */
export function useVisit(): Visit {
  const visit = use(Open)
  if (visit === null) throw new Error('This part stands outside a visit.')
  return visit
}
