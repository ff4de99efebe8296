import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod/mini'
import type { PersonLog } from '#device/person-log.ts'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { showToast } from '#ui/toasts.ts'
import { problemWords } from '#features/accounts/problem-words.ts'
import { roleWords } from '#features/accounts/role-words.ts'
import type { Asking } from '../shapes.ts'
import css from './AddDevice.module.css'

const doneShape = z.object({ done: z.literal(true) })

/** A team invites another device while this phone is connected: it opens nothing until somebody says yes here. */
export function AllowDevice({ asking, log, onChanged }: { asking: Asking; log: PersonLog; onChanged: () => void }) {
  const { t, i18n } = useLingui()
  const [problem, setProblem] = useState<Problem>()
  const { id, team, by, role } = asking
  const day = i18n.date(asking.madeAt, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })
  const say = async (how: 'allow' | 'refuse') => {
    const answer = await log.ask({ path: `/api/sharing/invitations/${id}/${how}`, method: 'POST', answer: doneShape })
    setProblem(answer.ok ? undefined : answer.problem)
    if (answer.ok) showToast({ text: how === 'allow' ? t`Allowed. The code works now.` : t`The code opens nothing now.` })
    onChanged()
  }
  return (
    <Banner kind="caution" title={role === 'person' ? <Trans>{team} invites another phone to your record. Is it yours?</Trans> : <Trans>{team} invites another person to your record: {i18n._(roleWords[role])}. Do you want that?</Trans>}>
      <div className={css['ways']}>
        <p>{by === null ? <Trans>It was made on {day}.</Trans> : <Trans>{by} made it on {day}.</Trans>} <Trans>Whoever uses it can read and write in your record. If you do not know of it, say no, and ask your team.</Trans></p>
        {problem !== undefined && <FieldProblem>{i18n._(problemWords(problem))}</FieldProblem>}
        <Button wide onPress={() => void say('refuse')}><Trans>No, I do not know of it</Trans></Button>
        <Button wide onPress={() => void say('allow')}><Trans>Yes, let it in</Trans></Button>
      </div>
    </Banner>
  )
}
