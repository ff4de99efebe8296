import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useFolded } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { TextArea } from '#ui/TextField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import { limbLabel } from '#features/limb/person/limb-words.ts'
import { useWhose } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { sayOnArrival, useSay } from '#features/limb/person/use-say.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { FEELINGS, feelings, sayHowItFeels } from '../felt.ts'
import type { Feeling } from '../felt.ts'
import { answerName, questionName } from '../felt-words.ts'
import css from './PaintLimb.module.css'

/** How the limb feels to the person: five plain questions, none of them must be answered. */
export function SayHowItFeels() {
  const { t, i18n } = useLingui()
  const { id } = useParams<{ id: string }>()
  const [, go] = useLocation()
  const limb = limbsOf(useFolded()).find(one => one.id === id)
  const mine = useWhose() === 'mine'
  const { voice, setVoice, told } = useVoice()
  const { say, problem } = useSay()
  const [said, setSaid] = useState<Partial<Record<Feeling, string>>>({})
  const [note, setNote] = useState('')
  const empty = Object.values(said).every(one => one === undefined) && note.trim() === ''
  useOpenEntry(!empty)
  const keep = async (): Promise<void> => {
    const answers = Object.fromEntries(Object.entries(said).filter(([, answer]) => answer !== undefined))
    if (await say(sayHowItFeels({ limb: limb?.id ?? 'not-said', ...answers, ...(note.trim() === '' ? {} : { note: note.trim() }) }, told))) {
      sayOnArrival({ text: <Trans>It is written down.</Trans> })
      go('/body')
    }
  }
  return (
    <Page
      back={{ to: '/body', name: t`Back to Body` }} top={limb === undefined ? undefined : limbLabel(i18n, limb)} title={mine ? <Trans>How does it feel to you?</Trans> : <Trans>How do they say it feels?</Trans>}
      lead={<Trans>Many people find that their limb feels strange. There is no wrong answer. Leave out what you like.</Trans>}
      dock={<Foot><Button kind="main" wide left={empty ? t`Choose at least one` : undefined} onPress={() => void keep()}><Trans>Keep it</Trans></Button></Foot>}
    >
      {feelings.map(feeling => (
        <section key={feeling} className={css['question']}>
          <h2>{i18n._(questionName(feeling))}</h2>
          <ChooseOne label={i18n._(questionName(feeling))} chosen={said[feeling]} onChoose={next => setSaid(({ [feeling]: _old, ...rest }) => (next === undefined ? rest : { ...rest, [feeling]: next }))} choices={FEELINGS[feeling].map(value => ({ value: value as string, name: i18n._(answerName(feeling, value)) }))} />
        </section>
      ))}
      <TextArea label={<Trans>In your words</Trans>} optional={<Trans>if you like</Trans>} value={note} onChange={setNote} maxLength={2000} />
      <VoiceChoice voice={voice} onChange={setVoice} onlyTold />
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </Page>
  )
}
