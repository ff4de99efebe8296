import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Problem } from '#log/problem.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'

/** Why a lock did not open, or could not be put on, in words for the person. */
export function LockProblem({ problem }: { problem: Problem }): ReactNode {
  switch (problem.code) {
    case 'lock.pin-wrong': return <Trans>That is not the PIN</Trans>
    case 'lock.pause': return <Trans>There is a pause first</Trans>
    case 'lock.pin-short': return <Trans>A PIN has 4 to 12 digits</Trans>
    case 'lock.phone-cannot': return <Trans>This browser cannot use the phone’s own lock for this. A PIN works.</Trans>
    case 'lock.phone-refused': return <Trans>The phone’s own lock did not open</Trans>
    case 'device.needs-https': return <Trans>This needs a secure address, one that begins with https</Trans>
    default: return <ProblemWords problem={problem} />
  }
}
