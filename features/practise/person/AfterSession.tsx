/** After a session: one question, and it may be left. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { NumberPad } from '#ui/NumberPad.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import type { Telling } from '#features/limb/telling.ts'
import { answers } from '../session.ts'
import type { SessionAnswer } from '../session.ts'
import { ANSWER_NAMES } from './practice-words.ts'
import css from './RunSession.module.css'

/** What was said of it; what was left out stays out. */
export interface Said {
  readonly answer?: SessionAnswer
  readonly during?: number
  readonly discomfort?: number
  readonly danger?: 'yes'
}

type Props = { ended: 'time-up' | 'stopped' | 'not-known'; minutes: number | undefined; asks: { during: boolean; discomfort: boolean }; onKeep: (said: Said, telling: Telling) => void }

/** However it ended, it counts as it was. */
export function AfterSession({ ended, minutes, asks, onKeep }: Props) {
  const { t, i18n } = useLingui()
  const { voice, setVoice, telling, told } = useVoice()
  const [answer, setAnswer] = useState<SessionAnswer>()
  const [during, setDuring] = useState<number | 'skipped'>()
  const [discomfort, setDiscomfort] = useState<number | 'skipped'>()
  const [danger, setDanger] = useState(false)
  const keep = (): void => {
    const numbers = { ...(typeof during === 'number' ? { during } : {}), ...(typeof discomfort === 'number' ? { discomfort } : {}) }
    onKeep({ ...(answer === undefined ? {} : { answer }), ...numbers, ...(danger ? { danger: 'yes' } : {}) }, Object.keys(numbers).length > 0 ? told : telling)
  }
  return (
    <Page
      top={<Trans>Practise</Trans>} title={<Trans>How did the limb take it?</Trans>}
      lead={ended !== 'stopped' ? undefined : minutes === undefined || minutes === 0 ? <Trans>Stopped early. That is fine.</Trans> : <Trans>Stopped after {minutes} min. That is fine.</Trans>}
      dock={<Foot><Button kind="main" wide onPress={keep}>{answer === undefined && !danger ? <Trans>Keep it without an answer</Trans> : <Trans>Keep it</Trans>}</Button></Foot>}
    >
      <ChooseOne label={t`How did the limb take it?`} layout="columns" chosen={answer} onChoose={setAnswer} choices={answers.map(value => ({ value, name: i18n._(ANSWER_NAMES[value]) }))} />
      {asks.during && <section className={css['checks']}><h2><Trans>The worst pain while you practised</Trans></h2><NumberPad label={t`The worst pain, 0 to 10`} value={during} onChange={setDuring} least={<Trans>none</Trans>} most={<Trans>the worst I can imagine</Trans>} /></section>}
      {asks.discomfort && <section className={css['checks']}><h2><Trans>How did the touch feel?</Trans></h2><NumberPad label={t`The touch, 0 to 10`} value={discomfort} onChange={setDiscomfort} least={<Trans>fine</Trans>} most={<Trans>unbearable</Trans>} /></section>}
      <Button wide icon={danger ? 'tick' : undefined} onPress={() => setDanger(!danger)}><Trans>A wound, a fall, a fever, or newly numb or weak</Trans></Button>
      <VoiceChoice voice={voice} onChange={setVoice} onlyTold={asks.during || asks.discomfort} />
    </Page>
  )
}
