import { Trans, useLingui } from '@lingui/react/macro'
import { screenAbout, useDraft, useForgetDrafts } from '#device/use-draft.ts'
import type { EntryId } from '#log/ids.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { TextArea } from '#ui/TextField.tsx'
import { Whereabouts } from '#features/limb/person/Whereabouts.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import type { Telling } from '#features/limb/telling.ts'
import { answerItem } from '../plan.ts'
import type { ItemAnswer } from '../plan.ts'
import type { AnsweredItem } from '../plans.ts'
import { ANSWER_NAMES } from './answer-words.ts'
import css from './ReadPlan.module.css'

/** What the person thinks of one point of the plan, in one of three words and in their own. */
export function AnswerItem({ plan, item, telling }: { plan: EntryId; item: AnsweredItem; telling: Telling }) {
  const { t, i18n } = useLingui()
  const { say } = useSay()
  const { answer } = item
  const screen = screenAbout(`answer ${plan} ${item.key}`, answer)
  const forget = useForgetDrafts(screen)
  const [words, setWords] = useDraft<string | undefined>(screen, 'words', undefined)
  const choose = (chosen: ItemAnswer['answer'] | undefined): void => {
    if (chosen !== undefined) void say(answerItem(plan, item.key, chosen, words ?? answer?.body.words ?? '', answer ?? undefined, telling))
  }
  const keepWords = (): void => {
    if (words === undefined || answer === null) return
    void say(answerItem(plan, item.key, answer.body.answer, words, answer, telling)).then(kept => {
      if (!kept) return
      forget()
      setWords(undefined)
    })
  }
  return (
    <section className={css['part']}>
      <h2><Trans>What do you think of it?</Trans></h2>
      <ChooseOne label={t`What do you think of it?`} layout="columns" chosen={answer?.body.answer} onChoose={choose} choices={(['yes', 'not-sure', 'not-for-me'] as const).map(value => ({ value, name: i18n._(ANSWER_NAMES[value]) }))} />
      {answer !== null && words === undefined && (
        <div className={css['said']}>
          {answer.body.words !== undefined && <p><Trans>“{answer.body.words}”</Trans></p>}
          <Button kind="quiet" onPress={() => setWords(answer.body.words ?? '')}>{answer.body.words === undefined ? <Trans>Say why, if you wish</Trans> : <Trans>Say it anew</Trans>}</Button>
          <Whereabouts id={answer.entry.id} />
        </div>
      )}
      {words !== undefined && (
        <div className={css['words']}>
          <TextArea label={<Trans>In my own words</Trans>} value={words} onChange={setWords} maxLength={2000} />
          <Button kind="main" onPress={keepWords}><Trans>Keep it</Trans></Button>
        </div>
      )}
    </section>
  )
}
