import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded } from '#device/use-log.ts'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { FourState } from '#ui/FourState.tsx'
import type { Seen } from '#ui/FourState.tsx'
import { earlierFinding } from '../examinations.ts'
import { hindrances, recordFinding } from '../finding.ts'
import type { FindingValue, Hindrance } from '../finding.ts'
import css from './Examine.module.css'
import { useFactWords } from './use-fact-words.ts'
import { useVisit } from './use-visit.ts'

const SEEN: Record<FindingValue, Seen> = { yes: 'yes', no: 'no', 'not-asked': 'not asked', 'could-not-be-tested': 'could not be tested' }
const VALUES: Record<Seen, FindingValue> = { yes: 'yes', no: 'no', 'not asked': 'not-asked', 'could not be tested': 'could-not-be-tested' }

const WHYS: Record<Hindrance, MessageDescriptor> = { posture: msg`Posture`, pain: msg`Pain`, refused: msg`Refused`, dressing: msg`Dressing`, other: msg`Other` }

/** One question of the examination: its four answers, kept the moment one is chosen, and what was said or seen of it before. */
export function FindingField({ finding, plain = false }: { finding: string; plain?: boolean }) {
  const { t, i18n } = useLingui()
  const { examination, visit, limb, say, gathered } = useVisit()
  const words = useFactWords()
  const folded = useFolded()
  const [asksWhy, setAsksWhy] = useState(false)
  const told = examination.findings.get(finding)
  const value = told?.body.value ?? 'not-asked'
  const shown = asksWhy ? 'could-not-be-tested' : value
  const earlier = told === undefined ? earlierFinding(folded, examination, finding) : null
  const fromDiary = told === undefined ? gathered?.used.get(finding) : undefined
  const answer = (next: FindingValue, why?: Hindrance): void => {
    setAsksWhy(next === 'could-not-be-tested' && why === undefined)
    if (next === 'could-not-be-tested' && why === undefined) return
    void say(recordFinding(visit, limb, { finding, value: next, why }, told))
  }
  const day = (at: string): string => i18n.date(new Date(at), { day: 'numeric', month: 'short' })
  return (
    <div className={css['finding']} data-plain={plain || undefined}>
      {!plain && (
        <div className={css['asked']}>
          <span>{words.name(finding)}</span>
          {words.note(finding) !== undefined && <small>{words.note(finding)}</small>}
          {!asksWhy && told?.body.why !== undefined && <small>{t`could not be tested: ${i18n._(WHYS[told.body.why]).toLowerCase()}`}</small>}
          {earlier !== null && <small>{earlier.body.finding.startsWith('symptom') ? t`said ${earlier.body.value} on ${day(earlier.entry.at)}` : t`${earlier.body.value} on ${day(earlier.entry.at)}, not counted today`}</small>}
          {told !== undefined && told.contested.length > 0 && <small className={css['contested']}>{t`two answers differ: choose one`}</small>}
          {fromDiary?.from === 'diary' && fromDiary.at !== undefined && <small className={css['known']}>{t`yes, from their diary, ${day(fromDiary.at)}`}</small>}
        </div>
      )}
      <FourState label={words.name(finding)} value={SEEN[shown]} onChange={seen => answer(VALUES[seen])} />
      {asksWhy && (
        <div className={css['why']}>
          <span className="soft">{t`Why not?`}</span>
          <ChooseOne label={t`Why could it not be tested?`} choices={hindrances.map(one => ({ value: one, name: i18n._(WHYS[one]) }))} chosen={told?.body.why} onChoose={why => { if (why !== undefined) answer('could-not-be-tested', why) }} />
        </div>
      )}
    </div>
  )
}
