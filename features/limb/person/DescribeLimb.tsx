import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { ChooseAny, ChooseOne } from '#ui/ChipGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { Step } from './Step.tsx'
import { useSteps } from './use-steps.ts'
import { behaviours, doings, jointsOf, parts } from '../limb.ts'
import type { Behaviour, Joint, LimbDescription, Part, Side } from '../limb.ts'
import { BEHAVIOUR_NAMES, DOING_NAMES, JOINT_NAMES, PART_NAMES, SIDE_NAMES, ownedLimb } from './limb-words.ts'
import type { Whose } from './limb-words.ts'
import css from './DescribeLimb.module.css'

const STEPS = ['limb', 'joints', 'word', 'behaviour', 'since'] as const
type StepName = (typeof STEPS)[number]
const hasSides = (part: Part): boolean => part !== 'neck' && part !== 'trunk'

type Props = {
  whose: Whose
  /** What was said before, when it is described anew. */
  before?: LimbDescription | undefined
  /** The last day that may be said. */
  today: string
  onLeave: () => void
  /** The limb is said; with `another`, a further one follows. */
  onDone: (said: LimbDescription, another: boolean) => void
}

/** Which limb, and what it does: five questions, of which only the first needs an answer. */
export function DescribeLimb({ whose, before, today, onLeave, onDone }: Props) {
  const { t, i18n } = useLingui()
  const { place, onward: next, back: earlier } = useSteps(0)
  const step: StepName = STEPS[place] ?? 'since'
  const [part, setPart] = useState<Part | undefined>(before?.part)
  const [side, setSide] = useState<Side | undefined>(before?.side)
  const [joints, setJoints] = useState<readonly Joint[]>(before?.joints ?? [])
  const [word, setWord] = useState<LimbDescription['word']>(before?.word ?? 'not-said')
  const [typing, setTyping] = useState(typeof before?.word === 'object')
  const [behaviour, setBehaviour] = useState<Behaviour>(before?.behaviour ?? 'not-said')
  const [since, setSince] = useState<string>(before?.since ?? 'unknown')
  useOpenEntry(part !== undefined)

  const limb = part === undefined ? undefined : { part, side: hasSides(part) ? side : ('middle' as const) }
  const known = limb?.side === undefined ? undefined : { part: limb.part, side: limb.side }
  const owned = known === undefined ? '' : ownedLimb(i18n, known, whose)
  const back = (): void => (place === 0 ? onLeave() : earlier())
  const done = (another: boolean): void => {
    if (known === undefined) return
    const ownWord = typeof word === 'object' ? word.own.trim() : ''
    onDone({
      ...known, joints: joints.filter(joint => jointsOf[known.part].includes(joint)), behaviour, since,
      word: typeof word === 'object' ? (ownWord === '' ? 'not-said' : { own: ownWord }) : word,
    }, another)
  }
  const left = part === undefined ? t`First choose where` : known === undefined ? t`First choose which side` : undefined
  const enough = <Button key="enough" kind="quiet" onPress={() => done(false)}>{before === undefined ? <Trans>Start now</Trans> : <Trans>Keep it</Trans>}</Button>
  const onward = <Button key="onward" kind="main" onPress={next}><Trans>Next</Trans></Button>
  const frame = { place: t`${place + 1} of ${STEPS.length}`, onBack: back }

  switch (step) {
    case 'limb':
      return (
        <Step {...frame} title={<Trans>Where is it?</Trans>} lead={<Trans>No doctor has to have given it a name. “I do not have a name for it yet” is fine.</Trans>} foot={<Button wide kind="main" left={left} onPress={next}><Trans>Next</Trans></Button>}>
          <ChooseOne layout="columns" label={t`Where is it?`} chosen={part} onChoose={setPart} choices={parts.map(value => ({ value, name: i18n._(PART_NAMES[value]) }))} />
          {part !== undefined && hasSides(part) && (
            <section className={css['group']}>
              <h2><Trans>Which side?</Trans></h2>
              <ChooseOne layout="columns" label={t`Which side?`} chosen={side} onChoose={setSide} choices={(['left', 'right', 'both'] as const).map(value => ({ value, name: i18n._(SIDE_NAMES[value]) }))} />
            </section>
          )}
        </Step>
      )
    case 'joints':
      return (
        <Step {...frame} title={<Trans>Which parts of {owned}?</Trans>} lead={<Trans>As many as fit, or none.</Trans>} foot={[enough, onward]}>
          <ChooseAny layout="columns" label={t`Which parts?`} chosen={joints} onChoose={setJoints} choices={(known === undefined ? [] : jointsOf[known.part]).map(value => ({ value, name: i18n._(JOINT_NAMES[value]) }))} />
        </Step>
      )
    case 'word':
      return (
        <Step {...frame} title={whose === 'mine' ? <Trans>What is your word for what it does?</Trans> : <Trans>What is their word for what it does?</Trans>} lead={<Trans>Frond uses it from now on.</Trans>} foot={[enough, onward]}>
          <ChooseOne
            layout="columns" label={t`The word for it`} chosen={typing ? 'own' : typeof word === 'string' && word !== 'not-said' ? word : undefined}
            onChoose={chosen => {
              setTyping(chosen === 'own')
              setWord(chosen === undefined ? 'not-said' : chosen === 'own' ? { own: '' } : chosen)
            }}
            choices={[...doings.map(value => ({ value, name: i18n._(DOING_NAMES[value]) })), { value: 'own' as const, name: <Trans>Another word</Trans> }]}
          />
          {typing && <TextField label={whose === 'mine' ? <Trans>Your own word</Trans> : <Trans>Their own word</Trans>} hint={<Trans>A few words, as you would say it</Trans>} value={typeof word === 'object' ? word.own : ''} maxLength={40} onChange={own => setWord({ own })} />}
        </Step>
      )
    case 'behaviour':
      return (
        <Step {...frame} title={<Trans>How does it behave?</Trans>} lead={<Trans>The large button follows your answer.</Trans>} foot={[enough, onward]}>
          <div className={css['column']}>
            <ChooseOne label={t`How does it behave?`} chosen={behaviour === 'not-said' ? undefined : behaviour} onChoose={chosen => setBehaviour(chosen ?? 'not-said')} choices={behaviours.filter(value => value !== 'not-said').map(value => ({ value, name: i18n._(BEHAVIOUR_NAMES[value]) }))} />
          </div>
        </Step>
      )
    case 'since':
      return (
        <Step {...frame} title={<Trans>Since when?</Trans>} lead={<Trans>A year is enough. Leave it empty if you do not know.</Trans>} foot={[<Button key="more" kind="plain" onPress={() => done(true)}><Trans>Another place too</Trans></Button>, <Button key="done" kind="main" onPress={() => done(false)}>{before === undefined ? <Trans>Start</Trans> : <Trans>Keep it</Trans>}</Button>].slice(before === undefined ? 0 : 1)}>
          <DateField label={<Trans>It has been there since</Trans>} value={since === 'unknown' ? undefined : since} max={today} precisions={['year', 'month', 'day']} onChange={value => setSince(value ?? 'unknown')} />
        </Step>
      )
  }
}
