/** Which of a device's voices may read aloud: only one that speaks on the device itself, so that no word leaves it. */

/** What is looked at in a voice; the browser's own voices have more. */
export type VoiceHere = { readonly lang: string; readonly localService: boolean; readonly default: boolean }

const plain = (language: string): string => language.toLowerCase().replaceAll('_', '-')

/** The device's own voice for a language: the same country first, then the same language, the device's usual one in front; nothing when there is none. */
export function voiceFor<Voice extends VoiceHere>(voices: readonly Voice[], language: string): Voice | undefined {
  const wanted = plain(language)
  const tongue = wanted.split('-')[0] ?? wanted
  const own = voices.filter(voice => voice.localService && plain(voice.lang).split('-')[0] === tongue)
  const rank = (voice: Voice): number => (plain(voice.lang) === wanted ? 0 : 2) + (voice.default ? 0 : 1)
  return own.toSorted((one, other) => rank(one) - rank(other))[0]
}

/** A text in pieces short enough that every voice reads them to their end: its sentences. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?:…])\s+|\n+/).map(part => part.trim()).filter(part => part !== '')
}
