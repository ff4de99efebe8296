/** Modules of the programme at home and in the clinic, by stable id. */
export const MODULE_IDS = ['imagery', 'mirror', 'touch-ladder', 'touch-guessing', 'stretch', 'splint', 'stress-loading', 'pacing', 'pept', 'exposure', 'breathing', 'emg-biofeedback', 'thermal-biofeedback', 'tens', 'rtms', 'water', 'oedema', 'sleep', 'values', 'palm-and-nails'] as const
/** The id of a module. */
export type ModuleId = (typeof MODULE_IDS)[number]
