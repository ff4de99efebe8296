import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useFolded, useWrite } from '#device/use-log.ts'
import type { Authority } from '#log/role.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { sayDate } from '#ui/dates.ts'
import { Table } from '#ui/Table.tsx'
import { VerdictBadge } from '#ui/Verdict.tsx'
import { explainFunctionalSigns } from '../examination.ts'
import type { FactUsed, VerdictShown } from '../examination.ts'
import type { Examination } from '../examinations.ts'
import { CopyAsText } from './CopyAsText.tsx'
import { signedInShort } from '../signed.ts'
import { AGE_NOTICES, causesInWords } from '../signed-words.ts'
import css from './Examine.module.css'
import { AnswerWords, QuestionWords } from './QuestionWords.tsx'
import { useFactWords } from './use-fact-words.ts'

/** A signed examination as it was signed: it reads the same when nothing else is shared any more. */
export function ReadExamination({ examination, authorities }: { examination: Examination; authorities: readonly Authority[] }) {
  const { i18n } = useLingui()
  const act = examination.signed
  if (act === null) return null
  const { body } = act
  const day = i18n.date(new Date(act.entry.at), { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' })
  const role = act.entry.receipt?.role.replaceAll('-', ' ')
  return (
    <div className={css['read']}>
      <p className={css['signedline']}>
        <b><Trans>Signed {day}</Trans></b>{role !== undefined && <span className="soft"> · {role}</span>}
        <span className="soft"> · {body.place ?? <Trans>place left empty</Trans>}</span>
        {body.present !== undefined && <span className="soft"> · <Trans>present: {body.present.join(', ')}</Trans></span>}
        <span className="soft"> · {body.consentToTouch === undefined ? <Trans>consent to touch left empty</Trans> : body.consentToTouch === 'given' ? <Trans>consent to touch given</Trans> : body.consentToTouch === 'for-some' ? <Trans>consent to touch for some</Trans> : <Trans>no consent to touch</Trans>}</span>
        {body.hoursSinceSedatingDose !== undefined && <span className="soft"> · <Trans>{body.hoursSinceSedatingDose} h since the last sedating dose</Trans></span>}
      </p>
      <div className={css['sides']}>
        <div>
          <h2 className={css['readhead']}><Trans>What was said and found</Trans></h2>
          <FactsTable facts={body.facts} />
          <div><CopyAsText examination={examination} body={body} signedAt={day} role={role} /></div>
        </div>
        <div>
          <h2 className={css['readhead']}><Trans>Verdicts as they were shown</Trans></h2>
          <Sheet>
            <ul className={css['shown']}>{body.verdicts.map(verdict => <ShownLine key={verdict.question} verdict={verdict} />)}</ul>
            <CausesLine examination={examination} />
            <small className="soft"><Trans>Rules and criteria of {body.medicine}. <Plural value={body.statements.length} one="# statement signed" other="# statements signed" />.</Trans></small>
          </Sheet>
          {body.facts.some(fact => fact.fact === 'dystonia.functional_signs' && fact.value === 'yes') && <Explained examination={examination} mayWrite={authorities.includes('examine')} />}
          {examination.disputes.map(told => <Sheet key={told.id} title={<Trans>The person sees it differently</Trans>}><blockquote>{told.body.words}</blockquote></Sheet>)}
        </div>
      </div>
    </div>
  )
}

function ShownLine({ verdict }: { verdict: VerdictShown }) {
  const words = useFactWords()
  const missing = [...new Set(verdict.missing.map(fact => words.name(fact)))]
  return (
    <li>
      <span>
        <b><QuestionWords question={verdict.question} /></b>
        {missing.length > 0 && <small><Trans>missing: {missing.join(' · ')}</Trans></small>}
        {verdict.because.length > 0 && (
          <details className={css['because']}>
            <summary><Trans>Reasons and sources</Trans></summary>
            {verdict.because.map(reason => <small key={reason.text}>{reason.text}{reason.source !== undefined && <span className="soft"> {reason.source}</span>}</small>)}
          </details>
        )}
      </span>
      {verdict.answer === 'value' ? <b><AnswerWords verdict={verdict} /></b> : <VerdictBadge answer={verdict.answer === 'met' ? 'met' : verdict.answer === 'not-met' ? 'not met' : 'cannot tell'} />}
    </li>
  )
}

/** The notice about age, and the causes gone through as they were signed. */
function CausesLine({ examination }: { examination: Examination }) {
  const { i18n } = useLingui()
  const short = signedInShort(useFolded(), examination)
  if (short === null) return null
  return (
    <>
      {short.age !== 'adult' && <p><small>{i18n._(AGE_NOTICES[short.age])}</small></p>}
      <p><small>{causesInWords(i18n, short.causes)}</small></p>
    </>
  )
}

const ORDER: readonly FactUsed['from'][] = ['this-visit', 'diary', 'earlier-visit', 'record', 'worked-out']

/** The facts a signature carries, with when, by whom and from where. */
export function FactsTable({ facts }: { facts: readonly FactUsed[] }) {
  const { t, i18n } = useLingui()
  const words = useFactWords()
  const from: Record<FactUsed['from'], string> = { 'this-visit': t`this visit`, 'earlier-visit': t`an earlier visit`, diary: t`their diary`, record: t`the record`, 'worked-out': t`worked out` }
  const said = (fact: FactUsed): string => {
    const day = fact.at === undefined || fact.from === 'this-visit' ? undefined : i18n.date(new Date(fact.at), { day: 'numeric', month: 'short', year: 'numeric' })
    return [from[fact.from], fact.by?.replaceAll('-', ' '), day].filter(part => part !== undefined).join(', ')
  }
  const locale = i18n.locale === 'en' ? 'en-GB' : i18n.locale
  const plain: Readonly<Record<string, string>> = { yes: t`yes`, no: t`no`, 'could-not-be-tested': t`could not be tested` }
  const isDay = (value: FactUsed['value']): value is string => typeof value === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(value)
  const inOrder = [...facts].sort((one, other) => ORDER.indexOf(one.from) - ORDER.indexOf(other.from))
  return (
      <Table
        caption={t`Facts used`} captionHidden unknownWord={t`not known`} rows={inOrder} rowKey={fact => fact.fact}
        columns={[
          { key: 'fact', head: t`Fact`, say: fact => words.name(fact.fact) },
          { key: 'value', head: t`Value`, say: fact => (isDay(fact.value) ? sayDate(locale, fact.value, 'short') : plain[String(fact.value)] ?? words.value(fact.fact, fact.value)) },
          { key: 'from', head: t`From`, say: said },
        ]}
      />
  )
}

function Explained({ examination, mayWrite }: { examination: Examination; mayWrite: boolean }) {
  const write = useWrite()
  const today = useToday()
  const [day, setDay] = useState<string | undefined>(today)
  if (examination.explainedOn !== null) return <p className="soft"><Trans>Positive functional signs: explained to the person on {examination.explainedOn}. They see it since then.</Trans></p>
  return (
    <Sheet title={<Trans>Positive functional signs observed</Trans>}>
      <p className="soft"><Trans>It does not imply intent and does not rule out CRPS. The person sees it after it was explained to them. It is left out of reports to third parties.</Trans></p>
      {mayWrite && (
        <div className={css['add']}>
          <DateField label={<Trans>Explained on</Trans>} precisions={['day']} value={day} max={today} onChange={setDay} />
          <Button onPress={() => { const said = day === undefined ? undefined : explainFunctionalSigns(examination.visit, day, today); if (said?.ok === true) void write(said.value) }}><Trans>Note that it was explained</Trans></Button>
        </div>
      )}
    </Sheet>
  )
}
