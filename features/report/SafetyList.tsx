import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { sayDate } from '#ui/dates.ts'
import css from './OnePage.module.css'
import type { DeviceLine, SafetyLine, SafetyLines } from './safety-lines.ts'
import { SKIN_NAMES } from '#features/care/care-words.ts'
import type { ToldLines } from './told-lines.ts'
import { WORN_DAYS } from './told-lines.ts'

const SKIN: Readonly<Record<string, MessageDescriptor>> = {
  'skin.broken': msg`broken skin`, 'care.palm_or_nail_problem': msg`palm or nails moist, smelling or cutting in`, 'sign.urgent.wound_pus': msg`pus`, 'sign.urgent.new_blister_or_black': msg`blister or black skin`,
}
const GRADES: Readonly<Record<string, MessageDescriptor>> = { 0: msg`clean and dry`, 1: msg`moist`, 2: msg`macerated`, 3: msg`broken or nail marks`, 4: msg`infected` }
const DEVICES: Record<DeviceLine['device'], MessageDescriptor> = { pump: msg`Pump`, stimulator: msg`Stimulator` }

/** What to know before anything is done to the person. What is not noted here is said so, and never read as none. */
export function SafetyList({ safety, told, locale }: { safety: SafetyLines; told: ToldLines; locale: string }) {
  const { i18n, t } = useLingui()
  const day = (on: string): string => (on === 'not-known' ? t`not known` : sayDate(locale, on, 'short'))
  const deviceWords = ({ device, words, perDay, refill, batteryUntil }: DeviceLine): string => [
    i18n._(DEVICES[device]), ...words, ...(perDay === undefined ? [] : [t`a day: ${perDay}`]),
    ...(refill === undefined ? [] : [t`filled ${day(refill.last)}`, t`next before ${day(refill.next)}`]), ...(batteryUntil === undefined ? [] : [t`battery until ${day(batteryUntil)}`]),
  ].join(', ')
  const line = <T,>(key: string, name: ReactNode, said: SafetyLine<T>, words: (value: T) => ReactNode): ReactNode => (
    <li key={key}>
      <span>{name}</span>
      <span>{said.is === 'not-shared' ? <Trans>cannot tell: not shared</Trans> : said.is === 'not-noted' ? <Trans>not noted here</Trans> : <>{words(said.value)}{said.on !== undefined && <span className="soft"> ({sayDate(locale, said.on, 'short')})</span>}</>}</span>
    </li>
  )
  return (
    <section>
      <h2><Trans>Before anything is done</Trans></h2>
      <ul className={css['lines']}>
        {line('allergies', <Trans>Allergies</Trans>, safety.allergies, value => (value === 'none-known' ? <Trans>none known</Trans> : <b>{value.words}</b>))}
        {safety.keptArm.is === 'known' && line('arm', <Trans>Needles, cuffs, drips</Trans>, safety.keptArm, arm => <b>{arm === 'left' ? <Trans>not the left arm</Trans> : arm === 'right' ? <Trans>not the right arm</Trans> : arm === 'both' ? <Trans>neither arm</Trans> : <Trans>either arm</Trans>}</b>)}
        {line('devices', <Trans>Device in the body</Trans>, safety.devices, devices => <b>{devices.map(deviceWords).join('; ')}</b>)}
        {line('suddenly', <Trans>Do not stop suddenly</Trans>, safety.notSuddenly, names => (names.length === 0 ? <Trans>none on the whole list</Trans> : <b>{names.join('; ')}</b>))}
        {line('skin', <Trans>Skin, signed</Trans>, safety.skin, facts => facts.map(({ fact, value }) => (fact === 'skin.grade' ? i18n._(GRADES[String(value)] ?? msg`not known`) : value === 'yes' ? i18n._(SKIN[fact] ?? msg`not known`) : i18n._(msg`no ${i18n._(SKIN[fact] ?? msg`not known`)}`))).join('; '))}
        {line('skin-told', <Trans>Skin, as told</Trans>, told.skin, ({ grade, voice }) => [i18n._(SKIN_NAMES[grade]), voice].filter(part => part !== undefined).join(', '))}
        {line('splint', <Trans>Splint or cast</Trans>, safety.splint, names => names.join('; '))}
        {line('worn', <Trans>Splint hours, {WORN_DAYS} days</Trans>, told.worn, ({ days, least, most }) => (least === most ? <Trans>{least} h a day, logged on {days} days</Trans> : <Trans>{least} to {most} h a day, logged on {days} days</Trans>))}
      </ul>
    </section>
  )
}
