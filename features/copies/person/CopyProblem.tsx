import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Problem } from '#log/problem.ts'

/** Why a copy was not made or not brought back, and what would help; nothing was changed meanwhile. */
export function CopyProblem({ problem }: { problem: Problem }): ReactNode {
  switch (problem.code) {
    case 'copy.passphrase-wrong': return <Trans>These are not the words this copy was closed with. Look at each letter and each space.</Trans>
    case 'copy.passphrase-short': return <Trans>Please take longer words: 10 letters or more.</Trans>
    case 'copy.damaged': return <Trans>This file is not whole any more. Try to get it once more from where you kept it, or take another copy.</Trans>
    case 'copy.not-a-copy': return <Trans>This file is something else. A copy’s name begins with frond-copy.</Trans>
    case 'copy.version-newer': return <Trans>This copy was made by a newer Frond. Open this page once more with a network, then try again.</Trans>
    case 'copy.another-person': return <Trans>This copy is of somebody else’s record.</Trans>
    case 'device.needs-https': return <Trans>This browser closes and opens copies only where the address begins with https.</Trans>
    case 'device.log-gone': return <Trans>There is no record here that could be kept.</Trans>
    case 'device.storage-full': return <Trans>This device is full. Please make some room, then try again.</Trans>
    default: return <Trans>It did not work ({problem.code}). Nothing was changed.</Trans>
  }
}
