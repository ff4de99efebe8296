import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useFolded } from '#device/use-log.ts'
import { accept } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { sayDate } from '#ui/dates.ts'
import { useSay } from '#features/limb/person/use-say.tsx'
import { useLocale } from '#features/timeline/StoryWords.tsx'
import { seriesOf } from '../series.ts'
import type { Series } from '../series.ts'
import { withdrawMeasure } from '../taken.ts'
import type { MeasureTaken } from '../taken.ts'
import css from './Measure.module.css'
import { changeInWords, measuredInWords, oneDecimal, placeOf } from './measure-words.ts'

/** Where the reader is taken after something was measured. */
export const SO_FAR = 'measured-so-far'

type Medicine = typeof import('../told.ts')

/** What was measured so far, one part for each place: what the last one says, against its error, and the days before. */
export function MeasuredSoFar({ what, limb }: { what: 'temperature' | 'girth' | 'range'; limb: MeasureTaken['limb'] }) {
  const all = seriesOf(useFolded(), limb).filter(({ points }) => points[0]?.measured.what === what)
  const medicine = useMedicine(all.length > 0)
  return <div id={SO_FAR} tabIndex={-1} className={css['far']}>{all.map(series => <OneSeries key={series.key} series={series} medicine={medicine} />)}</div>
}

function useMedicine(wanted: boolean): Medicine | undefined {
  const [medicine, setMedicine] = useState<Medicine>()
  useEffect(() => {
    if (wanted) void import('../told.ts').then(setMedicine)
  }, [wanted])
  return medicine
}

function OneSeries({ series, medicine }: { series: Series; medicine: Medicine | undefined }) {
  const { i18n } = useLingui()
  const locale = useLocale()
  const { say } = useSay()
  const latest = series.points.at(-1)
  if (latest === undefined) return null
  const { measured } = latest
  const pair = medicine?.pairTold(measured)
  const change = medicine?.changeTold(series)
  const unit = measured.what === 'temperature' ? '°C' : measured.what === 'girth' ? 'cm' : '°'
  const apart = pair === undefined ? '' : oneDecimal(i18n, Math.abs(pair.differenceCelsius))
  return (
    <section className={css['series']}>
      <h2>{placeOf(i18n, measured)}</h2>
      {measured.what === 'temperature' && <p><b><Trans>A difference in warmth is common in CRPS. It does not say better or worse.</Trans></b></p>}
      {measured.what === 'range' && <p><b><Trans>One number says little. It does not say why it stops there.</Trans></b></p>}
      {pair !== undefined && (
        <>
          <p>{pair.differenceCelsius === 0 ? <Trans>Both sides are the same.</Trans> : pair.differenceCelsius < 0 ? <Trans>This side is {apart} °C colder.</Trans> : <Trans>This side is {apart} °C warmer.</Trans>}</p>
          <p>{pair.is === 'inside-error' ? <Trans>That is inside what the thermometer can differ by chance, {oneDecimal(i18n, pair.errorCelsius)}.</Trans> : pair.is === 'more-than-thermometer' ? <Trans>That is more than the thermometer’s error of {oneDecimal(i18n, pair.errorCelsius)}.</Trans> : <Trans>That is more than the {oneDecimal(i18n, pair.criteriaCelsius)} of the criteria. One reading cannot make or rule out anything.</Trans>}</p>
        </>
      )}
      {change !== undefined && <p>{changeInWords(i18n, change, unit, sayDate(locale, change.day, 'long')).join(' ')}</p>}
      <Rows label={placeOf(i18n, measured)}>
        {series.points.toReversed().slice(0, 12).map(point => (
          <Row
            key={point.told.id} title={sayDate(locale, point.day, 'long')}
            note={<>{measuredInWords(i18n, point.measured)}{point.measured.asUsual && <> · <Trans>my usual</Trans></>}{point.told.entry.voice !== undefined && <> · {point.told.entry.voice}</>}</>}
            action={point === latest ? <Button kind="quiet" onPress={() => void say(accept(withdrawMeasure(point.told)))}><Trans>Take it back</Trans></Button> : undefined}
          />
        ))}
      </Rows>
    </section>
  )
}
