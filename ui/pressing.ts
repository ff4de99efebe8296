/** How someone presses, and what the app does so that it is not hard: sides, sizes, rests. Nobody is asked why. */

/** With what somebody presses on this device; *not asked* until they said, *rather not* once they left it open. */
export const PRESSES = ['right', 'left', 'either', 'knuckle', 'stick', 'foot', 'voice', 'switch'] as const

/** One way of pressing. */
export type Press = (typeof PRESSES)[number]

/** What a way of pressing changes; each can be chosen otherwise afterwards. */
export type Way = {
  /** The side of the screen where what is pressed most lies. */
  hand: 'right' | 'left' | 'centre'
  targets: 'usual' | 'large'
  /** How long the large control rests after a change. */
  settleSeconds: number
  scan: 'off' | 'two-keys' | 'by-itself'
}

const usual: Way = { hand: 'centre', targets: 'usual', settleSeconds: 1.5, scan: 'off' }

/** What each way of pressing begins with. A knuckle, a stick and a foot aim less exactly, so they get larger targets and a longer rest. */
export const WAYS: Readonly<Record<Press, Way>> = {
  right: { ...usual, hand: 'right' },
  left: { ...usual, hand: 'left' },
  either: usual,
  knuckle: { ...usual, targets: 'large', settleSeconds: 2 },
  stick: { ...usual, targets: 'large', settleSeconds: 2 },
  foot: { ...usual, targets: 'large', settleSeconds: 3 },
  voice: usual,
  switch: { ...usual, scan: 'two-keys' },
}
