import { Trans, useLingui } from '@lingui/react/macro'
import { useFolded } from '#device/use-log.ts'
import type { Instant } from '#log/time.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { takenWithinDay } from '../dose.ts'
import { takingsOf } from '../doses.ts'
import type { Regimen } from '../regimens.ts'
import { agoInWords } from './medicine-words.ts'
import css from './Medicines.module.css'

/** A medicine that is taken when needed: when it was last, how often in a day and a night, and what was agreed. */
export function RescueRow({ regimen, now }: { regimen: Regimen; now: Instant }) {
  const name = regimen.body.packet
  return (
    <li className={css['dose']}>
      <div className={css['said']}><b>{name}</b><small><RescueFacts regimen={regimen} now={now} /></small></div>
      <div className={css['act']}><ButtonLink to={`/medicines/extra/${regimen.id}`}><Trans>I took it<span className="vh">: {name}</span></Trans></ButtonLink></div>
    </li>
  )
}

/** The time since the last one and the agreed most, in a line: a record, not advice. */
export function RescueFacts({ regimen, now }: { regimen: Regimen; now: Instant }) {
  const { i18n } = useLingui()
  const takings = takingsOf(useFolded(), regimen.id)
  const last = takings[0]
  // The screen's clock goes in steps: what was marked since the last step counts all the same.
  const moment = last !== undefined && last.at > now ? last.at : now
  const count = takenWithinDay(takings, moment)
  const { most, hoursBetween } = regimen.body
  return (
    <>
      {last === undefined ? <Trans>Never marked yet.</Trans> : <Trans>Last: {agoInWords(i18n, last.at, moment)}.</Trans>}{' '}
      <Trans>In the last 24 hours: {count}.</Trans>{' '}
      {most === undefined ? <Trans>No most a day is noted.</Trans> : regimen.is === 'agreed' ? <Trans>Agreed most a day: {most}.</Trans> : <Trans>Most a day on your list: {most}.</Trans>}
      {hoursBetween !== undefined && <>{' '}<Trans>Hours between: {hoursBetween}.</Trans></>}
    </>
  )
}
