import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Authority, TeamRole } from '#log/role.ts'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { problemWords } from '../problem-words.ts'
import { madeLinkShape } from '../shapes.ts'
import type { MadeLink } from '../shapes.ts'
import css from './InviteColleague.module.css'
import { LinkToCopy } from './LinkToCopy.tsx'
import { RoleAndAuthorities } from './RoleFields.tsx'
import { tell } from './ask.ts'

/** Invites a colleague by role and by what they may sign; the invitation is a link to hand over. */
export function InviteColleague({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useLingui()
  const [role, setRole] = useState<TeamRole>()
  const [may, setMay] = useState<readonly Authority[]>([])
  const [made, setMade] = useState<MadeLink>()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const make = async () => {
    setBusy(true)
    const answer = await tell(madeLinkShape, 'colleagues/invitations', { role, authorities: may })
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem)
    if (answer.ok) setMade(answer.value)
  }
  if (made !== undefined) {
    const until = i18n.date(made.expiresAt, { weekday: 'long', day: 'numeric', month: 'long' })
    return (
      <Sheet asks title={<Trans>Give this link to your colleague</Trans>}>
        <p className="soft"><Trans>It opens once, until {until}, and is shown only here. Whoever opens it gets the account: hand it over yourself.</Trans></p>
        <LinkToCopy path={made.path} label={t`The invitation’s link`} />
        <div><Button onPress={onClose}><Trans>Done</Trans></Button></div>
      </Sheet>
    )
  }
  return (
    <Sheet asks title={<Trans>Invite a colleague</Trans>}>
      <div className={css['form']}>
        {problem !== undefined && <Banner kind="caution" title={<Trans>Not invited</Trans>} announced>{i18n._(problemWords(problem))}</Banner>}
        <RoleAndAuthorities role={role} may={may} onChange={(nextRole, nextMay) => { setRole(nextRole); setMay(nextMay) }} />
        <div className={css['end']}>
          <Button kind="main" onPress={() => void make()} left={role === undefined ? t`Choose their role` : undefined} pending={busy ? t`Making the link` : undefined}><Trans>Make the link</Trans></Button>
          <Button kind="quiet" onPress={onClose}><Trans>Not now</Trans></Button>
        </div>
      </div>
    </Sheet>
  )
}
