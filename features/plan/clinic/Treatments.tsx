import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { unreadBy } from '#log/fold.ts'
import { sayDate } from '#ui/dates.ts'
import { useNotShared } from '#features/assessment/clinic/use-not-shared.ts'
import { medicinesTaken } from '#features/treatments/medicines-taken.ts'
import { medicineNoted } from '#features/treatments/treatment.ts'
import { WholeList } from '#features/treatments/clinic/WholeList.tsx'
import type { Treatment } from '#features/treatments/treatment.ts'
import type { Noted } from '#features/treatments/treatments.ts'
import { goesOn, notedOf } from '#features/treatments/treatments.ts'
import css from './DecidePlan.module.css'
import { NoteTreatment } from './NoteTreatment.tsx'

export const FORMS: Record<Treatment['form'], MessageDescriptor> = {
  'toxin-session': msg`Injection (botulinum toxin)`, physiotherapy: msg`Physiotherapy`, 'occupational-therapy': msg`Occupational therapy`, psychology: msg`Psychology`, splint: msg`Splint`,
  cast: msg`Cast`, block: msg`Nerve block`, pump: msg`Pump`, stimulator: msg`Stimulator`, operation: msg`Operation`,
  tens: msg`TENS, course`, rtms: msg`rTMS, course`, biofeedback: msg`Muscle-signal biofeedback, session`, other: msg`Other`,
}

/** What is given or agreed, with its dates: it stands on the story as marks and bands, and the rules read it. */
export function Treatments() {
  const folded = useFolded()
  const [doing, setDoing] = useState<Noted | 'new'>()
  const noted = notedOf(folded)
  const today = useToday()
  const listed = medicinesTaken(folded, today).filter(one => one.listedBy === 'list')
  const shared = useNotShared(unreadBy(folded, { reads: [medicineNoted] })).length === 0
  return (
    <section className={css['lines']}>
      <h2><Trans>Treatments and medicines</Trans></h2>
      {!shared && <p className={css['unread']}><Trans>Cannot tell what they take: medicines are not shared with you.</Trans></p>}
      {noted.length + listed.length === 0 && shared && <p className="soft"><Trans>Nothing is noted. That is not the same as none.</Trans></p>}
      {noted.map(one => (doing !== 'new' && doing?.told.id === one.told.id ? <NoteTreatment key={one.told.id} before={one} onDone={() => setDoing(undefined)} /> : <NotedLine key={one.told.id} noted={one} onChange={() => setDoing(one)} />))}
      {listed.map(one => <div key={one.told.id} className={css['line']}><span /><p><b>{one.words}</b><small><Trans>On the list with its doses</Trans></small></p></div>)}
      {shared && <WholeList />}
      {doing === 'new' ? <NoteTreatment onDone={() => setDoing(undefined)} /> : <div className={css['after']}><Button icon="plus" onPress={() => setDoing('new')}><Trans>Note a treatment</Trans></Button></div>}
    </section>
  )
}

function NotedLine({ noted, onChange }: { noted: Noted; onChange: () => void }) {
  const { t, i18n } = useLingui()
  const today = useToday()
  const { body } = noted.told
  const locale = i18n.locale === 'en' ? 'en-GB' : i18n.locale
  const from = sayDate(locale, body.from, 'short')
  const on = goesOn(body, today, noted.is === 'medicine')
  const until = body.to === undefined || body.to === 'still' ? undefined : sayDate(locale, body.to, 'short')
  return (
    <div className={css['line']}>
      <span className="soft num">{from}</span>
      <div className={css['noted']}>
        <p>
          <b>{body.what}</b>{noted.is === 'medicine' && noted.told.body.milligramsPerDay !== undefined && <> {t`${noted.told.body.milligramsPerDay} mg a day`}</>}
          <small>{noted.is === 'treatment' ? i18n._(FORMS[noted.told.body.form]) : <Trans>Medicine</Trans>}, {body.is === 'agreed' ? <Trans>agreed, not yet given</Trans> : until !== undefined ? <Trans>until {until}</Trans> : on ? <Trans>goes on</Trans> : <Trans>given</Trans>}</small>
        </p>
        <Button kind="quiet" label={t`Change: ${body.what}`} onPress={onChange}><Trans>Change</Trans></Button>
      </div>
    </div>
  )
}
