/** Measures whose change is judged against an error, by stable id. */
export const MEASURE_IDS = ['finger-range', 'wrist-range', 'ankle-lunge-angle', 'ankle-lunge-distance', 'ankle-lunge-side-difference', 'ankle-figure-of-eight', 'hand-figure-of-eight', 'hand-volume', 'grip', 'allodynia-area', 'allodynia-severity', 'skin-temperature-difference'] as const
/** The id of a measure. */
export type MeasureId = (typeof MEASURE_IDS)[number]

/** Joint motions with a reference, by stable id. */
export const MOTION_IDS = ['elbow', 'forearm-pronation', 'forearm-supination', 'wrist', 'wrist-radial', 'wrist-ulnar', 'thumb-palmar-abduction', 'thumb-radial-abduction', 'thumb-mcp', 'thumb-ip',
  'finger-mcp', 'finger-pip', 'finger-dip', 'knee', 'ankle', 'foot-inversion', 'foot-eversion', 'great-toe-mtp', 'toe-mtp', 'great-toe-ip', 'toe-pip', 'toe-dip'] as const
/** The id of a joint motion. */
export type MotionId = (typeof MOTION_IDS)[number]
