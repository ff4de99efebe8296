import type { Question } from '../questions.ts'
import { distribution } from './distribution.ts'
import { disabilityScale, globalScale, motorScale, unifiedScale } from './scales.ts'

/** What can be asked about dystonia scales by name. */
export const DYSTONIA_QUESTIONS: readonly Question[] = [
  { name: 'dystonia-distribution', about: 'Focal, segmental, multifocal, one side or generalised, from the regions.', reads: ['dystonia.regions'], answer: distribution },
  { name: 'bfm-motor', about: 'Burke-Fahn-Marsden motor total, 0 to 120.', reads: ['bfm.motor'], answer: motorScale },
  { name: 'bfm-disability', about: 'Burke-Fahn-Marsden disability total, 0 to 30.', reads: ['bfm.speech', 'bfm.handwriting', 'bfm.feeding', 'bfm.swallowing', 'bfm.hygiene', 'bfm.dressing', 'bfm.walking'], answer: disabilityScale },
  { name: 'gds', about: 'Global dystonia scale, 0 to 140.', reads: ['gds.regions'], answer: globalScale },
  { name: 'udrs', about: 'Unified dystonia scale, 0 to 112.', reads: ['udrs.regions'], answer: unifiedScale },
]
