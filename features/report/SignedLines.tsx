import { Trans, useLingui } from '@lingui/react/macro'
import type { Role } from '#log/role.ts'
import { sayDate } from '#ui/dates.ts'
import { roleWords } from '#features/accounts/role-words.ts'
import type { SignedInShort } from '#features/assessment/signed.ts'
import { AGE_NOTICES, causesInWords } from '#features/assessment/signed-words.ts'
import { answerName, questionName } from '#features/assessment/verdict-words.ts'
import css from './OnePage.module.css'

/** The examination signed last, as it was signed: what was concluded, for which age it was tested, the causes gone through, where and with which consent. */
export function SignedLines({ signed, unread, forTeam, locale }: { signed: SignedInShort | null; unread: boolean; forTeam: boolean; locale: string }) {
  const { i18n } = useLingui()
  if (unread) return <section><h2><Trans>Examined</Trans></h2><p className="soft"><Trans>Cannot tell: not shared.</Trans></p></section>
  if (signed === null) return <section><h2><Trans>Examined</Trans></h2><p className="soft"><Trans>No examination is signed yet.</Trans></p></section>
  const day = sayDate(locale, signed.on, 'short')
  if (!forTeam) return <section><h2><Trans>Examined</Trans></h2><p><Trans>An examination was signed on {day}. What it concluded stands with the team.</Trans></p></section>
  const shown = signed.verdicts.filter(verdict => verdict.question !== 'budapest.research' && (verdict.answer !== 'cannot-tell' || !verdict.question.startsWith('contracture.')))
  return (
    <section>
      <h2>{signed.by === null ? <Trans>Examined, signed {day}</Trans> : <Trans>Examined, signed {day}, {i18n._(roleWords[signed.by as Role])}</Trans>}</h2>
      <ul className={css['lines']}>{shown.map(verdict => <li key={verdict.question}><span>{questionName(i18n, verdict.question)}</span><span>{answerName(i18n, verdict)}</span></li>)}</ul>
      <p className={css['small']}>
        {signed.age !== 'adult' && <>{i18n._(AGE_NOTICES[signed.age])} </>}
        {causesInWords(i18n, signed.causes)}{' '}
        {signed.place === null ? <Trans>Place left empty.</Trans> : <Trans>Place: {signed.place}.</Trans>}{' '}
        {signed.consent === null ? <Trans>Consent to touch left empty.</Trans> : signed.consent === 'given' ? <Trans>Consent to touch given.</Trans> : signed.consent === 'for-some' ? <Trans>Consent to touch for some.</Trans> : <Trans>No consent to touch.</Trans>}
      </p>
    </section>
  )
}
