import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import css from './Verdict.module.css'
import { classes } from './classes.ts'

/** What a rule answered. */
export type Answer = 'met' | 'not met' | 'cannot tell'

/** A verdict for the clinic: full leaf, empty leaf, dotted leaf. *Cannot tell* always says beside it what is missing. */
export function VerdictBadge({ answer, words }: { answer: Answer; words?: ReactNode }) {
  const icon = { met: 'tick', 'not met': 'cross', 'cannot tell': 'unknown' } as const
  const said = { met: <Trans>met</Trans>, 'not met': <Trans>not met</Trans>, 'cannot tell': <Trans>cannot tell</Trans> }
  return <span className={classes(css['badge'], css[answer.replaceAll(' ', '-')])}><Icon name={icon[answer]} size={20} />{words ?? said[answer]}</span>
}

/** A verdict with its line: the badge, then what it rests on or what is missing. */
export function Verdict({ answer, words, children }: { answer: Answer; words?: ReactNode; children: ReactNode }) {
  return <div className={css['line']}><VerdictBadge answer={answer} words={words} /><div>{children}</div></div>
}

/** What a signed examination says to the person: an open leaf and the words, never met or not met. */
export function OpenLeaf({ children }: { children: ReactNode }) {
  return <p className={css['open']}><Icon name="openLeaf" size={26} /><span>{children}</span></p>
}
