import { Trans, useLingui } from '@lingui/react/macro'
import { useFolded } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { earlierFinding } from '../examinations.ts'
import { recordFinding } from '../finding.ts'
import css from './Examine.module.css'
import { FindingField } from './FindingField.tsx'
import { TemperatureField } from './TemperatureField.tsx'
import { GROUPS } from './form-layout.ts'
import type { PairGroup } from './form-layout.ts'
import { useMedicine, useVisit } from './use-visit.ts'

/** What they say beside what is found now, group by group. */
export function FindingGroups() {
  const { t } = useLingui()
  return (
    <section className={css['pairs']} aria-label={t`Symptoms and signs`}>
      <div className={css['heads']}><h2><Trans>They say (symptoms)</Trans></h2><h2><Trans>You find now (signs)</Trans></h2></div>
      {GROUPS.map(group => <Group key={group.id} group={group} />)}
    </section>
  )
}

function Group({ group }: { group: PairGroup }) {
  const { i18n } = useLingui()
  const { limb } = useVisit()
  const medicine = useMedicine()
  const counts = (fact: string | undefined): fact is string => fact !== undefined && (limb.side !== 'both' || medicine?.saysNothingOnBothSides(fact) !== true)
  const pairs = group.pairs.filter(pair => counts(pair.symptom) || counts(pair.sign))
  return (
    <div className={css['group']} role="group" aria-label={i18n._(group.name)}>
      <h3>{i18n._(group.name)}</h3>
      {pairs.map(({ symptom, sign }) => (
        <div className={css['columns']} key={symptom ?? sign}>
          <div>{counts(symptom) && <FindingField finding={symptom} />}</div>
          <div>{counts(sign) && <FindingField finding={sign} />}{sign === 'sign.vasomotor.temp_asymmetry' && <TemperatureField />}</div>
        </div>
      ))}
      {group.id === 'vasomotor' && limb.side === 'both' && <div className={css['columns']}><div /><div><TemperatureField /></div></div>}
      <div className={css['columns']}>
        <div className={css['taps']}><StillAsBefore findings={pairs.map(pair => pair.symptom).filter(counts)} /><RestIsNo by="asked" findings={pairs.map(pair => pair.symptom).filter(counts)} /></div>
        <div className={css['taps']}><RestIsNo by="looked" findings={pairs.map(pair => pair.sign).filter(counts)} /></div>
      </div>
    </div>
  )
}

/** One named act for what is still open in this column: each was asked, or each was looked at, and none is there. */
export function RestIsNo({ findings, by }: { findings: readonly string[]; by: 'asked' | 'looked' | 'asked-and-looked' }) {
  const { examination, visit, limb, say } = useVisit()
  const open = findings.filter(finding => (examination.findings.get(finding)?.body.value ?? 'not-asked') === 'not-asked')
  if (open.length < 2) return null
  const answer = (): void => {
    const drafts = open.map(finding => recordFinding(visit, limb, { finding, value: 'no' }, examination.findings.get(finding)))
    void say({ ok: true, value: drafts.flatMap(draft => (draft.ok ? draft.value : [])) })
  }
  return <div className={css['rest']}><Button kind="quiet" onPress={answer}>{by === 'asked' ? <Trans>I asked each of the other {open.length}: no</Trans> : by === 'looked' ? <Trans>I looked at each of the other {open.length}: no</Trans> : <Trans>I asked and looked for each of the other {open.length}: not there</Trans>}</Button></div>
}

/** Keeps what they said last time as said again today, in one tap: for symptoms alone, after asking. Signs are always looked for anew. */
function StillAsBefore({ findings }: { findings: readonly string[] }) {
  const { i18n } = useLingui()
  const { examination, visit, limb, say } = useVisit()
  const folded = useFolded()
  const said = findings.flatMap(finding => {
    const earlier = (examination.findings.get(finding)?.body.value ?? 'not-asked') === 'not-asked' ? earlierFinding(folded, examination, finding) : null
    return earlier === null ? [] : [earlier]
  })
  const latest = said.map(told => told.entry.at).sort().at(-1)
  if (latest === undefined) return null
  const answer = (): void => {
    const drafts = said.map(told => recordFinding(visit, limb, { finding: told.body.finding, value: told.body.value }, examination.findings.get(told.body.finding)))
    void say({ ok: true, value: drafts.flatMap(draft => (draft.ok ? draft.value : [])) })
  }
  const day = i18n.date(new Date(latest), { day: 'numeric', month: 'short' })
  return <div className={css['rest']}><Button kind="quiet" onPress={answer}><Trans>They say: still as on {day} ({said.length})</Trans></Button></div>
}
