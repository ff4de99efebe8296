import type { Grade, Source } from '../source.ts'
import { Y } from './sources.ts'

/** One finding of a study, as it is shown beside a device or procedure. */
export type Evidence = { readonly about: 'itb' | 'block' | 'scs' | 'drg' | 'pns' | 'rtms' | 'dbs' | 'amputation'; readonly grade: Grade; readonly says: string; readonly source: Source }

const of = (about: Evidence['about'], grade: Grade, source: Source, says: string): Evidence => ({ about, grade, says, source })

/** What trials and series of devices and procedures found (reference 3). */
export const EVIDENCE: readonly Evidence[] = [
  of('itb', 'B', Y.hilten, 'Seven women, crossover of 25, 50, 75 micrograms against placebo: hand dystonia resolved wholly or partly in six, little in legs; of six with pumps (half a year to 3 years) three had a normal hand again, two of these walked (one indoors only), one had less pain and jerks, two only fewer spasms.'),
  of('itb', 'B', Y.vanRijn, '42 people: a dose effect in 31; 36 pumps, 12 months: dystonia, pain, disability and quality of life better. The trial dose did not foretell the result. 89 adverse events in 26 people, 52 of pump or catheter, 19 of the drug, 18 unclear; 6 pumps taken out.'),
  of('itb', 'B', Y.plasRate, 'Without response at 600 micrograms a day, a four times faster rate was no better and brought more adverse events.'),
  of('itb', 'B', Y.plasPain, 'Pain qualities improve in the first 6 months, then no further.'),
  of('block', 'N', Y.oconnell, '12 trials, n = 461, all at unclear or high risk of bias: no evidence that a sympathetic block beats placebo or adds to rehabilitation, low to very low certainty.'),
  of('block', 'D', Y.dutch, 'The Dutch guideline leaves a sympathetic block open for blood flow where vasodilators fail.'),
  of('scs', 'B', Y.kemler, '36 with stimulation and physiotherapy against 18: pain −2.4 against +0.2 cm at 6 months (24 implanted after a positive test); −2.1 against 0.0 and much better in 43 % against 6 % at 2 years, no important gain in function; no difference in any measure at 5 years, yet 95 % of those implanted would do it again.'),
  of('scs', 'B', Y.cohort, '27 implanted, median 8 years: 30 % taken out, 63 % had another operation, 70 % still used it; opioids not reduced.'),
  of('drg', 'B', Y.accurate, 'n = 152, leg: half the pain gone at 3 months in 81.2 % (DRG) against 55.7 % (SCS), and it changed less with posture. Paid by the maker.'),
  of('scs', 'D', Y.field, 'Stimulation does not improve CRPS dystonia reliably; a few reports of worsening.'),
  of('pns', 'D', Y.field, 'Stimulation of a nerve: for a single nerve or CRPS II, series only.'),
  of('rtms', 'C', Y.picarelli, 'Motor cortex, 10 Hz, 10 daily sessions, n = 23, arm: pain −4.65 against −2.18 cm, during the course only. Not with metal in the head, fits, or a device near the head.'),
  of('dbs', 'D', Y.field, 'No indication in CRPS; poor outcome in fixed or functional dystonia. Avoid outside tertiary research.'),
  of('amputation', 'D', Y.geertzen, '47 people: 77 % important gain of mobility, 73 % less pain, CRPS back in 9 %.'),
  of('amputation', 'D', Y.ayyaswamy, 'Review: phantom pain 65 %, CRPS back in 45 %, stump pain 30 %, quality of life better in 66 %, worse in 16 %, prosthesis used by 37 %.'),
]
