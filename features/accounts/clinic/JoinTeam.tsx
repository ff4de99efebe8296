import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import * as z from 'zod/mini'
import { refuse } from '#log/problem.ts'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Loading } from '#ui/EmptyState.tsx'
import { problemWords } from '../problem-words.ts'
import { authorityWords, mayList, roleWords } from '../role-words.ts'
import { colleagueInvitationShape } from '../shapes.ts'
import type { ColleagueInvitation } from '../shapes.ts'
import { AccountFields, isComplete, noAccount } from './AccountFields.tsx'
import { DoorEnd, DoorForm, DoorPage } from './DoorPage.tsx'
import { NotCertified } from './NotCertified.tsx'
import { SecureAccount } from './SecureAccount.tsx'
import { tell } from './ask.ts'
import { useLinkToken } from './link-token.ts'

const doneShape = z.object({ done: z.literal(true) })
const signedInShape = z.object({ next: z.enum(['in', 'second-factor']) })

/** A colleague opens their invitation, sees what they will be able to do, and gets an account. */
export function JoinTeam() {
  const { t, i18n } = useLingui()
  const token = useLinkToken()
  const [invitation, setInvitation] = useState<ColleagueInvitation>()
  const [account, setAccount] = useState(noAccount)
  const [problem, setProblem] = useState<Problem>()
  const [at, setAt] = useState<'form' | 'sending' | 'secure'>('form')
  useEffect(() => {
    if (token === undefined) setProblem(refuse('invitation.unknown').problem)
    else void tell(colleagueInvitationShape, 'colleagues/invitations/look', { token }).then((answer) => (answer.ok ? setInvitation(answer.value) : setProblem(answer.problem)))
  }, [token])

  if (at === 'secure') return <SecureAccount password={account.password} />
  const refusal = problem !== undefined && <Banner kind="caution" title={<Trans>Not joined</Trans>} announced>{i18n._(problemWords(problem))}</Banner>
  if (invitation === undefined) return <DoorPage title={<Trans>Your invitation</Trans>}>{refusal || <Loading what={<Trans>Reading your invitation</Trans>} />}</DoorPage>
  const send = async () => {
    setAt('sending')
    const joined = await tell(doneShape, 'colleagues/join', { token, ...account })
    const answer = joined.ok ? await tell(signedInShape, 'sign-in', { address: account.address, password: account.password }) : joined
    setProblem(answer.ok ? undefined : answer.problem)
    setAt(answer.ok ? 'secure' : 'form')
  }
  const left = isComplete(account) ? undefined : t`Fill in every line`
  const may = mayList(invitation.authorities.map((one) => i18n._(authorityWords[one]).toLowerCase()))
  return (
    <DoorPage title={<Trans>Join {invitation.clinic}</Trans>} lead={<Trans>You are invited as {i18n._(roleWords[invitation.role]).toLowerCase()}. {may === '' ? t`You can read and propose.` : t`You may: ${may}.`}</Trans>}>
      <NotCertified />
      {refusal}
      <DoorForm onSend={() => { if (left === undefined) void send() }}>
        <AccountFields value={account} onChange={setAccount} />
        <DoorEnd><Button kind="main" type="submit" left={left} pending={at === 'sending' ? t`Joining` : undefined}><Trans>Join</Trans></Button></DoorEnd>
      </DoorForm>
    </DoorPage>
  )
}
