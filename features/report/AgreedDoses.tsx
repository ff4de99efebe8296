import { Trans } from '@lingui/react/macro'
import { SayDoses } from '#features/medicines/SayDoses.tsx'
import { sayDate } from '#ui/dates.ts'
import css from './OnePage.module.css'
import type { ToldLines } from './told-lines.ts'

/** More than this do not stand on one page. */
const MOST = 8

/** Medicines with their doses: agreed with a named clinician, or on the person's own list. */
export function AgreedDoses({ medicines, locale }: { medicines: ToldLines['medicines']; locale: string }) {
  if (medicines.is === 'not-shared') return null
  if (medicines.is === 'not-noted') return <p className="soft"><Trans>Doses, agreed or on the own list: not noted here.</Trans></p>
  const more = medicines.value.length - MOST
  return (
    <>
      <ul className={css['lines']}>
        {medicines.value.slice(0, MOST).map(({ id, packet, doses, use, most, by, nextFrom, waits }) => (
          <li key={id}>
            <span>{packet}{' '}<br />{use === 'rescue' ? most === undefined ? <Trans>when needed</Trans> : <Trans>when needed, most a day {most}</Trans> : <SayDoses doses={doses} />}</span>
            <span>{by === undefined ? <Trans>own list</Trans> : <Trans>agreed by {by}</Trans>}{waits ? <>; <Trans>not ready for the next step</Trans></> : nextFrom !== undefined && <>; <Trans>next step {sayDate(locale, nextFrom, 'short')}</Trans></>}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="soft"><Trans>and {more} more medicines in the record</Trans></p>}
    </>
  )
}
