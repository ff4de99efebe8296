import { MEASURE_IDS, MOTION_IDS } from '../measures/measure-ids.ts'
import { choice, number, record, table, whole } from './spec.ts'

const angle = (name: string) => number('move', name, 'deg', -180, 180)

/** Readings of one visit: temperature pairs, angles of a joint, and a measure then and now. */
export const MEASURED = {
  'temp.pairs': table('measure', 'Paired skin temperatures: site, affected, other; several rows of a site are repeated readings',
    { site: choice('measure', 'Site', ['dorsum', 'thenar', 'hypothenar', 'index-tip', 'little-tip', 'foot-dorsum', 'medial-sole', 'lateral-sole', 'great-toe', 'fifth-toe', 'elbow', 'knee', 'other']),
      affected: number('measure', 'Affected side', 'Cel', 15, 42), other: number('measure', 'Other side', 'Cel', 15, 42) },
    { minutes_apart: number('measure', 'Minutes between the two', 'min', 0, 100000) }),
  'joint.motion': choice('known', 'Joint', MOTION_IDS),
  'joint.max_flexion': angle('Most flexion, passive'),
  'joint.max_extension': angle('Most extension, on the flexion axis: lacking is plus, beyond straight is minus'),
  'joint.other_max_flexion': angle('Most flexion of the unaffected other side'),
  'joint.other_max_extension': angle('Most extension of the unaffected other side, on the flexion axis'),
  'ankle.dorsiflexion_knee_straight': angle('Dorsiflexion, knee straight; plantarflexed is minus'),
  'ankle.dorsiflexion_knee_bent': angle('Dorsiflexion, knee bent'),
  'finger.flexion': table('move', 'Flexion of the joints of one finger: joint, active flexion, extension that is lacking',
    { joint: choice('known', 'Joint', ['mcp', 'pip', 'dip']), flexion: angle('Active flexion'), lacking: angle('Extension that is lacking') }),
  'finger.other_total': number('move', 'Total active motion of the same finger of the other hand', 'deg', 0, 400),
  'change.measure': choice('known', 'Measure whose change is judged', MEASURE_IDS),
  'change.earlier': number('known', 'Earlier value', '1', -1000, 10000),
  'change.now': number('known', 'Value now', '1', -1000, 10000),
  'change.same_rater': record('The same person measured both times'),
  'change.standard_protocol': record('A standard protocol was used both times'),
  'change.confirmed': record('The change was there at two visits in a row'),
  'mdc.sem': number('known', 'Standard error of measurement', '1', 0, 10000),
  'filament.size': number('touch', 'Size of the lightest filament felt', '{size}', 1, 7),
  'filament.grams': number('touch', 'Grams printed on that filament', 'gf', 0, 500),
  'filament.site': choice('known', 'Where', ['hand', 'sole']),
  'filament.painful_grams': number('touch', 'Grams of the lightest filament that hurts; 0 when none does', 'gf', 0, 500),
  'skin.grade': whole('look', 'Skin of palm or toes: 0 clean and dry, 1 moist, 2 macerated, 3 broken or nail marks, 4 infected', '{0-4}', 0, 4),
} as const
