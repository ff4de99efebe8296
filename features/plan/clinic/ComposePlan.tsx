import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useFolded, useWrite } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import { uuidv7 } from '#log/ids.ts'
import type { Authority } from '#log/role.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { Sheet } from '#ui/Sheet.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { WrittenItem } from '../compose.ts'
import { itemsToBegin, unfinished, withNewKeys } from '../compose.ts'
import { agreePlan } from '../plan.ts'
import type { Plan } from '../plan.ts'
import { agreedPlan, decisionsOf, openGoals, proposedPlan } from '../plans.ts'
import css from './DecidePlan.module.css'
import { RedFlag } from './RedFlag.tsx'
import { useRedFlags } from './use-red-flags.ts'

const newKey = (): EntryId => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))

/** Putting the plan together: one sentence for the person, what, why, who, when, and the next review. Agreed or proposed at the end. */
export function ComposePlan({ authorities, onDone }: { authorities: readonly Authority[]; onDone: () => void }) {
  const { t } = useLingui()
  const folded = useFolded()
  const write = useWrite()
  const today = useToday()
  const before = agreedPlan(folded)?.told.body ?? null
  const proposal = proposedPlan(folded)
  const begun: Pick<Plan, 'sentence' | 'review' | 'items'> | null = proposal?.body ?? before
  const [sentence, setSentence] = useState(begun?.sentence ?? '')
  const [items, setItems] = useState<readonly WrittenItem[]>(() => itemsToBegin(proposal === null ? before : { ...proposal.body }, decisionsOf(folded), newKey))
  const [on, setOn] = useState<string | undefined>(begun !== null && begun.review.on >= today ? begun.review.on : undefined)
  const [who, setWho] = useState(begun?.review.with ?? '')
  const [how, setHow] = useState(begun?.review.how ?? '')
  const [problem, setProblem] = useState<string>()
  useOpenEntry(true)
  const signs = authorities.includes('agree-plan')
  const change = (key: EntryId, part: Partial<WrittenItem>): void => setItems(items.map(item => (item.key === key ? { ...item, ...part } : item)))
  const decisions = new Map(decisionsOf(folded).map(told => [told.id, told]))
  const ruleOf = (item: WrittenItem): string | undefined => {
    const told = item.decision === undefined ? undefined : decisions.get(item.decision)
    return told === undefined ? undefined : t`In plain words, from: ${told.body.instead ?? told.body.suggestion.text}`
  }
  const reasonOf = (item: WrittenItem): string | undefined => {
    const told = item.decision === undefined ? undefined : decisions.get(item.decision)
    return told === undefined ? undefined : t`In plain words, for the person. Your reason was: ${told.body.reason}`
  }
  const flags = useRedFlags()
  const open = (flags ?? []).filter(flag => flag.acted === null)
  const lacking = unfinished(items)
  const left = flags === null ? t`Reading the rules` : open.length > 0 ? plural(open.length, { one: 'A red flag stands: first say what was done', other: '# red flags stand: first say what was done' }) : sentence.trim() === '' ? t`The sentence for the person` : items.length === 0 ? t`At least one thing to do` : lacking > 0 ? plural(lacking, { one: '# thing lacks what, why, who or when', other: '# things lack what, why, who or when' })
    : on === undefined || who.trim() === '' ? t`When and with whom it is looked at again` : undefined
  const keep = async (): Promise<void> => {
    if (on === undefined || flags === null) return
    const statements = [...openGoals(folded), ...decisionsOf(folded)].map(told => told.entry.id).slice(0, 200)
    const plan: Plan = {
      sentence, items: withNewKeys(items, before, newKey), statements,
      review: { on, with: who.trim(), ...(how.trim() === '' ? {} : { how: how.trim() }) },
      ...(proposal === null || !signs ? {} : { proposal: proposal.id }),
    }
    const decided = agreePlan(plan, authorities, today, flags)
    const done = decided.ok ? await write(decided.value) : decided
    if (done.ok || done.problem.advice === 'wait') onDone()
    else setProblem(done.problem.code === 'plan.review-in-past' ? t`The review lies in the past` : t`That was not kept: ${done.problem.code}`)
  }
  return (
    <Sheet asks title={proposal !== null && signs ? <Trans>A colleague proposed this plan</Trans> : <Trans>The plan</Trans>}>
      {open.length > 0 && (
        <div className={css['flags']}>
          <p><b><Trans>No plan is agreed or proposed while a red flag stands. First say what was done.</Trans></b></p>
          {open.map(flag => <RedFlag key={flag.key} standing={flag} />)}
        </div>
      )}
      <TextField label={<Trans>In one sentence, for the person</Trans>} hint={<Trans>They read it first: “Keep the hand open enough to hold and wash”</Trans>} value={sentence} onChange={setSentence} maxLength={300} />
      <ol className={css['items']}>
        {items.map((item, place) => (
          <li key={item.key}>
            <TextField label={<Trans>{place + 1}. What</Trans>} hint={ruleOf(item)} value={item.what} onChange={what => change(item.key, { what })} maxLength={300} />
            <TextField label={<Trans>Why</Trans>} hint={reasonOf(item)} value={item.why} onChange={why => change(item.key, { why })} maxLength={300} />
            <div className={css['two']}>
              <TextField label={<Trans>Who</Trans>} value={item.who} onChange={who => change(item.key, { who })} maxLength={300} />
              <TextField label={<Trans>When</Trans>} value={item.when} onChange={when => change(item.key, { when })} maxLength={300} />
            </div>
            <Button kind="quiet" label={t`Take it out: ${item.what}`} onPress={() => setItems(items.filter(one => one.key !== item.key))}><Trans>Take it out</Trans></Button>
          </li>
        ))}
      </ol>
      <Button icon="plus" onPress={() => setItems([...items, { key: newKey(), what: '', why: '', who: '', when: '' }])}><Trans>Add something</Trans></Button>
      <div className={css['two']}>
        <DateField label={<Trans>Looked at again on</Trans>} precisions={['day']} min={today} value={on} onChange={setOn} />
        <TextField label={<Trans>With</Trans>} value={who} onChange={setWho} maxLength={300} />
      </div>
      <TextField label={<Trans>How</Trans>} optional={<Trans>by telephone, in clinic</Trans>} value={how} onChange={setHow} maxLength={300} />
      {problem !== undefined && <p role="alert">{problem}</p>}
      <span className={css['choices']}>
        <Button kind="main" left={left} onPress={() => void keep()}>{signs ? <Trans>Agree the plan</Trans> : <Trans>Propose the plan</Trans>}</Button>
        <Button kind="quiet" onPress={onDone}><Trans>Not now</Trans></Button>
      </span>
      <p className="soft"><small>{signs ? <Trans>It signs the goals and decisions as they stand, and goes to the person’s device. They answer each point.</Trans> : <Trans>It goes to who may agree a plan. The person sees nothing of it until then.</Trans>}</small></p>
    </Sheet>
  )
}
