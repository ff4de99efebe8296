/** The assessment: what they say beside what is found, with live verdicts on the right; earlier examinations stay readable. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded, useWrite } from '#device/use-log.ts'
import { unreadBy } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import { uuidv7 } from '#log/ids.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { useMe } from '#features/accounts/clinic/me.tsx'
import { Unknown } from '#ui/Unknown.tsx'
import { limbsOf } from '#features/limb/limbs.ts'
import { regionOf } from '../diary-facts.ts'
import { beginExamination } from '../examination.ts'
import { examinationsOf, examinationsView } from '../examinations.ts'
import type { Limb } from '../limb.ts'
import { regions, sides } from '../limb.ts'
import css from './Examine.module.css'
import { OpenExamination } from './OpenExamination.tsx'
import { ReadExamination } from './ReadExamination.tsx'
import { LimbWords, useLimbWords } from './LimbWords.tsx'
import { useNotShared } from './use-not-shared.ts'

/** The examinations of one person: the open one, or a new one, and those before. */
export function Examine() {
  const { authorities } = useMe().me
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const all = examinationsOf(folded).filter(examination => examination.limb !== null)
  const open = all.find(examination => examination.signed === null)
  const [chosen, setChosen] = useState<EntryId | 'new'>()
  const notShared = useNotShared(unreadBy(folded, examinationsView)).length > 0
  const shown = chosen === 'new' ? undefined : (all.find(examination => examination.visit === chosen) ?? open ?? all[0])
  const day = (at: string): string => i18n.date(new Date(at), { day: 'numeric', month: 'short', year: 'numeric' })
  if (notShared) return <Unknown title={<Trans>Examinations and plan are not shared with you</Trans>}><Trans>Cannot tell whether there are any. What you signed yourself stays with your service.</Trans></Unknown>
  return (
    <div className={css['screen']}>
      <h1 className="vh"><Trans>Assessment</Trans></h1>
      {all.length > 0 && (
        <nav className={css['visits']} aria-label={t`Examinations`}>
          {all.map(examination => (
            <Button key={examination.visit} kind={examination.visit === shown?.visit ? 'plain' : 'quiet'} onPress={() => setChosen(examination.visit)}>
              {day(examination.at)}, <LimbWords limb={examination.limb} />{examination.signed === null && <> · <Trans>open</Trans></>}
            </Button>
          ))}
          {shown !== undefined && <Button kind={open === undefined ? 'plain' : 'quiet'} icon="plus" onPress={() => setChosen('new')}><Trans>New examination</Trans></Button>}
        </nav>
      )}
      {shown === undefined ? <Begin onBegun={setChosen} />
        : shown.signed === null ? <OpenExamination key={shown.visit} visit={shown.visit} authorities={authorities} />
          : <ReadExamination examination={shown} authorities={authorities} />}
    </div>
  )
}

function Begin({ onBegun }: { onBegun: (visit: EntryId) => void }) {
  const { t } = useLingui()
  const words = useLimbWords()
  const folded = useFolded()
  const write = useWrite()
  const described = limbsOf(folded)[0]
  const [region, setRegion] = useState<Limb['region'] | undefined>(described === undefined ? undefined : regionOf(described.part))
  const [side, setSide] = useState<Limb['side'] | undefined>(described === undefined || described.side === 'middle' ? undefined : described.side)
  const [failed, setFailed] = useState(false)
  const left = region === undefined || side === undefined ? t`Which limb?` : undefined
  const begin = async (): Promise<void> => {
    if (region === undefined || side === undefined) return
    const visit = uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
    const begun = beginExamination({ region, side }, visit)
    if (!begun.ok) return
    const written = await write(begun.value)
    setFailed(!written.ok && written.problem.advice === 'needs-you')
    onBegun(visit)
  }
  return (
    <EmptyState
      title={<Trans>No examination is open</Trans>}
      action={(
        <div className={css['begin']}>
          <ChooseOne label={t`Which limb`} chosen={region} onChoose={next => setRegion(next ?? region)} choices={regions.map(value => ({ value, name: words.region(value) }))} />
          <ChooseOne label={t`Which side`} chosen={side} onChoose={next => setSide(next ?? side)} choices={sides.map(value => ({ value, name: words.side(value) }))} />
          <Button kind="main" left={left} onPress={() => void begin()}><Trans>Begin an examination</Trans></Button>
          {failed && <Banner kind="caution" title={<Trans>It was not taken</Trans>} announced><Trans>Examinations are written to the clinical part of the record. Is it shared with you?</Trans></Banner>}
        </div>
      )}
    >
      <Trans>Each answer is kept the moment you give it. Nothing is carried over from another day as a sign.</Trans>
    </EmptyState>
  )
}
