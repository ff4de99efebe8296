import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { PersonRole } from '#log/role.ts'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { LinkToCopy } from '#features/accounts/clinic/LinkToCopy.tsx'
import { tell } from '#features/accounts/clinic/ask.ts'
import { problemWords } from '#features/accounts/problem-words.ts'
import { madeInvitationShape } from '../shapes.ts'
import type { MadeInvitation, PersonAtClinic } from '../shapes.ts'
import css from './InvitePerson.module.css'

/** Invites the person, a carer or a guardian: one code that is said, typed, copied as a link or read by a camera. */
export function InvitePerson({ person, onClose }: { person: PersonAtClinic; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const [role, setRole] = useState<PersonRole>('person')
  const [made, setMade] = useState<MadeInvitation>()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const make = async () => {
    setBusy(true)
    const answer = await tell(madeInvitationShape, `people/${person.id}/invitations`, { role })
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem)
    if (answer.ok) setMade(answer.value)
  }
  if (made !== undefined) {
    const until = i18n.date(made.expiresAt, { weekday: 'long', day: 'numeric', month: 'long' })
    return (
      <Sheet asks title={<Trans>The invitation for {person.given}</Trans>}>
        <div className={css['form']}>
          <div>
            <p className="soft"><Trans>In Frond on their phone: <b>I have an invitation</b>, then this code.</Trans></p>
            <output className={css['code']} aria-label={t`Short code`}>{made.code}</output>
          </div>
          {made.waits && <Banner kind="caution" title={<Trans>It waits for a yes</Trans>}><Trans>A phone of {person.given} is connected. The code opens nothing until somebody says yes there: Who sees what, then Phones and other devices. If that phone is lost, whoever manages the team takes it off first.</Trans></Banner>}
          <LinkToCopy path={made.path} label={t`The invitation’s link`} />
          <p className="soft"><Trans>Works once, until {until}. It is shown only here; a new one is made in a moment.</Trans></p>
          <div><Button kind="main" onPress={onClose}><Trans>Done</Trans></Button></div>
        </div>
      </Sheet>
    )
  }
  return (
    <Sheet asks title={<Trans>Who will use it?</Trans>}>
      <div className={css['form']}>
        {problem !== undefined && <Banner kind="caution" title={<Trans>Not invited</Trans>} announced>{i18n._(problemWords(problem))}</Banner>}
        <ChooseOne
          label={t`Who will use it?`} chosen={role} onChoose={(chosen) => setRole(chosen ?? 'person')}
          choices={[{ value: 'person', name: <Trans>{person.given}, on their own phone</Trans> }, { value: 'guardian', name: <Trans>A parent or guardian</Trans> }, { value: 'carer', name: <Trans>A carer</Trans> }]}
        />
        <p className="soft">{{
          person: <Trans>They see who will read what, and decide.</Trans>,
          guardian: <Trans>They write on behalf and decide about sharing, until the person comes of age. Once the person has a phone of their own, how they feel is theirs to share.</Trans>,
          carer: <Trans>They write on behalf, and say how they know. They do not decide about sharing, and never see how {person.given} feels.</Trans>,
        }[role]}</p>
        <div className={css['end']}>
          <Button kind="main" onPress={() => void make()} pending={busy ? t`Making the code` : undefined}><Trans>Make the code</Trans></Button>
          <Button kind="quiet" onPress={onClose}><Trans>Not now</Trans></Button>
        </div>
      </div>
    </Sheet>
  )
}
