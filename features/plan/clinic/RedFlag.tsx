import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useNow, zoneHere } from '#device/use-clock.ts'
import { useWrite } from '#device/use-log.ts'
import { instantOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { Sheet } from '#ui/Sheet.tsx'
import { TextArea, TextField } from '#ui/TextField.tsx'
import { useMe } from '#features/accounts/clinic/me.tsx'
import { MomentField } from '#features/episodes/person/MomentField.tsx'
import { useFactWords } from '#features/assessment/clinic/use-fact-words.ts'
import { actOn } from '../acted.ts'
import type { StandingFlag } from '../acted.ts'
import css from './DecidePlan.module.css'

/** A red flag that stands: what it asks, what raised it, and what was done about it. It is acted on, neither accepted nor declined. */
export function RedFlag({ standing }: { standing: StandingFlag }) {
  const { i18n } = useLingui()
  const words = useFactWords()
  const [saying, setSaying] = useState(false)
  const { flag, signs, acted } = standing
  const found = signs.map(told => words.name(told.body.finding)).join(' · ')
  const day = (at: Instant): string => i18n.date(new Date(at), { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
  return (
    <Sheet asks={acted === null} tone={acted === null ? 'caution' : undefined}>
      <div className={css['flag']}>
        <div className={css['cardhead']}><h4><Icon name="urgent" size={20} /><span>{flag === null ? found : flag.text}</span></h4></div>
        {flag !== null && found !== '' && <p>{found}</p>}
        {signs[0] !== undefined && <p><small><Trans>Found {day(signs[0].entry.at)}.</Trans>{flag !== null && <> <Trans>Rule {flag.rule}. {flag.sources.join('; ')}</Trans></>}</small></p>}
        {acted !== null && <p><b><Trans>What was done:</Trans></b> {acted.body.what} <span className="soft">{acted.body.who}, {day(acted.entry.at)}</span></p>}
        {saying ? <WhatWasDone standing={standing} onDone={() => setSaying(false)} /> : <div><Button kind={acted === null ? 'main' : 'quiet'} onPress={() => setSaying(true)}>{acted === null ? <Trans>Say what was done</Trans> : <Trans>Say more that was done</Trans>}</Button></div>}
      </div>
    </Sheet>
  )
}

function WhatWasDone({ standing, onDone }: { standing: StandingFlag; onDone: () => void }) {
  const { t } = useLingui()
  const write = useWrite()
  const { me } = useMe()
  const now = useNow(60)
  const [who, setWho] = useState(me.name)
  const [what, setWhat] = useState('')
  const [at, setAt] = useState<Instant>()
  const [problem, setProblem] = useState<string>()
  useOpenEntry(what.trim() !== '')
  const left = what.trim() === '' ? t`What was done, in a few words` : who.trim() === '' ? t`Who did it?` : undefined
  const keep = async (): Promise<void> => {
    const moment = instantOf(Date.now())
    const decided = actOn(standing, who, what, at ?? moment, moment)
    const done = decided.ok ? await write(decided.value) : decided
    if (done.ok || done.problem.advice === 'wait') onDone()
    else setProblem(done.problem.code === 'red-flag.in-future' ? t`That time lies ahead. When was it done?` : t`That was not kept: ${done.problem.code}`)
  }
  return (
    <div className={css['deciding']}>
      <TextArea label={<Trans>What was done</Trans>} value={what} onChange={setWhat} maxLength={2000} problem={problem} />
      <TextField label={<Trans>Who did it</Trans>} value={who} onChange={setWho} maxLength={300} />
      <ChooseOne label={t`When it was done`} chosen={at === undefined ? 'now' : 'then'} onChoose={chosen => setAt(chosen === 'then' ? now : undefined)} choices={[{ value: 'now', name: t`Just now` }, { value: 'then', name: t`Earlier` }]} />
      {at !== undefined && <MomentField label={<Trans>When</Trans>} at={at} zone={zoneHere()} onChange={setAt} />}
      <span className={css['choices']}>
        <Button kind="main" left={left} onPress={() => void keep()}><Trans>Keep what was done</Trans></Button>
        <Button kind="quiet" onPress={onDone}><Trans>Not now</Trans></Button>
      </span>
    </div>
  )
}
