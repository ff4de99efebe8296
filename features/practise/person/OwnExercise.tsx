/** Something of one's own to practise, written down, changed or ended. What a team agreed is shown, and stays as agreed. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation, useParams } from 'wouter'
import { useToday } from '#device/use-clock.ts'
import { screenAbout, useDraft, useForgetDrafts } from '#device/use-draft.ts'
import { useFolded } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import { daysLater } from '#log/time.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { Stepper } from '#ui/Stepper.tsx'
import { TextArea, TextField } from '#ui/TextField.tsx'
import { dateInWords } from '#features/limb/person/moments.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { TypedBefore } from '#features/limb/person/TypedBefore.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { useVoice, VoiceChoice } from '#features/limb/person/VoiceChoice.tsx'
import { agreeExercise, endExercise, LONGEST_MINUTES, MOST_TIMES, OWN_PRACTICES } from '../exercise.ts'
import type { Practice } from '../exercise.ts'
import { exerciseOn } from '../programme.ts'
import type { Practising } from '../programme.ts'
import { PRACTICE_HOW, PRACTICE_NAMES } from './practice-words.ts'
import css from './RunSession.module.css'

/** Without an id a new one is written. */
export function OwnExercise() {
  const { id } = useParams<{ id?: string }>()
  const known = exerciseOn(useFolded(), (id ?? '') as EntryId, useToday())
  return known?.by === 'team' ? <AgreedExercise practising={known} /> : <WriteExercise key={id} known={known} />
}

function AgreedExercise({ practising: { exercise, id, today, asked } }: { practising: Practising }) {
  const { t, i18n } = useLingui()
  return (
    <Page back={{ to: '/practise', name: t`Back to Practise` }} top={i18n._(PRACTICE_NAMES[exercise.practice])} title={exercise.name} lead={<Trans>{exercise.minutes} minutes, {exercise.timesPerDay} times a day. {today.length} of {asked} today.</Trans>}>
      {exercise.how !== undefined && <p className={css['words']}>{exercise.how}</p>}
      <p className="soft">{exercise.until === undefined ? <Trans>Agreed with your team from {dateInWords(i18n, exercise.from)}.</Trans> : <Trans>Agreed with your team from {dateInWords(i18n, exercise.from)} to {dateInWords(i18n, exercise.until)}.</Trans>}</p>
      <ButtonLink wide to={`/practise/${id}`}><Trans>Do it once more</Trans></ButtonLink>
      <ButtonLink wide to="/questions"><Trans>Ask about it at the next visit</Trans></ButtonLink>
    </Page>
  )
}

function WriteExercise({ known }: { known: Practising | undefined }) {
  const { t, i18n } = useLingui()
  const today = useToday()
  const [, go] = useLocation()
  const { say, problem } = useSay()
  const { voice, setVoice, telling } = useVoice()
  const screen = screenAbout(`exercise ${known?.id ?? ''}`, known?.told)
  const forget = useForgetDrafts(screen)
  const [practice, setPractice] = useDraft<Practice | undefined>(screen, 'practice', known?.exercise.practice)
  const [name, setName] = useDraft(screen, 'name', known?.exercise.name ?? '')
  const [how, setHow] = useDraft(screen, 'how', known?.exercise.how ?? '')
  const [minutes, setMinutes] = useDraft<number | undefined>(screen, 'minutes', known?.exercise.minutes ?? 5)
  const [times, setTimes] = useDraft<number | undefined>(screen, 'times', known?.exercise.timesPerDay ?? 2)
  const usual = practice === undefined ? undefined : PRACTICE_HOW[practice]
  const left = practice === undefined ? t`First choose what it is` : minutes === undefined || times === undefined ? t`How long, and how often?` : undefined
  const keep = async (): Promise<void> => {
    if (practice === undefined || minutes === undefined || times === undefined) return
    const said = {
      practice, name: name.trim() || i18n._(PRACTICE_NAMES[practice]), minutes, timesPerDay: times, from: known?.exercise.from ?? today,
      ...(how.trim() === '' ? {} : { how: how.trim() }), ...(practice === 'touch-ladder' ? { level: known?.exercise.level ?? 1 } : {}),
    }
    if (!(await say(agreeExercise(said, known?.told, telling)))) return
    forget()
    go('/practise')
  }
  const end = async (): Promise<void> => {
    if (known !== undefined && (await say(endExercise(known.told, daysLater(today, -1), telling)))) go('/practise')
  }
  return (
    <Page
      back={{ to: '/practise', name: t`Back to Practise` }} top={<Trans>Practise</Trans>} title={<Trans>Something of my own</Trans>} lead={<Trans>Gentle things that need nobody to look first. The rest is agreed with a therapist.</Trans>}
      dock={<Foot><Button kind="main" wide left={left} onPress={() => void keep()}><Trans>Keep it</Trans></Button></Foot>}
    >
      <TypedBefore screen={screen} />
      <ChooseOne label={t`What is it?`} layout="columns" chosen={OWN_PRACTICES.find(one => one === practice)} onChoose={setPractice} choices={OWN_PRACTICES.map(value => ({ value, name: i18n._(PRACTICE_NAMES[value]) }))} />
      {usual !== undefined && <p className={css['words']}>{i18n._(usual)}</p>}
      <TextField label={t`My name for it`} value={name} onChange={setName} maxLength={80} optional={t`(if you like)`} />
      <div><b><Trans>Minutes</Trans></b><Stepper label={t`Minutes`} value={minutes} onChange={setMinutes} step={1} min={1} max={LONGEST_MINUTES} /></div>
      <div><b><Trans>Times a day</Trans></b><Stepper label={t`Times a day`} value={times} onChange={setTimes} step={1} min={1} max={MOST_TIMES} /></div>
      <TextArea label={t`How I do it`} value={how} onChange={setHow} maxLength={500} optional={t`(if you like)`} />
      <VoiceChoice voice={voice} onChange={setVoice} />
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
      {known !== undefined && <Button wide onPress={() => void end()}><Trans>End it. What was done stays.</Trans></Button>}
    </Page>
  )
}
