/** The words for what a signature says beside its verdicts. */
import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { CausesSigned, SignedInShort } from './signed.ts'
import { CAUSE_NAMES, CAUSE_STATES } from './verdict-words.ts'

/** What is to be known about the criteria at an age. */
export const AGE_NOTICES: Readonly<Record<Exclude<SignedInShort['age'], 'adult'>, MessageDescriptor>> = {
  'under-18': msg`Under 18: these criteria have not been well tested in children.`,
  'not-known': msg`The age is not known; below 18 these criteria have not been well tested.`,
}

/** The causes gone through, those still open by name. */
export function causesInWords(i18n: I18n, causes: CausesSigned | null): string {
  if (causes === null) return i18n._(msg`Other causes: nobody attested them.`)
  const { through, of, notClosed, betterExplained } = causes
  const open = notClosed.map(({ cause, is }) => `${i18n._(CAUSE_NAMES[cause])} (${is === 'not-gone-through' ? i18n._(msg`not gone through`) : i18n._(CAUSE_STATES[is])})`).join('; ')
  const judged = betterExplained === 'no' ? i18n._(msg`Judged: nothing else explains it better.`) : betterExplained === 'yes' ? i18n._(msg`Judged: something else explains it better.`) : i18n._(msg`Not judged yet.`)
  return open === '' ? i18n._(msg`Other causes: ${through} of ${of} gone through. ${judged}`) : i18n._(msg`Other causes: ${through} of ${of} gone through. Open: ${open}. ${judged}`)
}
