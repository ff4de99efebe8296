import { constant, type Source } from '../source.ts'

/** Where the red flags were read. */
export const FLAG_SOURCES = {
  practice: { id: 'redFlagPractice', mark: 'M', cite: 'General emergency and neurology practice' },
  compartment: { id: 'boast', mark: 'V', cite: 'BOAST standard on compartment syndrome; AAOS guideline page' },
  baclofen: { id: 'itbWithdrawal', mark: 'V2', cite: 'Withdrawal of intrathecal baclofen (neurosurgery review); Meythaler 2003' },
  overdose: { id: 'itbOverdose', mark: 'V', cite: 'Series of intrathecal baclofen overdose' },
  lee2014: { id: 'lee2014', mark: 'V', cite: 'Lee DH et al. Psychiatry Investig 2014;11:32-38', doi: '10.4306/pi.2014.11.1.32' },
} as const satisfies Record<string, Source>

/** Above this pressure, with symptoms, it is urgent too. */
export const COMPARTMENT_PRESSURE = constant(40, 'mm[Hg]', FLAG_SOURCES.compartment)
/** Body temperature from which it is a fever. */
export const FEVER = constant(38, 'Cel', FLAG_SOURCES.practice)
/** Above this age a first dystonia is looked at as something new. */
export const FIRST_DYSTONIA_AGE = constant(50, 'a', FLAG_SOURCES.practice)
/** From this grade the skin of a closed palm or between toes is soft and wet, broken or infected; the grade is told by who looked, and not waited for. */
export const MACERATED = constant(2, '{0-4}', FLAG_SOURCES.practice)
