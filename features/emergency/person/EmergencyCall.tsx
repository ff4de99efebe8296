import { Trans, useLingui } from '@lingui/react/macro'
import type { Zone } from '#log/time.ts'
import { Icon } from '#ui/Icon.tsx'
import { dialled } from '../dialled.ts'
import { numberToShow } from '../numbers.ts'
import css from './Emergency.module.css'

export { dialled } from '../dialled.ts'

/** The emergency number as a large link; the phone itself asks before it rings. Where no number is known, a sentence instead of a guess. */
export function EmergencyCall({ zone, own }: { zone: Zone; own: string | undefined }) {
  const { i18n } = useLingui()
  const shown = numberToShow(own, zone)
  if (shown.from === 'nowhere') return <p className={css['fallback']}><Trans>Ring your country’s emergency number, or call out to a person near you.</Trans></p>
  const region = shown.from === 'own' ? shown.here : shown.region
  const place = region === undefined ? undefined : new Intl.DisplayNames(i18n.locale === 'en' ? 'en-GB' : i18n.locale, { type: 'region' }).of(region.region)
  const [first, second] = shown.from === 'own' ? [shown.number, undefined] : shown.numbers
  return (
    <a className={css['call']} href={dialled(first)}>
      <Icon name="call" size={28} />
      <span>
        <b>{second === undefined ? <Trans>Emergency: {first}</Trans> : <Trans>Emergency: {first} or {second}</Trans>}</b>
        <small>{shown.from === 'own' ? (region === undefined ? <Trans>Your own number</Trans> : <Trans>Your own number. Here in {place}: {region.numbers[0]}</Trans>) : <Trans>{place}, by this phone’s clock</Trans>}</small>
      </span>
    </a>
  )
}
