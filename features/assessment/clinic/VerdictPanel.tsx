import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { DesignValues } from '#features/approval/clinic/DesignValues.tsx'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Truth } from '#clinical/truth.ts'
import type { Verdict } from '#clinical/verdict.ts'
import { useFolded } from '#device/use-log.ts'
import type { Category } from '#log/category.ts'
import { Loading } from '#ui/EmptyState.tsx'
import { VerdictBadge } from '#ui/Verdict.tsx'
import type { Answer } from '#ui/Verdict.tsx'
import type { CriterionShown, JointShown } from '../verdicts.ts'
import { motionName, TYPE_NAMES } from '../verdict-words.ts'
import css from './Verdicts.module.css'
import { WhyVerdict } from './WhyVerdict.tsx'
import { useFactWords } from './use-fact-words.ts'
import { useNotShared } from './use-not-shared.ts'
import { useMedicine, useVisit } from './use-visit.ts'

const ANSWERS: Record<Truth, Answer> = { yes: 'met', no: 'not met', unknown: 'cannot tell' }
const CRITERIA: Record<CriterionShown['letter'], MessageDescriptor> = {
  A: msg`A. Continuing pain, out of proportion`, B: msg`B. Symptoms in 3 of 4 groups`, C: msg`C. Signs in 2 of 4 groups`, D: msg`D. Nothing else explains it better`,
}

function answerOf(verdict: Verdict<boolean>): Answer {
  return verdict.known ? (verdict.value ? 'met' : 'not met') : 'cannot tell'
}

/** The live verdicts: the criteria, the type, the severity score, warm or cold, and each measured joint. */
export function VerdictPanel() {
  const { i18n } = useLingui()
  const { concluded, gathered } = useVisit()
  if (concluded === null || gathered === null) return <Loading what={<Trans>Reading the criteria</Trans>} />
  const { clinical, research, type, notices } = concluded.diagnosis
  return (
    <>
      <section className={css['verdicts']} aria-label="Budapest">
        <h2 aria-live="polite"><span><Trans>Budapest, clinical</Trans></span><VerdictBadge answer={answerOf(clinical)} /></h2>
        <ul>
          {concluded.criteria.map(criterion => <CriterionLine key={criterion.letter} criterion={criterion} />)}
          <li className={css['research']}><span><b><Trans>Budapest, research</Trans></b><small><Trans>symptoms in 4 of 4 groups</Trans></small></span><VerdictBadge answer={answerOf(research)} /></li>
          <li><span><b><Trans>Type</Trans></b></span>{type.known ? <b className={css['typed']}>{i18n._(TYPE_NAMES[type.value])}</b> : <VerdictBadge answer="cannot tell" />}</li>
        </ul>
        <Missing verdict={clinical} unread={gathered.unread} />
        {notices.filter(notice => notice.code === 'not-tested-in-children' || notice.code === 'age-not-known').map(notice => <p key={notice.code} className={css['missing']}>{notice.text}</p>)}
        <WhyVerdict because={[...clinical.because, ...(research.known ? research.because : []), ...(type.known ? type.because : [])]} notices={notices.map(notice => notice.text)} />
      </section>
      <Severity />
      <section className={css['small']}>
        <Line name={<Trans>Warm or cold</Trans>} said={concluded.phenotype.known ? <PhenotypeWords is={concluded.phenotype.value.phenotype} /> : null} missing={concluded.phenotype.known ? [] : concluded.phenotype.missing.map(one => one.fact)} />
        {concluded.joints.map(joint => <JointLine key={joint.joint} joint={joint} />)}
        <small><Trans>A clinician decides.</Trans> <DesignValues /></small>
      </section>
    </>
  )
}

function CriterionLine({ criterion }: { criterion: CriterionShown }) {
  const { i18n } = useLingui()
  const { groups } = criterion
  return (
    <li>
      <span>
        {i18n._(CRITERIA[criterion.letter])}
        {groups !== undefined && <small>{groups.open === 0 ? <Trans>{groups.found} of 4</Trans> : <Trans>{groups.found} found, {groups.open} not finished</Trans>}</small>}
      </span>
      <VerdictBadge answer={ANSWERS[criterion.is]} />
    </li>
  )
}

