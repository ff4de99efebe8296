/** What is measured for a posture, in the order of work. Our own list (D). */
export const POSTURE_MEASURES: Readonly<Record<string, readonly string[]>> = {
  'clenched-fist': ['Resting angle of each finger joint', 'Passive opening, awake', 'Fingertip to palm crease, most open (mm, more is better)', 'Fingertip to palm crease, most closed (mm, less is better)', 'Total active motion', 'Skin grade 0 to 4'],
  'thumb-in-palm': ['Thumb abduction, palmar and radial', 'Angles of its two joints', 'Kapandji opposition 0 to 10'],
  'wrist-flexion': ['Resting angle', 'Passive extension with fingers bent, and with fingers straight'],
  'equinovarus': ['Resting angles of ankle and heel', 'Passive dorsiflexion, knee straight and bent', 'Forefoot turned in', 'Foot flat: yes or no', 'Hours a day the brace is tolerated'],
  'toe-clawing': ['Toe extension at the ball of the foot', 'Angles of the toe joints', 'Sores'],
  'any': ['Ease of passive correction 0 to 4', 'How long it stays', 'What sets it off', 'Seen asleep: yes, no or not seen'],
}

/** Levels of the ease of passive correction. */
export const CORRECTION_EASE = ['full, easily', 'full, with effort', 'partial', 'minimal', 'none'] as const
/** Grades of the skin in a closed palm or between toes. */
export const SKIN_GRADES = ['clean and dry', 'moist', 'macerated', 'broken skin or nail marks', 'infected'] as const
