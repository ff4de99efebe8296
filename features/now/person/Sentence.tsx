import { msg, plural } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Limb } from '#features/limb/limbs.ts'
import { doingNow } from '#features/limb/person/limb-words.ts'
import { useWhose } from '#features/limb/person/my-log.tsx'
import { loggedInWords } from '#features/episodes/person/logged-words.ts'
import type { NowSentence } from '../now.ts'

/** What is true now, in one sentence. It counts what was written and judges nothing. */
export function Sentence({ sentence, limbs }: { sentence: NowSentence; limbs: readonly Limb[] }) {
  const { i18n } = useLingui()
  const whose = useWhose()
  switch (sentence.is) {
    case 'running': return <>{doingNow(i18n, limbs.find(({ id }) => id === sentence.spells[0]?.limb), whose, sentence.spells[0]?.beyond)}</>
    case 'spells': {
      if (sentence.minutes === 'always') return <Plural value={sentence.count} one="One worse spell so far today." other="# worse spells so far today." />
      const { count } = sentence
      const logged = loggedInWords(i18n, sentence.minutes)
      if (sentence.beyond === 'usual') return <>{i18n._(msg`${plural(count, { one: `One worse spell so far today, ${logged}.`, other: `# worse spells so far today, ${logged} logged.` })}`)}</>
      return <>{i18n._(msg`${plural(count, { one: `One spell so far today, ${logged}.`, other: `# spells so far today, ${logged} logged.` })}`)}</>
    }
    case 'no-spell-written': return sentence.beyond === 'usual' ? <Trans>No worse spell written down today.</Trans> : <Trans>No spell written down today.</Trans>
    case 'silence': return <Trans>Here whenever you like.</Trans>
    case 'nothing-written': return <Trans>Nothing written down today. That is fine.</Trans>
  }
}
