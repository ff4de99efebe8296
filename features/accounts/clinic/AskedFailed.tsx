import { Trans, useLingui } from '@lingui/react/macro'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { problemWords } from '../problem-words.ts'

/** Something could not be read: why, and the way to try again. */
export function AskedFailed({ problem, again }: { problem: Problem; again: () => void }) {
  const { i18n } = useLingui()
  return (
    <Banner kind="caution" title={<Trans>This could not be read</Trans>} announced action={<Button onPress={again}><Trans>Try again</Trans></Button>}>
      {i18n._(problemWords(problem))}
    </Banner>
  )
}
