import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Voice } from '#log/statement.ts'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'
import { problemWords } from '#features/accounts/problem-words.ts'
import { roleWords } from '#features/accounts/role-words.ts'
import { usuallyShared } from '../sharing.ts'
import type { Decidable } from '../sharing.ts'
import { CategoryChoice } from './CategoryChoice.tsx'
import type { InHand } from './OpenInvitation.tsx'
import css from './AgreeToShare.module.css'

/** What somebody agreed to when they joined. */
export interface Agreed {
  readonly share: readonly Decidable[]
  readonly name: string | null
  readonly voice: Voice
}

/** Who will see what, in plain words, before anything is sent. Each part can be kept back, now and later. */
export function AgreeToShare({ invitation, onAgree, onBack, problem, pending }: { invitation: InHand; onAgree: (agreed: Agreed) => void; onBack: () => void; problem: Problem | undefined; pending: boolean }) {
  const { t, i18n } = useLingui()
  const { role, team, readers, given } = invitation
  const [share, setShare] = useState<readonly Decidable[]>(invitation.shared ?? usuallyShared)
  const [name, setName] = useState('')
  const [voice, setVoice] = useState<Voice>('they said')
  const decides = role !== 'carer'
  const agree = () => onAgree({ share: decides ? share : [], name: name.trim() === '' ? null : name.trim(), voice })
  return (
    <Page
      top={<Trans>Invitation</Trans>}
      title={role === 'person' ? <Trans>Who will see what you write</Trans> : <Trans>Writing for {given}</Trans>}
      lead={<Trans>The team is <b>{team.name}</b>.</Trans>}
      dock={<Foot><Button kind="quiet" onPress={onBack}><Trans>Not now</Trans></Button><Button kind="main" onPress={agree} pending={pending ? t`Connecting` : undefined}>{decides ? <Trans>I agree</Trans> : <Trans>Connect</Trans>}</Button></Foot>}
    >
      <section className={css['part']}>
        <h2><Trans>These people work there</Trans></h2>
        <ul className={css['readers']}>{readers.map((reader) => <li key={`${reader.name} ${reader.role}`}><b>{reader.name}</b> <span className="soft">{i18n._(roleWords[reader.role])}</span></li>)}</ul>
        <p className="soft"><Trans>Others may join or leave the team. You can always see who looked.</Trans></p>
      </section>
      {decides
        ? <section className={css['part']}>
            <h2>{role === 'person' ? <Trans>What may they see?</Trans> : <Trans>What may they see of {given}?</Trans>}</h2>
            <CategoryChoice shared={share} onChange={setShare} label={t`What may they see?`} />
            <p className="soft"><Trans>Press a part to change it. You can change it any day. Private notes never leave this phone.</Trans></p>
          </section>
        : <p><Trans>{given} decides what the team may see. What you write goes into the same record, with your name for it.</Trans></p>}
      {role !== 'person' && <section className={css['part']}>
        <TextField label={<Trans>Your name</Trans>} optional={t`may be left`} hint={<Trans>The team then knows who wrote.</Trans>} value={name} onChange={setName} maxLength={80} />
        <h2><Trans>How do you mostly know?</Trans></h2>
        <ChooseOne layout="columns" label={t`How do you mostly know?`} chosen={voice} onChoose={(chosen) => { if (chosen !== undefined) setVoice(chosen) }} choices={[{ value: 'they said', name: <Trans>They tell me</Trans> }, { value: 'I saw', name: <Trans>I see it</Trans> }, { value: 'I think', name: <Trans>I think so</Trans> }]} />
      </section>}
      <Banner kind="info" title={<Trans>What they keep</Trans>}>
        <Trans>You can stop at any time. They keep what they wrote, and a copy of what they based a decision on.</Trans>
      </Banner>
      <Banner kind="info" title={<Trans>Nobody watches Frond at night or at weekends</Trans>}>
        <Trans>In an emergency, call. Do not wait for an answer here.</Trans>
      </Banner>
      {problem !== undefined && <Banner kind="caution" title={<Trans>Not connected yet</Trans>} announced>{i18n._(problemWords(problem))}</Banner>}
    </Page>
  )
}
