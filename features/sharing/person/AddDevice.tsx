import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { PersonLog } from '#device/person-log.ts'
import type { PersonRole } from '#log/role.ts'
import type { Problem } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { QrCode } from '#ui/QrCode.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { problemWords } from '#features/accounts/problem-words.ts'
import { madeInvitationShape } from '../shapes.ts'
import type { MadeInvitation } from '../shapes.ts'
import css from './AddDevice.module.css'

/** Another phone of one's own, or somebody who helps: a code to type or a square to read, good once and for seven days. */
export function AddDevice({ log, onChanged }: { log: PersonLog; onChanged: () => void }) {
  const { t, i18n } = useLingui()
  const [made, setMade] = useState<MadeInvitation>()
  const [problem, setProblem] = useState<Problem>()
  const invite = async (role: PersonRole) => {
    const answer = await log.ask({ path: '/api/sharing/invitations', body: { role }, answer: madeInvitationShape })
    setProblem(answer.ok ? undefined : answer.problem)
    if (answer.ok) setMade(answer.value)
  }
  if (made !== undefined) {
    return (
      <Sheet title={made.role === 'carer' ? <Trans>For the one who helps</Trans> : <Trans>For the other phone</Trans>}>
        <p><Trans>Open Frond there, choose <b>I have an invitation</b>, and type:</Trans></p>
        <output className={css['code']} aria-label={t`Short code`}>{made.code}</output>
        <div className={css['square']}><QrCode text={`${location.origin}${made.path}`} label={t`The same as a square for a camera`} /></div>
        <p className="soft"><Trans>It works once, until {i18n.date(made.expiresAt, { weekday: 'long', day: 'numeric', month: 'long' })}.</Trans></p>
        <div><Button kind="main" onPress={() => { setMade(undefined); onChanged() }}><Trans>Done</Trans></Button></div>
      </Sheet>
    )
  }
  return (
    <div className={css['ways']}>
      {problem !== undefined && <FieldProblem>{i18n._(problemWords(problem))}</FieldProblem>}
      <Button wide icon="phone" onPress={() => void invite(log.local.role)}><Trans>Add another phone of mine</Trans></Button>
      <Button wide icon="people" onPress={() => void invite('carer')}><Trans>Add someone who helps me</Trans></Button>
      <p className="soft"><Trans>Who helps writes in this record and says so. They do not see how you feel unless you choose so, and do not decide about sharing.</Trans></p>
    </div>
  )
}
