/** The medicine's own words for what must not wait, for those who read another language: each sentence as it stands in the medicine. */
import { setupI18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { I18n, MessageDescriptor } from '@lingui/core'

const SENTENCES: readonly MessageDescriptor[] = [
  msg`Your limb turned cold and pale all at once. Call the emergency number now.`,
  msg`The pain is far more than usual, and the limb feels tight. Go to emergency care now. If you have a cast, ask for it to be opened at once.`,
  msg`You have a fever and the limb is hot, or there is pus. Go to emergency care now.`,
  msg`Sudden trouble breathing or chest pain. Call the emergency number now.`,
  msg`Your bladder, bowel or the feeling between your legs changed. Go to emergency care now.`,
  msg`You can no longer walk, or weakness is moving up the body. Call the emergency number now.`,
  msg`Emergency department now, not driving yourself. Say: baclofen withdrawal. With a pump, phone the pump team too.`,
  msg`Call the emergency number now. Stay with someone. Do not travel by yourself.`,
  msg`The spasms do not stop, or your urine is dark. Call the emergency number now.`,
  msg`Very sleepy, slow breaths or blue lips. Call the emergency number now. Stay with them. Give naloxone if you have it.`,
  msg`One joint is hot and will not move. See a doctor today.`,
  msg`There is new swelling on one side. See a doctor today. Do not rub it.`,
  msg`There was a fall, or one spot of bone hurts or looks different. See a doctor today. Keep the limb still and supported.`,
  msg`You are not alone with this. Tell someone near you now, and call one of the numbers on this page.`,
  msg`Something about your pump or stimulator changed. Phone the implant team today.`,
  msg`The skin is broken, smells, or has a new dark spot. Show it to someone in your team today. Do not pull the hand open.`,
  msg`Something new came with the posture. Show it to your doctor within three days.`,
  msg`New places are worth showing within three days. It may pass.`,
  msg`Fingers or toes turn blue, white, cold or numb in the cast: have it opened now. Go to emergency care.`,
  msg`The pain in the cast rises and does not settle: have it opened now. Go to emergency care.`,
  msg`The cast feels tight: have it looked at today.`,
  msg`Get help now.`,
  msg`See a doctor today.`,
  msg`Show this page to your doctor within two weeks.`,
  msg`Keep noting what you see. Take this page to your next visit.`,
  msg`When it began, and what happened before`,
  msg`What you notice, and since when`,
  msg`Photos of both sides, same light, with the date`,
  msg`What helps, what makes it worse`,
  msg`What you cannot do now`,
  msg`All that you take`,
]

// Asked of an English reader, since the built message is no longer the plain text.
const english = setupI18n({ locale: 'en', messages: { en: {} } })
const byEnglish = new Map(SENTENCES.map(sentence => [english._(sentence), sentence]))

/** A sentence of the medicine in the language of the screen, and the language it is then in: one that was not translated stays English and is marked so. */
export function medicineSays(i18n: I18n, sentence: string): { words: string; lang: 'en' | undefined } {
  const known = byEnglish.get(sentence)
  return known === undefined ? { words: sentence, lang: 'en' } : { words: i18n._(known), lang: undefined }
}
