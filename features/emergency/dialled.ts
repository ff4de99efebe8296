/**
 * A telephone number as a link: the phone asks before it rings.
 * @example dialled('+44 7700 900 123') //=> 'tel:+447700900123'
 */
export function dialled(number: string): string {
  return `tel:${number.replace(/[^+\d*#]/g, '')}`
}
