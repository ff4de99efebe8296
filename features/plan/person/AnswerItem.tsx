import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
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
import css from './ReadPlan.module.css'

/** One point of the plan: what, why, who, when; and what the person thinks of it, in one of three words and in their own. */
export function AnswerItem({ plan, item, telling }: { plan: EntryId; item: AnsweredItem; telling: Telling }) {
  const { t } = useLingui()
  const { say } = useSay()
  const [words, setWords] = useState<string>()
  const { answer } = item
  const choose = (chosen: ItemAnswer['answer'] | undefined): void => {
    if (chosen !== undefined) void say(answerItem(plan, item.key, chosen, words ?? answer?.body.words ?? '', answer ?? undefined, telling))
  }
  const keepWords = (): void => {
    if (words === undefined || answer === null) return
    void say(answerItem(plan, item.key, answer.body.answer, words, answer, telling)).then(kept => { if (kept) setWords(undefined) })
  }
  return (
    <li className={css['item']}>
      <h3>{item.what}</h3>
      <dl>
        <div><dt><Trans>Why</Trans></dt><dd>{item.why}</dd></div>
        <div><dt><Trans>Who</Trans></dt><dd>{item.who}</dd></div>
        <div><dt><Trans>When</Trans></dt><dd>{item.when}</dd></div>
      </dl>
      <ChooseOne
        label={t`What I think of it: ${item.what}`} chosen={answer?.body.answer} onChoose={choose}
        choices={[{ value: 'yes', name: t`Yes` }, { value: 'not-sure', name: t`Not sure` }, { value: 'not-for-me', name: t`Not for me` }]}
      />
      {answer !== null && words === undefined && (
        <div className={css['said']}>
          {answer.body.words !== undefined && <p>“{answer.body.words}”</p>}
          <Button kind="quiet" label={answer.body.words === undefined ? t`Say why: ${item.what}` : t`Say it anew: ${item.what}`} onPress={() => setWords(answer.body.words ?? '')}>{answer.body.words === undefined ? <Trans>Say why, if you wish</Trans> : <Trans>Say it anew</Trans>}</Button>
          <Whereabouts id={answer.entry.id} />
        </div>
      )}
      {words !== undefined && (
        <div className={css['words']}>
          <TextArea label={<Trans>In my own words</Trans>} value={words} onChange={setWords} maxLength={2000} />
          <Button kind="main" onPress={keepWords}><Trans>Keep it</Trans></Button>
        </div>
      )}
    </li>
  )
}
