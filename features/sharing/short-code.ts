/** The short code on an invitation: eight characters that are hard to misread and easy to say, in two groups. */

/** Digits and capitals that are not taken for one another: no 0 and O, no 1, I and L, no U. */
export const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8

/**
 * A code from random bytes, given. Bytes that would make some letters likelier than others are passed over, so that
 * a few more than eight are needed; `null` when they did not suffice.
 */
export function codeFrom(random: Uint8Array): string | null {
  const fair = 256 - (256 % CODE_LETTERS.length)
  const letters = Array.from(random).filter(byte => byte < fair).slice(0, LENGTH)
  return letters.length < LENGTH ? null : letters.map(byte => CODE_LETTERS.charAt(byte % CODE_LETTERS.length)).join('')
}

/**
 * What somebody typed, as the code it means; `null` when it cannot be one.
 * @example readCode(' k7qm-3xvz') //=> 'K7QM3XVZ'
 */
export function readCode(typed: string): string | null {
  const letters = typed.toUpperCase().replaceAll(/[\s\-–—._]/g, '')
  return letters.length === LENGTH && Array.from(letters).every(letter => CODE_LETTERS.includes(letter)) ? letters : null
}

/**
 * A code as it is shown and said.
 * @example showCode('K7QM3XVZ') //=> 'K7QM-3XVZ'
 */
export function showCode(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`
}
