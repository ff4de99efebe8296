/** Chance that is the same every time: sample people have the same year on every machine. */

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A seed from a name. */
export function seedOf(name: string): number {
  let seed = 2_166_136_261
  for (const letter of name) seed = Math.imul(seed ^ letter.charCodeAt(0), 16_777_619)
  return seed >>> 0
}
