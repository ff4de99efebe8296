import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { OpenLeaf } from '#ui/Verdict.tsx'
import { TextArea } from '#ui/TextField.tsx'
import { dayIn } from '#log/time.ts'
import { dateInWords } from '#features/limb/person/moments.ts'
import { useSay } from '#features/limb/person/use-say.tsx'
import type { Telling } from '#features/limb/telling.ts'
import type { SignedExamination } from '../examination.ts'
import { disputeExamination } from '../examination.ts'
import { latestSigned } from '../examinations.ts'
import css from './LatestExamination.module.css'
import { SIGN_WORDS } from './sign-words.ts'

/** The latest examination that somebody signed, in plain words. Nothing unsigned is shown, and never *met* or *not met*. */
export function LatestExamination({ telling }: { telling: Telling }) {
  const { i18n } = useLingui()
  const latest = latestSigned(useFolded())
  if (latest === null) return null
  const { signed } = latest
  const day = dateInWords(i18n, dayIn(signed.entry.at, signed.entry.zone))
  const seen = Object.entries(SIGN_WORDS).filter(([fact]) => signed.body.facts.some(used => used.fact === fact && used.value === 'yes' && used.from === 'this-visit'))
  const explained = latest.explainedOn !== null && signed.body.facts.some(used => used.fact === 'dystonia.functional_signs' && used.value === 'yes')
  const ours = latest.disputes[0]
  return (
    <section className={css['exam']}>
      <h2><Trans>What was found on {day}</Trans></h2>
      {seen.length > 0 && <ul className={css['seen']}>{seen.map(([fact, words]) => <li key={fact}>{i18n._(words)}</li>)}</ul>}
      <OpenLeaf><Conclusion act={signed.body} /></OpenLeaf>
      {explained && <p><Trans>Your team also saw that the posture changes when you think of something else. They have talked with you about it. It does not mean you do it on purpose, and it does not rule out CRPS.</Trans></p>}
      {ours === undefined ? <SeeDifferently visit={latest.visit} telling={telling} /> : <p className={css['ours']}><Trans>You see it differently: “{ours.body.words}”</Trans></p>}
    </section>
  )
}

function Conclusion({ act }: { act: SignedExamination }) {
  const answer = act.verdicts.find(verdict => verdict.question === 'budapest.clinical')?.answer
  switch (answer) {
    case 'met': return <Trans>Enough of the signs on the CRPS list were seen that day, and your team found nothing that explains them better. What is done about it stands in your plan.</Trans>
    case 'not-met': return <Trans>Today not all the signs on the list were seen. That does not mean nothing is wrong, and it does not mean it is not real. Signs come and go. Your care goes on.</Trans>
    default: return <Trans>Not everything on the list could be looked at that day, so nothing was decided from it. That does not mean nothing is wrong. Your care goes on.</Trans>
  }
}

function SeeDifferently({ visit, telling }: { visit: Parameters<typeof disputeExamination>[0]; telling: Telling }) {
  const { t } = useLingui()
  const { say } = useSay()
  const [words, setWords] = useState<string>()
  if (words === undefined) return <div><Button kind="quiet" onPress={() => setWords('')}><Trans>I see it differently</Trans></Button></div>
  return (
    <div className={css['differ']}>
      <TextArea label={<Trans>How do you see it?</Trans>} hint={<Trans>In your own words. It stands beside what they wrote. Nobody can change it.</Trans>} value={words} onChange={setWords} maxLength={2000} />
      <Button kind="main" left={words.trim() === '' ? t`Your words` : undefined} onPress={() => void say(disputeExamination(visit, words, telling))}><Trans>Keep it</Trans></Button>
      <Button kind="quiet" onPress={() => setWords(undefined)}><Trans>Leave it</Trans></Button>
    </div>
  )
}
