import { Trans } from '@lingui/react/macro'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'

/** A tap of the large control that could not be kept as it is says so, and what to do. */
export function NotWritten({ problem }: { problem: Problem }) {
  return <Banner kind="caution" title={<Trans>Not written down</Trans>}><ProblemWords problem={problem} /></Banner>
}
