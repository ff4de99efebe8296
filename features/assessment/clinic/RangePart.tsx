import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { MEASURE_LOCAL_VALUES } from '#clinical/measures/local-values.ts'
import { Select } from '#ui/Select.tsx'
import { useFolded } from '#device/use-log.ts'
import { earlierMeasure } from '../examinations.ts'
import type { Limb } from '../limb.ts'
import { recordMeasure } from '../measure.ts'
import type { RangeWay } from '../measure.ts'
import { motionName } from '../verdict-words.ts'
import css from './Examine.module.css'
import { FindingField } from './FindingField.tsx'
import { NumberLine } from './NumberLine.tsx'
import { useMedicine, useVisit } from './use-visit.ts'

/** Motions that are measured, by limb: straightening counts what is missing to 0°, so less is better. */
const MOTIONS: Record<Limb['region'], readonly string[]> = {
  arm: ['ring-middle-straightening', 'fingers-middle-straightening', 'knuckles-straightening', 'thumb-opening', 'wrist-straightening', 'elbow-straightening'],
  leg: ['ankle-up', 'heel-in-straightening', 'toes-straightening', 'knee-straightening'],
  other: ['neck-turning'],
}

const { rangeSameRaterDegrees, rangeOtherRaterDegrees } = MEASURE_LOCAL_VALUES
const OPENING = new Set(['thumb-opening'])

/** How far joints go: resting, passively, actively, and what they are compared with. Always by whom and how. */
export function RangePart() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const { examination, limb } = useVisit()
  const [added, setAdded] = useState<readonly string[]>([])
  const measured = [...examination.measures.values()].flatMap(({ body }) => (body.measured.what === 'range' ? [body.measured.joint] : []))
  const before = (motion: string): boolean => earlierMeasure(folded, examination, `range:${motion}:passive-awake`) !== null
  const shown = MOTIONS[limb.region].filter(motion => measured.includes(motion) || added.includes(motion) || before(motion))
  const left = MOTIONS[limb.region].filter(motion => !shown.includes(motion))
  const nameOf = (motion: string): string => motionName(i18n, motion)
  return (
    <section className={css['part']} aria-labelledby="range-today">
      <h2 id="range-today"><Trans>How far it goes</Trans></h2>
      {shown.map(motion => <MotionLine key={motion} motion={motion} name={nameOf(motion)} />)}
      {left.length > 0 && (
        <div className={css['add']}>
          <Select label={<Trans>Measure a joint</Trans>} none={t`Choose`} value={undefined} choices={left.map(value => ({ value, name: nameOf(value) }))} onChange={motion => { if (motion !== undefined) setAdded([...added, motion]) }} />
        </div>
      )}
      <FindingField finding="contracture.opened_fully" />
    </section>
  )
}

function MotionLine({ motion, name }: { motion: string; name: string }) {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const { examination, visit, limb, say } = useVisit()
  const [reference, setReference] = useState<number | undefined>(OPENING.has(motion) ? undefined : 0)
  const toldOf = (way: RangeWay) => examination.measures.get(`range:${motion}:${way}`)
  const of = (way: RangeWay) => {
    const measured = toldOf(way)?.body.measured
    return measured?.what === 'range' ? measured : undefined
  }
  const kept = (['passive-awake', 'resting', 'active'] as const).map(way => of(way)?.reference?.degrees).find(one => one !== undefined)
  const compared = kept ?? reference
  const range = (way: RangeWay, degrees: number, against: number | undefined) => ({
    what: 'range' as const, joint: motion, way, degrees, direction: OPENING.has(motion) ? 'more-is-better' as const : 'less-is-better' as const,
    ...(against === undefined ? {} : { reference: { degrees: against, from: limb.side === 'both' || !OPENING.has(motion) ? 'reference-value' as const : 'other-side' as const } }),
    errorDegrees: rangeSameRaterDegrees.value, method: 'goniometer',
  })
  const was = (way: RangeWay): string | undefined => {
    const told = earlierMeasure(folded, examination, `range:${motion}:${way}`)
    if (told === null || told.body.measured.what !== 'range') return undefined
    const day = i18n.date(new Date(told.entry.at), { day: 'numeric', month: 'short' })
    return [t`${told.body.measured.degrees}° on ${day}`, told.entry.receipt?.role.replaceAll('-', ' ')].filter(part => part !== undefined).join(', ')
  }
  const keep = (way: RangeWay) => (degrees: number | null): void => void say(recordMeasure(visit, limb, degrees === null ? null : range(way, degrees, compared), toldOf(way)))
  const compare = (against: number | null): void => {
    setReference(against ?? undefined)
    const awake = of('passive-awake')
    if (awake !== undefined) void say(recordMeasure(visit, limb, range('passive-awake', awake.degrees, against ?? undefined), toldOf('passive-awake')))
  }
  return (
    <fieldset className={css['motion']}>
      <legend>{name} <small><Trans>error {rangeSameRaterDegrees.value}°, {rangeOtherRaterDegrees.value}° if another measured last time</Trans></small></legend>
      <div className={css['numbers']}>
        <NumberLine label={<Trans>At rest</Trans>} hint={was('resting')} unit="°" value={of('resting')?.degrees} onLeave={keep('resting')} />
        <NumberLine label={<Trans>Passive, awake</Trans>} hint={was('passive-awake')} unit="°" value={of('passive-awake')?.degrees} onLeave={keep('passive-awake')} />
        <NumberLine label={<Trans>Active</Trans>} hint={was('active')} unit="°" value={of('active')?.degrees} onLeave={keep('active')} />
        <NumberLine label={limb.side === 'both' ? <Trans>Reference</Trans> : <Trans>Other side, or reference</Trans>} unit="°" value={compared} onLeave={compare} />
      </div>
      {(['passive-awake', 'active'] as const).map(way => <ChangeLine key={way} measureKey={`range:${motion}:${way}`} active={way === 'active'} />)}
    </fieldset>
  )
}

/** By how much it differs from the visit before, and whether that is more than the error. A change of an angle counts when it is there twice. */
function ChangeLine({ measureKey, active }: { measureKey: string; active: boolean }) {
  const { examination } = useVisit()
  const medicine = useMedicine()
  const folded = useFolded()
  const change = medicine?.rangeSince(folded, examination, measureKey)
  if (change === null || change === undefined || !change.known) return null
  const { change: degrees, limit, means } = change.value
  return (
    <small>
      {active ? <Trans>Active: {degrees > 0 ? `+${degrees}` : degrees}°.</Trans> : <Trans>Passive: {degrees > 0 ? `+${degrees}` : degrees}°.</Trans>}{' '}
      {means === 'within-error' ? <Trans>Inside the error of {limit}°. Take it as the same.</Trans> : means === 'beyond-error' ? <Trans>More than the error of {limit}°.</Trans> : <Trans>More than the error of {limit}°, once. It counts when it is there twice in a row.</Trans>}
    </small>
  )
}
