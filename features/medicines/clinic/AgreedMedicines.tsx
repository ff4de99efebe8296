import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { standingOf, unreadBy } from '#log/fold.ts'
import { dayIn, daysLater } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { sayDate } from '#ui/dates.ts'
import { useNotShared } from '#features/assessment/clinic/use-not-shared.ts'
import { useMay } from '#features/accounts/clinic/me.tsx'
import { SayDoses } from '../SayDoses.tsx'
import { EFFECT_NAMES } from '../person/medicine-words.ts'
import { medicineAgreed } from '../regimen.ts'
import type { Regimen } from '../regimens.ts'
import { isTakenOn, regimensOf } from '../regimens.ts'
import { dosesOn, nextStep, stretchesOf } from '../schedule.ts'
import { sideEffectNoticed } from '../side-effect.ts'
import { AgreeMedicine } from './AgreeMedicine.tsx'
import css from './AgreedMedicines.module.css'

/** What somebody notices is shown for so many days. */
const NOTICED_FOR = { value: 28, unit: 'd' } as const

/** Medicines as the person takes them: their own list, what was agreed with its steps, and what they are not ready for. */
export function AgreedMedicines() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const may = useMay('prescribe')
  const [doing, setDoing] = useState<Regimen | 'new'>()
  const notShared = useNotShared(unreadBy(folded, { reads: [medicineAgreed] })).length > 0
  const taken = regimensOf(folded).filter(({ body }) => isTakenOn(body, today))
  const noticed = standingOf(folded, sideEffectNoticed).filter(told => dayIn(told.entry.at, told.entry.zone) >= daysLater(today, -NOTICED_FOR.value)).toReversed()
  if (notShared) return null
  const done = (): void => setDoing(undefined)
  return (
    <section className={css['lines']}>
      <h2><Trans>Doses, as taken and agreed</Trans></h2>
      {taken.length === 0 && <p className="soft"><Trans>No doses are listed or agreed. That is not the same as none.</Trans></p>}
      {taken.map(regimen => (typeof doing === 'object' && doing.id === regimen.id
        ? <AgreeMedicine key={regimen.id} before={regimen} onDone={done} />
        : <Line key={regimen.id} regimen={regimen} today={today} onChange={may ? () => setDoing(regimen) : undefined} />))}
      {doing === 'new' && <AgreeMedicine onDone={done} />}
      {doing === undefined && (may ? <div><Button icon="plus" onPress={() => setDoing('new')}><Trans>Agree doses and steps</Trans></Button></div> : <p className="soft"><Trans>Agreeing doses needs the right to prescribe.</Trans></p>)}
      {noticed.length > 0 && (
        <div>
          <h3><Trans>Noticed in the last {NOTICED_FOR.value} days</Trans></h3>
          <ul>{noticed.map(({ id, body, entry }) => <li key={id}>{i18n._(EFFECT_NAMES[body.what])}, {sayDate(i18n.locale === 'en' ? 'en-GB' : i18n.locale, dayIn(entry.at, entry.zone), 'near')}{body.medicine !== undefined && <> ({taken.find(one => one.id === body.medicine)?.body.packet ?? t`a medicine no longer listed`})</>}{body.words !== undefined && <>: “{body.words}”</>}</li>)}</ul>
        </div>
      )}
    </section>
  )
}

function Line({ regimen, today, onChange }: { regimen: Regimen; today: Day; onChange: (() => void) | undefined }) {
  const { t, i18n } = useLingui()
  const { body } = regimen
  const day = (on: Day): string => sayDate(i18n.locale === 'en' ? 'en-GB' : i18n.locale, on, 'short')
  const next = nextStep(regimen, today)
  const by = regimen.is === 'agreed' ? regimen.body.by : ''
  const waits = regimen.is === 'agreed' ? regimen.notReady : undefined
    return (
    <div className={css['line']}>
      <div>
        <p><b>{body.packet}</b> {body.use === 'preventive' && <SayDoses doses={dosesOn(regimen, today)} />}{body.use === 'rescue' && <><Trans>when needed</Trans>{body.most !== undefined && <>, <Trans>most a day: {body.most}</Trans></>}</>}</p>
        <p className="soft">{regimen.is === 'agreed' ? <Trans>Agreed by {by}</Trans> : <Trans>The person’s own list</Trans>}{next !== undefined && waits === undefined && <>. <Trans>Next step {day(next.from)}</Trans>: <SayDoses doses={next.doses} /></>}</p>
        <Stretches regimen={regimen} today={today} day={day} />
        {waits !== undefined && <p className={css['waits']}><b><Trans>Not ready for the step of {day(waits.body.step)}</Trans></b>{waits.body.words !== undefined && <>: “{waits.body.words}”</>}<br />{regimen.is === 'agreed' && regimen.body.mayWait ? <Trans>The doses stay until you agree anew.</Trans> : <Trans>It was not agreed that a step may wait.</Trans>}</p>}
      </div>
      {onChange !== undefined && <Button kind="quiet" label={regimen.is === 'agreed' ? t`Agree anew: ${body.packet}` : t`Agree: ${body.packet}`} onPress={onChange}>{regimen.is === 'agreed' ? <Trans>Agree anew</Trans> : <Trans>Agree</Trans>}</Button>}
    </div>
  )
}

/** The agreed steps as they follow each other, the one of today marked; nothing where no steps were agreed. */
function Stretches({ regimen, today, day }: { regimen: Regimen; today: Day; day: (on: Day) => string }) {
  const { t, i18n } = useLingui()
  const stretches = stretchesOf(regimen, today)
  if (stretches.length === 0) return null
  return (
    <ol className={css['stretches']} aria-label={t`Agreed steps`}>
      {stretches.map(({ from, pieces, milligrams, is }) => {
        const amount = pieces === 0 ? t`none` : milligrams !== undefined ? t`${i18n.number(milligrams)} mg a day` : pieces === 'unknown' ? t`not known` : t`${i18n.number(pieces)} a day`
        return <li key={from} data-is={is}>{from === 'before' ? <Trans>before: {amount}</Trans> : <Trans>from {day(from)}: {amount}</Trans>}{is === 'now' && <> · <Trans>now</Trans></>}</li>
      })}
    </ol>
  )
}
