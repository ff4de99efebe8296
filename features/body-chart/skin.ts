/** The tones a limb may be drawn in, from the lightest; `paper` is nobody's skin. */
export const skinTones = ['paper', '1', '2', '3', '4', '5', '6'] as const
export type SkinTone = (typeof skinTones)[number]
