import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { askServer } from '#device/server-call.ts'
import type { Problem } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { Loading } from '#ui/EmptyState.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'
import { problemWords } from '#features/accounts/problem-words.ts'
import { openedInvitationShape } from '../shapes.ts'
import type { OpenedInvitation } from '../shapes.ts'
import { readCode, showCode } from '../short-code.ts'

/** An invitation that was read, with its code. */
export interface InHand extends OpenedInvitation {
  readonly code: string
}

/**
 * Reads an invitation from its link, or from its short code as it is typed; then shows what follows. `usedHere` says whether a
 * used one was used by this very record, whose answer was lost on the way.
 */
export function OpenInvitation({ children, usedHere }: { children: (invitation: InHand) => ReactNode; usedHere?: (code: string) => Promise<boolean> }) {
  const { t, i18n } = useLingui()
  const [typed, setTyped] = useState(() => location.hash.slice(1))
  const [state, setState] = useState<'typing' | 'reading' | { problem: Problem } | { invitation: InHand }>(() => (readCode(typed) === null ? 'typing' : 'reading'))
  const code = readCode(typed)

  useEffect(() => {
    if (state !== 'reading' || code === null) return undefined
    let gone = false
    // The code stays in the address, so that a reload on the way goes on from here.
    history.replaceState(history.state, '', `#${showCode(code)}`)
    const read = async () => {
      const answer = await askServer({ path: '/api/invitations/look', body: { code }, answer: openedInvitationShape })
      if (gone || (!answer.ok && answer.problem.code === 'invitation.used' && (await usedHere?.(code)) === true)) return
      setState(answer.ok ? { invitation: { ...answer.value, code } } : { problem: answer.problem })
    }
    void read()
    return () => {
      gone = true
    }
  }, [state, code, usedHere])

  if (typeof state === 'object' && 'invitation' in state) return children(state.invitation)
  if (state === 'reading') return <Page><Loading what={<Trans>Reading your invitation</Trans>} /></Page>
  const send = () => { if (code !== null) setState('reading') }
  return (
    <Page
      top={<Trans>Invitation</Trans>} back={{ to: '/', name: t`Back` }} title={<Trans>Type the code you were given</Trans>} lead={<Trans>Eight letters and numbers, in two groups. Big or small does not matter.</Trans>}
      dock={<Foot><Button wide kind="main" onPress={send} left={code === null ? t`Eight letters or numbers` : undefined}><Trans>Open it</Trans></Button></Foot>}
    >
      <form noValidate onSubmit={(event) => { event.preventDefault(); send() }}>
        <TextField label={<Trans>Code</Trans>} value={typed} onChange={(next) => { setTyped(next); setState('typing') }} maxLength={40} {...(typeof state === 'object' ? { problem: i18n._(problemWords(state.problem)) } : {})} />
      </form>
      <p className="soft"><Trans>You can also open the link, or read the square picture with your camera.</Trans></p>
    </Page>
  )
}
