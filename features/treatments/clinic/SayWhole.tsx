import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useWrite } from '#device/use-log.ts'
import type { Draft } from '#log/draft.ts'
import type { Outcome } from '#log/problem.ts'
import type { Day } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { sayDate } from '#ui/dates.ts'
import css from './SayWhole.module.css'

type Whole = 'yes' | 'no'
type Props = {
  question: string
  /** What holds until somebody said so. */
  until: ReactNode
  /** What was said last; nothing when nobody did, or too long ago. */
  said: { readonly whole: Whole; readonly on: Day } | undefined
  isWhole: (day: string) => ReactNode
  isNot: (day: string) => ReactNode
  say: (whole: Whole, on: Day, today: Day) => Outcome<readonly Draft[]>
}

/** One tap: a list is whole today, or something is missing. Until then no rule takes what is not noted for absent. */
export function SayWhole({ question, until, said, isWhole, isNot, say }: Props) {
  const { i18n } = useLingui()
  const today = useToday()
  const write = useWrite()
  const keep = (whole: Whole): void => {
    const drafts = say(whole, today, today)
    if (drafts.ok) void write(drafts.value)
  }
  const day = said === undefined ? '' : sayDate(i18n.locale === 'en' ? 'en-GB' : i18n.locale, said.on, 'near')
  return (
    <div className={css['whole']} role="group" aria-label={question}>
      <p>{said === undefined ? <><b>{question}</b> <span className="soft">{until}</span></> : said.whole === 'yes' ? isWhole(day) : isNot(day)}</p>
      <div>
        {said?.whole !== 'yes' && <Button onPress={() => keep('yes')}><Trans>I asked: the list is whole</Trans></Button>}
        {said?.whole !== 'no' && <Button kind="quiet" onPress={() => keep('no')}><Trans>Something is missing</Trans></Button>}
      </div>
    </div>
  )
}
