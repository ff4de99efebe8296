import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { daysBetween } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { sayDate } from '#ui/dates.ts'
import type { PumpNow, StimulatorNow } from '../devices.ts'
import { REFILL_SPOKEN_OF, nearness, pumpsOf, stimulatorsOf } from '../devices.ts'
import { STIMULATOR_NAMES } from '../person/procedure-words.ts'
import { DeviceForm, RefillForm } from './DeviceForm.tsx'
import css from './Devices.module.css'

type Doing = { readonly is: 'pump' | 'stimulator'; readonly id?: string } | { readonly is: 'refill'; readonly id: string }

/** Pumps and stimulators as they are noted by either side, with refill and battery; the team notes a refill here. */
export function Devices() {
  const folded = useFolded()
  const today = useToday()
  const [doing, setDoing] = useState<Doing>()
  const done = (): void => setDoing(undefined)
  const [pumps, stimulators] = [pumpsOf(folded, today), stimulatorsOf(folded, today)]
  return (
    <section className={css['lines']}>
      <h2><Trans>Pump and stimulator</Trans></h2>
      {pumps.length + stimulators.length === 0 && <p className="soft"><Trans>No device is noted. That is not the same as none.</Trans></p>}
      {pumps.map(pump => (doing?.id !== pump.id ? <PumpLine key={pump.id} pump={pump} today={today} onDo={is => setDoing({ is, id: pump.id })} />
        : doing.is === 'refill' ? <RefillForm key={pump.id} pump={pump} onDone={done} /> : <DeviceForm key={pump.id} device="pump" before={pump.told} onDone={done} />))}
      {stimulators.map(one => (doing?.id !== one.id ? <StimulatorLine key={one.id} stimulator={one} onChange={() => setDoing({ is: 'stimulator', id: one.id })} /> : <DeviceForm key={one.id} device="stimulator" before={one.told} onDone={done} />))}
      {doing !== undefined && doing.id === undefined && doing.is !== 'refill' && <DeviceForm device={doing.is} onDone={done} />}
      {doing === undefined && (
        <span className={css['choices']}>
          <Button icon="plus" onPress={() => setDoing({ is: 'pump' })}><Trans>Note a pump</Trans></Button>
          <Button icon="plus" onPress={() => setDoing({ is: 'stimulator' })}><Trans>Note a stimulator</Trans></Button>
        </span>
      )}
    </section>
  )
}

function PumpLine({ pump, today, onDo }: { pump: PumpNow; today: Day; onDo: (is: 'pump' | 'refill') => void }) {
  const { t, i18n } = useLingui()
  const { body } = pump.told
  const locale = i18n.locale === 'en' ? 'en-GB' : i18n.locale
  const near = pump.next === undefined ? undefined : nearness(today, pump.next, REFILL_SPOKEN_OF)
  const next = pump.next === undefined ? '' : sayDate(locale, pump.next, 'short')
  const days = pump.next === undefined ? 0 : daysBetween(today, pump.next)
  const name = [body.drug ?? t`drug not noted`, pump.strength, pump.perDay === undefined ? undefined : t`a day: ${pump.perDay}`, body.model, body.place].filter(word => word !== undefined).join(', ')
  return (
    <div className={css['line']}>
      <div>
        <p><b><Trans>Pump</Trans></b> {name}</p>
        <p className={near === 'passed' ? css['passed'] : near !== undefined && near !== 'not-near' ? css['near'] : 'soft'}>
          {pump.next === undefined ? <Trans>The next refill is not noted.</Trans> : near === 'passed' ? <Trans>To be filled before {next}: passed, and no refill is noted.</Trans> : <Trans>To be filled before {next}, <Plural value={days} _0="today" one="in # day" other="in # days" />.</Trans>}
        </p>
      </div>
      <span className={css['choices']}>
        <Button onPress={() => onDo('refill')}><Trans>Note a refill</Trans></Button>
        <Button kind="quiet" label={t`Change the pump`} onPress={() => onDo('pump')}><Trans>Change</Trans></Button>
      </span>
    </div>
  )
}

function StimulatorLine({ stimulator, onChange }: { stimulator: StimulatorNow; onChange: () => void }) {
  const { t, i18n } = useLingui()
  const { body } = stimulator.told
  const until = stimulator.batteryUntil === undefined ? undefined : sayDate(i18n.locale === 'en' ? 'en-GB' : i18n.locale, stimulator.batteryUntil, 'short')
  const name = [i18n._(STIMULATOR_NAMES[body.sort]), body.model, body.place].filter(word => word !== undefined).join(', ')
  return (
    <div className={css['line']}>
      <div><p><b><Trans>Stimulator</Trans></b> {name}</p><p className="soft">{until === undefined ? <Trans>How long the battery lasts is not noted.</Trans> : <Trans>Battery until about {until}</Trans>}</p></div>
      <Button kind="quiet" label={t`Change the stimulator`} onPress={onChange}><Trans>Change</Trans></Button>
    </div>
  )
}
