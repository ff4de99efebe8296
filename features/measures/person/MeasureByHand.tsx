import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useParams, useSearch } from 'wouter'
import { useFolded } from '#device/use-log.ts'
import { Banner } from '#ui/Banner.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Page } from '#ui/Page.tsx'
import { limbsOf } from '#features/limb/limbs.ts'
import type { Limb } from '#features/limb/limbs.ts'
import { limbLabel } from '#features/limb/person/limb-words.ts'
import { prescriptionsOn } from '#features/check-ins/prescriptions.ts'
import { dayInWords, todayHere } from '#features/limb/person/moments.ts'
import css from './Measure.module.css'
import { MeasureRange } from './MeasureRange.tsx'
import { MeasureTape } from './MeasureTape.tsx'
import { MeasureTemperature } from './MeasureTemperature.tsx'
import { MeasuredSoFar } from './MeasuredSoFar.tsx'

const WHATS = ['temperature', 'girth', 'range'] as const
type What = (typeof WHATS)[number]
const ASKED = { temperature: 'temperature', girth: 'swelling', range: 'range' } as const

/** Measuring by hand: only if one likes or was asked to. What it means is told calmly, against its own error. */
export function MeasureByHand() {
  const { t, i18n } = useLingui()
  const { id } = useParams<{ id?: string }>()
  const asked = new URLSearchParams(useSearch()).get('what')
  const folded = useFolded()
  const limbs = limbsOf(folded)
  const [picked, setPicked] = useState(id)
  const limb = limbs.find(one => one.id === picked) ?? limbs[0]
  const [what, setWhat] = useState<What>(WHATS.find(one => one === asked) ?? 'temperature')
  const prescribed = prescriptionsOn(folded, todayHere()).find(({ body }) => body.asks === ASKED[what])
  const names: Record<What, string> = { temperature: t`Warmth`, girth: t`Tape`, range: t`How far it goes` }
  return (
    <Page back={{ to: '/body', name: t`Back to Body` }} top={limb === undefined ? <Trans>Body</Trans> : limbLabel(i18n, limb)} title={<Trans>Measure by hand</Trans>} lead={prescribed === undefined ? <Trans>Nobody needs you to. Some people like to know.</Trans> : <Trans>Your team asked for it until {dayInWords(i18n, prescribed.body.until)}: “{prescribed.body.reason}”</Trans>}>
      {limbs.length > 1 && id === undefined && <ChooseOne label={t`Which limb`} chosen={limb?.id} onChoose={next => setPicked(next ?? limb?.id)} choices={limbs.map(one => ({ value: one.id, name: limbLabel(i18n, one) }))} />}
      <ChooseOne label={t`What to measure`} chosen={what} onChoose={next => next !== undefined && setWhat(next)} choices={WHATS.map(value => ({ value, name: names[value] }))} />
      <Form what={what} limb={limb} key={`${what} ${limb?.id ?? ''}`} />
      <MeasuredSoFar what={what} limb={limb?.id ?? 'not-said'} />
      <div className={css['urgent']}><Banner kind="caution" title={<Trans>When it is urgent</Trans>}><Trans>Suddenly cold, pale or numb, or hot with a fever: call an emergency number now. Very swollen: ring your doctor today.</Trans></Banner></div>
    </Page>
  )
}

function Form({ what, limb }: { what: What; limb: Limb | undefined }) {
  switch (what) {
    case 'temperature': return <MeasureTemperature limb={limb} />
    case 'girth': return <MeasureTape limb={limb} />
    case 'range': return <MeasureRange limb={limb} />
  }
}

/** Which places fit the limb: those of an arm, or those of a leg. */
export function isLeg(limb: Limb | undefined): boolean {
  return limb?.part === 'foot' || limb?.part === 'leg'
}