/** What is missing, in words; and that a stream is not shared, never that there is nothing in it. */
function Missing({ verdict, unread: streams }: { verdict: Verdict<unknown>; unread: readonly Category[] }) {
  const unread = useNotShared(streams)
  const words = useFactWords()
  const missing = verdict.known ? [] : [...new Set(verdict.missing.filter(one => one.why !== 'could-not-be-tested').map(one => words.name(one.fact)))]
  return (
    <>
      {missing.length > 0 && <p className={css['missing']}><Trans>Cannot tell, because this is missing: {missing.slice(0, 4).join(' · ')}{missing.length > 4 ? ` + ${missing.length - 4}` : ''}</Trans></p>}
      {unread.includes('diary') && <p className={css['missing']}><Trans>Cannot tell what they report at home: the diary is not shared with you.</Trans></p>}
    </>
  )
}

function Severity() {
  const { i18n } = useLingui()
  const { concluded, examination } = useVisit()
  const folded = useFolded()
  const medicine = useMedicine()
  if (concluded === null) return null
  const { severity } = concluded
  if (!severity.known) return <section className={css['severity']}><p><b><Trans>Severity score</Trans></b> <VerdictBadge answer="cannot tell" /></p><small><Trans>No item has been assessed yet.</Trans></small></section>
  const { total, of, itemsAssessed, partial, highestPossible } = severity.value
  const since = medicine?.severitySince(folded, examination, concluded) ?? null
  const day = since === null ? '' : i18n.date(new Date(since.at), { day: 'numeric', month: 'short', year: 'numeric' })
  return (
    <section className={css['severity']}>
      <div>
        <b className={css['big']}>{total}</b>
        <span>
          {partial ? <Trans>of {of}, severity score so far</Trans> : <Trans>of {of}, severity score</Trans>}
          <small>{partial ? <Trans>{itemsAssessed} of {of} items assessed, at most {highestPossible}. Partial: no change can be read from it</Trans> : <Trans>All items assessed. 5 points or more is beyond the error</Trans>}</small>
        </span>
      </div>
      {since !== null && <small><Trans>Against {day}:</Trans> {since.says}</small>}
      <WhyVerdict because={severity.because} notices={severity.value.items.filter(item => item.state === 'present').map(item => `${item.item}: ${item.name}`)} />
    </section>
  )
}

function PhenotypeWords({ is }: { is: 'warm' | 'cold' | 'intermediate' }) {
  return is === 'warm' ? <Trans>warm</Trans> : is === 'cold' ? <Trans>cold</Trans> : <Trans>neither: this reading is not over 1.0 °C</Trans>
}

function JointLine({ joint }: { joint: JointShown }) {
  const { i18n } = useLingui()
  const { verdict } = joint
  const name = motionName(i18n, joint.joint)
  if (verdict.known) {
    const { contracture, structuralAtMost, dynamicAtLeast } = verdict.value
    return <Line name={name} said={contracture === 'no' ? (dynamicAtLeast > 0 ? <Trans>no contracture; at least {dynamicAtLeast}° is pull</Trans> : <Trans>no contracture, inside the error</Trans>) : <Trans>contracture of {structuralAtMost}°</Trans>} missing={[]} />
  }
  if (verdict.bounds === undefined) return <Line name={name} said={null} missing={verdict.missing.map(one => one.fact)} />
  return <Line name={name} said={<>{verdict.because[0]?.text} <Trans>Cannot tell, and it need not be known today.</Trans></>} missing={[]} />
}

function Line({ name, said, missing }: { name: ReactNode; said: ReactNode | null; missing: readonly string[] }) {
  const words = useFactWords()
  const named = missing.map(fact => words.name(fact)).join(' · ')
  return (
    <p>
      <b>{name}</b>
      {said === null ? <> <VerdictBadge answer="cannot tell" /> {named !== '' && <small><Trans>missing: {named}</Trans></small>}</> : <span>{said}</span>}
    </p>
  )
}
