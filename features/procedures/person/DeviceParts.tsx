import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { daysBetween, instantOf } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Unknown } from '#ui/Unknown.tsx'
import { dateInWords } from '#features/limb/person/moments.ts'
import { calendarFile } from '../calendar-file.ts'
import { BATTERY_SPOKEN_OF, REFILL_SPOKEN_OF, earliestOf, nearness } from '../devices.ts'
import type { PumpNow, StimulatorNow } from '../devices.ts'
import css from './Procedures.module.css'

/** The pump: how many days to the refill, what to do when the day has passed, and a second way of being reminded. */
export function PumpPart({ pump, today }: { pump: PumpNow; today: Day }) {
  const { t, i18n } = useLingui()
  const { next } = pump
  const near = next === undefined ? undefined : nearness(today, next, REFILL_SPOKEN_OF)
  const days = next === undefined ? 0 : daysBetween(today, next)
  const before = next === undefined ? '' : dateInWords(i18n, next)
  return (
    <section className={css['part']} aria-label={t`Pump`}>
      <h2><Trans>Pump</Trans></h2>
      {next === undefined && <Unknown title={<Trans>The next refill is not known</Trans>}><Trans>Ask the pump team before when it must be filled.</Trans></Unknown>}
      {near === 'passed' && (
        <Banner kind="urgent" announced title={<Trans>The refill day has passed: {before}.</Trans>}>
          <Trans>If it was not filled: emergency department now, not driving yourself, and phone the pump team. Say: baclofen withdrawal. Do not wait for signs.</Trans>
        </Banner>
      )}
      {near !== undefined && near !== 'passed' && <p className={css['count']}><b><Trans>Refill before {before}.</Trans></b> <Plural value={days} _0="That is today." one="# day is left." other="# days are left." /></p>}
      {(near === 'first' || near === 'second' || near === 'last') && <Banner kind="caution" title={<Trans>Is the day fixed with the pump team?</Trans>}><Trans>If not, ring them now. An empty pump is an emergency.</Trans></Banner>}
      <p><b><Trans>Do not rely on Frond for your refill; it is a second net.</Trans></b></p>
      <div className={css['pair']}>
        <ButtonLink to={`/procedures/device/${pump.id}/refill`}><Trans>It was refilled</Trans></ButtonLink>
        {next !== undefined && near !== 'passed' && <Button onPress={() => saveReminder(pump.id, next, t`Reminder`)}><Trans>Into my calendar</Trans></Button>}
      </div>
      {next !== undefined && near !== 'passed' && <p className="soft"><Trans>The calendar gets only the word “Reminder”, 14, 7 and 3 days before, and on the day.</Trans></p>}
      <div className={css['pair']}>
        <ButtonLink to="/emergency"><Trans>Signs, and what to do</Trans></ButtonLink>
        <ButtonLink to={`/procedures/device/${pump.id}`}><Trans>Change the pump</Trans></ButtonLink>
      </div>
    </section>
  )
}

/** The stimulator: how long its battery lasts, as far as somebody said. */
export function BatteryPart({ stimulator, today }: { stimulator: StimulatorNow; today: Day }) {
  const { t, i18n } = useLingui()
  const { batteryUntil } = stimulator
  const until = batteryUntil === undefined ? undefined : earliestOf(batteryUntil)
  const near = until === undefined ? undefined : nearness(today, until, BATTERY_SPOKEN_OF)
  const days = until === undefined ? 0 : daysBetween(today, until)
  const said = batteryUntil === undefined ? '' : dateInWords(i18n, batteryUntil)
  return (
    <section className={css['part']} aria-label={t`Stimulator`}>
      <h2><Trans>Stimulator</Trans></h2>
      {until === undefined && <Unknown title={<Trans>How long the battery lasts is not known</Trans>}><Trans>Ask the team that looks after it.</Trans></Unknown>}
      {near === 'passed' && <Banner kind="caution" announced title={<Trans>The day that was said for the battery has passed: {said}.</Trans>}><Trans>Ring the team that looks after it.</Trans></Banner>}
      {near !== undefined && near !== 'passed' && <p className={css['count']}><b><Trans>Battery until about {said}.</Trans></b> <Plural value={days} _0="That may be today." one="At least # day." other="At least # days." /></p>}
      {(near === 'first' || near === 'second' || near === 'last') && <Banner kind="caution" title={<Trans>Is a new battery planned?</Trans>}><Trans>If not, ring the team that looks after it.</Trans></Banner>}
      <div className={css['pair']}>
        {until !== undefined && near !== 'passed' && <Button onPress={() => saveReminder(stimulator.id, until, t`Reminder`)}><Trans>Into my calendar</Trans></Button>}
        <ButtonLink to={`/procedures/device/${stimulator.id}`}><Trans>Change the stimulator</Trans></ButtonLink>
      </div>
    </section>
  )
}

/** A calendar entry for outside Frond: the second way of being reminded. */
function saveReminder(id: string, on: Day, words: string): void {
  const text = calendarFile({ id, on, words, alarmDaysBefore: [REFILL_SPOKEN_OF.first, REFILL_SPOKEN_OF.second, REFILL_SPOKEN_OF.last, 0], made: instantOf(Date.now()) })
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'reminder.ics'
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
