import { constant, type Constant, type Source } from '../source.ts'
import type { MotionId } from './measure-ids.ts'
import { MEASURE_SOURCES } from './sources.ts'

/** The reference of a joint motion: most flexion (or most of the motion), and the extension on the flexion axis where there is one. */
export type ReferenceRange = { readonly name: string; readonly flexion: Constant<number>; readonly extension: Constant<number> | null; readonly says?: string }

const degrees = (value: number, source: Source): Constant<number> => constant(value, 'deg', source)
const hinge = (name: string, flexion: number, extension: number, source: Source = MEASURE_SOURCES.eaton, says?: string): ReferenceRange =>
  ({ name, flexion: degrees(flexion, source), extension: degrees(extension, source), ...(says === undefined ? {} : { says }) })
const single = (name: string, most: number, source: Source = MEASURE_SOURCES.eaton): ReferenceRange => ({ name, flexion: degrees(most, source), extension: null })

/**
 * Reference ranges. The unaffected other side comes first; the table is for when there is none. Extension stands on the
 * flexion axis: −70 at the wrist is 70° of extension. Losing hyper-extension is not a loss: fingers end at 0.
 */
export const REFERENCE_RANGES: Readonly<Record<MotionId, ReferenceRange>> = {
  'elbow': hinge('Elbow', 145, 0),
  'forearm-pronation': single('Pronation', 70),
  'forearm-supination': single('Supination', 85),
  'wrist': hinge('Wrist', 75, -70),
  'wrist-radial': single('Radial deviation', 20),
  'wrist-ulnar': single('Ulnar deviation', 35),
  'thumb-palmar-abduction': single('Thumb, palmar abduction', 45),
  'thumb-radial-abduction': single('Thumb, radial abduction', 60),
  'thumb-mcp': hinge('Thumb, knuckle', 55, 0),
  'thumb-ip': hinge('Thumb, end joint', 80, 0),
  'finger-mcp': hinge('Finger, knuckle (MCP)', 90, 0),
  'finger-pip': hinge('Finger, middle joint (PIP)', 100, 0),
  'finger-dip': hinge('Finger, end joint (DIP)', 80, 0),
  'knee': hinge('Knee', 135, 0, MEASURE_SOURCES.aaos),
  'ankle': hinge('Ankle: dorsiflexion is plus', 20, -50, MEASURE_SOURCES.aaos, 'Here the plus side is dorsiflexion; an equinus posture of 30° is −30.'),
  'foot-inversion': single('Foot inversion', 35, MEASURE_SOURCES.aaosMemory),
  'foot-eversion': single('Foot eversion', 15, MEASURE_SOURCES.aaosMemory),
  'great-toe-mtp': hinge('Great toe, MTP', 45, -70, MEASURE_SOURCES.aaos, 'Push-off wants 65 to 75° of extension.'),
  'toe-mtp': hinge('Toes 2 to 5, MTP', 40, -40, MEASURE_SOURCES.aaos),
  'great-toe-ip': hinge('Great toe, end joint', 90, 0, MEASURE_SOURCES.aaos, 'Sources run from 30 to 90: the other side first.'),
  'toe-pip': hinge('Toes 2 to 5, middle joint', 35, 0, MEASURE_SOURCES.aaos),
  'toe-dip': hinge('Toes 2 to 5, end joint', 60, 0, MEASURE_SOURCES.aaos),
}
