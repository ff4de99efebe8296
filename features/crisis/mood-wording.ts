/** The words of a mood questionnaire, fetched only where it is asked or read. */
import type { Wording } from '#clinical/outcomes/wording.ts'
import type { MoodAnswers } from './mood.ts'

/** A questionnaire in the language of the screen where it was published in it, else in English; and which of the two. */
export type SpokenWording = Wording & { readonly lang: 'en' | 'de' }

/** The published words of a form: never a translation of ours, because its scores were tested in those words. */
export async function moodWording(form: MoodAnswers['form'], language: string): Promise<SpokenWording> {
  if (language === 'de') return { ...(await import('#clinical/outcomes/wording-german.ts')).GERMAN_WORDINGS[form], lang: 'de' }
  return { ...(await import('#clinical/outcomes/wording.ts')).WORDINGS[form], lang: 'en' }
}
