/** What a device is called in lists, so that a lost one can be told from the one in hand. */

const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'], [/iPad/, 'iPad'], [/Android.*Mobile/, 'Android phone'], [/Android/, 'Android tablet'],
  [/Windows/, 'Windows computer'], [/Mac OS X/, 'Mac'], [/CrOS/, 'Chromebook'], [/Linux/, 'Linux computer'],
]

/**
 * A plain name from what the browser says of itself; empty when it says nothing that helps.
 * @example deviceName('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)') //=> 'iPhone'
 */
export function deviceName(userAgent: string): string {
  return systems.find(([sign]) => sign.test(userAgent))?.[1] ?? ''
}
