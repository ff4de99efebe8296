/** Questionnaires and scales that can be scored, by stable id. */
export const INSTRUMENT_IDS = ['phq-9', 'phq-8', 'phq-2', 'gad-7', 'gad-2', 'phq-4', 'dash', 'quickdash', 'lefs', 'pseq', 'pcs', 'tsk-17', 'tsk-11', 'whodas-12', 'sf-mpq-2', 'psfs', 'psfs-2'] as const
/** The id of an instrument. */
export type InstrumentId = (typeof INSTRUMENT_IDS)[number]
