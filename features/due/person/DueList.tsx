import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded } from '#device/use-log.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Done, Row, Rows } from '#ui/Row.tsx'
import { dateInWords, timeOf } from '#features/limb/person/moments.ts'
import type { Day } from '#log/time.ts'
import type { Due, DueDay } from '../due.ts'
import { dueOn } from '../sources.ts'
import { DUE_ACTIONS, DUE_NAMES } from './due-words.ts'

/** So many rows before the rest is folded away: a list that is too long is not read. */
const AT_ONCE = 5

/** What is due today besides the check-in, in the order of the day. What was not done is simply not done. */
export function DueList({ day, now, zone }: DueDay) {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const [all, setAll] = useState(false)
  const due = dueOn(folded, { day, now, zone }).filter(({ key }) => key !== `check-in ${day}`)
  if (due.length === 0) return null
  const shown = all ? due : inSight(due)
  return (
    <>
      <Rows label={t`Due today`}>
        {shown.map(one => {
          const name = one.name ?? i18n._(DUE_NAMES[one.sort])
          const until = one.answeredAt === undefined ? undefined : timeOf(i18n, one.answeredAt, zone)
          return (
            <Row
              key={one.key} title={name}
              note={one.is === 'later' && until !== undefined ? <Trans>Put off until {until}</Trans> : one.is === 'not done' ? <Trans>Not done today. That is written down.</Trans> : one.before !== undefined ? <Before before={one.before} day={day} /> : (one.time ?? <Trans>Any time</Trans>)}
              action={one.is === 'done' ? <Done>{until ?? <Trans>Done</Trans>}</Done> : <ButtonLink to={one.to}>{one.is === 'not done' ? <Trans>Change</Trans> : i18n._(DUE_ACTIONS[one.sort])}<span className="vh">: {name}</span></ButtonLink>}
            />
          )
        })}
      </Rows>
      {shown.length < due.length && <Button wide onPress={() => setAll(true)}><Trans>All of today</Trans></Button>}
    </>
  )
}

function Before({ before, day }: { before: Day; day: Day }) {
  const { i18n } = useLingui()
  const on = dateInWords(i18n, before)
  return before < day ? <b><Trans>The day has passed: {on}</Trans></b> : <Trans>Before {on}</Trans>
}

/** What still waits comes before what was answered, each in the order of the day. */
function inSight(due: readonly Due[]): readonly Due[] {
  if (due.length <= AT_ONCE) return due
  const kept = new Set([...due.filter(one => one.is === 'waiting' || one.is === 'later'), ...due].slice(0, AT_ONCE))
  return due.filter(one => kept.has(one))
}
