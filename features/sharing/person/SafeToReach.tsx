import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod/mini'
import type { PersonLog } from '#device/person-log.ts'
import type { Problem } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { TextArea } from '#ui/TextField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { showToast } from '#ui/toasts.ts'
import { problemWords } from '#features/accounts/problem-words.ts'
import css from './SeeSharing.module.css'

const doneShape = z.object({ done: z.literal(true) })

/** How it is safe to reach the person, in their own words. The team sees it; it stands beside calls and letters. */
export function SafeToReach({ said, log, onChanged }: { said: string | null; log: PersonLog; onChanged: () => void }) {
  const { t, i18n } = useLingui()
  const [draft, setDraft] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  useOpenEntry(draft !== undefined)
  const keep = async (words: string) => {
    setBusy(true)
    const answer = await log.ask({ path: '/api/reach', body: { said: words }, answer: doneShape })
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem)
    if (!answer.ok) return
    setDraft(undefined)
    showToast({ text: t`Your team sees this from now on` })
    onChanged()
  }
  return (
    <section className={css['team']}>
      <h2><Trans>How is it safe to reach me?</Trans></h2>
      {draft === undefined
        ? <>
            {said === null ? <p className="soft"><Trans>Not said yet. For example: text only, no messages, not on Mondays, not at home.</Trans></p> : <p className={css['words']}>{said}</p>}
            <div><Button onPress={() => setDraft(said ?? '')}>{said === null ? <Trans>Say how</Trans> : <Trans>Change it</Trans>}</Button></div>
          </>
        : <>
            <TextArea label={<Trans>What your team should know before they call or write</Trans>} value={draft} onChange={setDraft} maxLength={500} />
            {problem !== undefined && <FieldProblem>{i18n._(problemWords(problem))}</FieldProblem>}
            <div className={css['end']}>
              <Button kind="main" onPress={() => void keep(draft)} pending={busy ? t`Keeping` : undefined}><Trans>Keep it</Trans></Button>
              <Button kind="quiet" onPress={() => setDraft(undefined)}><Trans>Leave it</Trans></Button>
            </div>
          </>}
    </section>
  )
}
