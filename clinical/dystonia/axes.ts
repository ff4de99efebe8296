import { DYSTONIA_SOURCES } from './sources.ts'

/** Value sets of the two axes, 2013; the revision of 2025 adds family history and phenomenology and is recorded as its own scheme. Never prefilled. */
export const AXES_2013 = {
  source: DYSTONIA_SOURCES.albanese2013,
  ageAtOnset: [[0, 'infancy'], [3, 'childhood'], [13, 'adolescence'], [21, 'early adulthood'], [41, 'late adulthood']],
  distribution: ['focal', 'segmental', 'multifocal', 'hemidystonia', 'generalised'],
  course: ['static', 'progressive'],
  variability: ['persistent', 'action-specific', 'diurnal', 'paroxysmal'],
  associated: ['isolated', 'combined'],
  pathology: ['degeneration', 'structural lesion', 'none found', 'undetermined'],
  aetiology: ['inherited', 'acquired', 'idiopathic', 'functional', 'undetermined'],
} as const
/** What the revision of 2025 adds to the first axis. */
export const AXES_2025_ADDED = { source: DYSTONIA_SOURCES.revision2025, added: ['family history', 'phenomenology'] } as const

/** The band of the age at onset. */
export const ageBand = (years: number): string => AXES_2013.ageAtOnset.findLast(([from]) => years >= from)?.[1] ?? 'infancy'
