import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useParams } from 'wouter'
import * as z from 'zod/mini'
import { sharedCategories } from '#log/category.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Loading } from '#ui/EmptyState.tsx'
import { Icon } from '#ui/Icon.tsx'
import { AnswerErasure } from '#features/erase/clinic/AnswerErasure.tsx'
import { AskedFailed } from '#features/accounts/clinic/AskedFailed.tsx'
import { useAsked } from '#features/accounts/clinic/use-asked.ts'
import { categoryWords } from '../category-words.ts'
import { deviceShape, invitationShape, personAtClinicShape } from '../shapes.ts'
import type { PersonAtClinic } from '../shapes.ts'
import { isDecidable } from '../sharing.ts'
import { CareStanding } from './CareStanding.tsx'
import { DevicesAndInvitations } from './DevicesAndInvitations.tsx'
import { EditIdentity } from './EditIdentity.tsx'
import { InvitePerson } from './InvitePerson.tsx'
import { JoinRecords } from './JoinRecords.tsx'
import { WrongPerson } from './WrongPerson.tsx'
import css from './SeeAccess.module.css'

const listShape = z.object({ invitations: z.array(invitationShape), devices: z.array(deviceShape) })

/** The clinic’s page on how somebody is connected: who they are, which parts the team may read, their devices and invitations, and where care stands. */
export function SeeAccess() {
  const { person = '' } = useParams()
  const who = useAsked(personAtClinicShape, `people/${person}`)
  const list = useAsked(listShape, `people/${person}/invitations`)
  const [inviting, setInviting] = useState(false)
  if (who.is === 'waiting' || list.is === 'waiting') return <Loading what={<Trans>Reading how they are connected</Trans>} />
  if (who.is === 'refused') return <AskedFailed {...who} />
  if (list.is === 'refused') return <AskedFailed {...list} />
  const again = () => { who.again(); list.again() }
  return (
    <div className={css['page']}>
      <div className={css['main']}>
        <AnswerErasure />
        <section className={css['part']}>
          <header className={css['head']}>
            <div><h2><Trans>Devices and invitations</Trans></h2></div>
            {!inviting && <Button kind={who.value.devices === 0 ? 'main' : 'plain'} icon="phone" onPress={() => setInviting(true)}>{who.value.devices === 0 ? <Trans>Invite</Trans> : <Trans>Invite again, or somebody else</Trans>}</Button>}
          </header>
          {inviting && <InvitePerson person={who.value} onClose={() => { setInviting(false); again() }} />}
          <DevicesAndInvitations person={who.value.id} {...list.value} onChanged={again} />
        </section>
        <EditIdentity person={who.value} onChanged={again} />
        <WrongPerson person={who.value.id} />
        <JoinRecords person={who.value} />
      </div>
      <div className={css['side']}>
        <Streams person={who.value} />
        <section className={css['part']}>
          <h2><Trans>How it is safe to reach them</Trans></h2>
          {who.value.reach === null ? <p className="soft"><Trans>They have not said. Ask before you call, write or leave a message.</Trans></p> : <p className={css['reach']}>{who.value.reach}</p>}
        </section>
        <CareStanding person={who.value} onChanged={again} />
      </div>
    </div>
  )
}

function Streams({ person }: { person: PersonAtClinic }) {
  const { i18n } = useLingui()
  return (
    <section className={css['part']}>
      <h2><Trans>What this team may read</Trans></h2>
      <ul className={css['streams']}>
        {sharedCategories.map((category) => {
          const open = person.streams.includes(category)
          return (
            <li key={category} data-open={open}>
              <Icon name={open ? 'eye' : 'lock'} size={20} />
              <span>{i18n._(categoryWords[category].atClinic)}</span>
              <span className="soft">{open ? (!isDecidable(category) ? person.stoppedAt !== null ? <Trans>until it stopped</Trans> : <Trans>the team’s own</Trans> : person.devices === 0 ? <Trans>from paper</Trans> : <Trans>shared</Trans>) : <Trans>not shared</Trans>}</span>
            </li>
          )
        })}
      </ul>
      {person.devices === 0
        ? <p className="soft"><Trans>Nobody has joined with a device. The team reads what it enters from paper; once they join, they decide.</Trans></p>
        : <p className="soft"><Trans>They decide, and can change it at any time. What is not shared is unknown, never none.</Trans></p>}
      {(person.stoppedAt !== null || person.streams.length === 0) && <Banner kind="info" title={<Trans>Sharing has stopped</Trans>}><Trans>You keep what you wrote and what you based a decision on, and of examinations and the plan what was there until then. What is said there later is not shown to you.</Trans></Banner>}
    </section>
  )
}
