import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod/mini'
import type { Problem } from '#log/problem.ts'
import type { Authority, TeamRole } from '#log/role.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { problemWords } from '../problem-words.ts'
import type { Colleague } from '../shapes.ts'
import css from './InviteColleague.module.css'
import { RoleAndAuthorities } from './RoleFields.tsx'
import { tell } from './ask.ts'

const doneShape = z.object({ done: z.literal(true) })

/** Changes what a colleague is and may sign. It counts from their next act; what they signed before stays signed. */
export function ChangeColleague({ colleague, onClose, onChanged }: { colleague: Colleague; onClose: () => void; onChanged: () => void }) {
  const { t, i18n } = useLingui()
  const [role, setRole] = useState<TeamRole | undefined>(colleague.role)
  const [may, setMay] = useState<readonly Authority[]>(colleague.authorities)
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const keep = async () => {
    setBusy(true)
    const answer = await tell(doneShape, `colleagues/${colleague.account}`, { role, authorities: may })
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem)
    if (answer.ok) onChanged()
  }
  return (
    <Sheet asks title={<Trans>What {colleague.name} is and may do</Trans>}>
      <div className={css['form']}>
        {problem !== undefined && <Banner kind="caution" title={<Trans>Not changed</Trans>} announced>{i18n._(problemWords(problem))}</Banner>}
        <RoleAndAuthorities role={role} may={may} onChange={(nextRole, nextMay) => { setRole(nextRole); setMay(nextMay) }} />
        <div className={css['end']}>
          <Button kind="main" onPress={() => void keep()} left={role === undefined ? t`Choose their role` : undefined} pending={busy ? t`Keeping` : undefined}><Trans>Keep it</Trans></Button>
          <Button kind="quiet" onPress={onClose}><Trans>Leave it</Trans></Button>
        </div>
      </div>
    </Sheet>
  )
}
