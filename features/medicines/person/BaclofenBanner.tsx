import { Trans } from '@lingui/react/macro'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { Banner } from '#ui/Banner.tsx'
import { dialled } from '#features/emergency/dialled.ts'
import { cardOf } from '#features/emergency/shown.ts'
import { isBaclofen } from '../recognised.ts'
import type { Regimen } from '../regimens.ts'

/** Baclofen must not be stopped all at once: what to do when it was missed, and the signs that are an emergency, with what to say then. */
export function BaclofenBanner({ taken }: { taken: readonly Regimen[] }) {
  const { card } = cardOf(useFolded(), useToday())
  const baclofen = taken.filter(({ body }) => isBaclofen(body))
  if (baclofen.length === 0) return null
  const names = [...new Set(baclofen.map(({ body }) => body.packet))].join(', ')
  const outOfHours = card?.outOfHours
  return (
    <Banner kind="caution" title={<Trans>{names}: do not stop it all at once.</Trans>}>
      <p><Trans>Missed more than a day? Call your team the same day. Do not double the next one.</Trans></p>
      <p><b><Trans>Fever, confusion, fits, seeing things, or suddenly much stiffer: emergency, now. Say: baclofen stopped.</Trans></b></p>
      <p>{outOfHours === undefined ? <Trans>No answer from your team: the out-of-hours line. Its number can stand on your emergency card.</Trans> : <Trans>No answer from your team: the out-of-hours line, <a href={dialled(outOfHours)}>{outOfHours}</a>.</Trans>}</p>
    </Banner>
  )
}
