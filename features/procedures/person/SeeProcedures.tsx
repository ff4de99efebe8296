import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { RowLink, Rows } from '#ui/Row.tsx'
import { dateInWords } from '#features/limb/person/moments.ts'
import { pumpsOf, stimulatorsOf } from '../devices.ts'
import type { Procedure } from '../procedures.ts'
import { injectedLately, proceduresOf } from '../procedures.ts'
import { BatteryPart, PumpPart } from './DeviceParts.tsx'
import css from './Procedures.module.css'
import { PROCEDURE_NAMES } from './procedure-words.ts'
import { SpreadWatch } from './SpreadWatch.tsx'

/** Injections, blocks, operations and courses with their dates; the pump's refill and the stimulator's battery first. */
export function SeeProcedures() {
  const { t } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const [pumps, stimulators] = [pumpsOf(folded, today), stimulatorsOf(folded, today)]
  const all = proceduresOf(folded)
  const ahead = all.filter(({ told }) => told.body.is === 'agreed').toReversed()
  const done = all.filter(({ told }) => told.body.is === 'given')
  const nothing = all.length + pumps.length + stimulators.length === 0
  return (
    <Page
      back={{ to: '/medicines', name: t`Back to medicines` }} top={<Trans>Injections, pump, procedures</Trans>} title={nothing ? <Trans>Nothing is noted here yet</Trans> : <Trans>What was done, and when</Trans>}
      dock={<Foot><ButtonLink wide icon="plus" to="/procedures/add"><Trans>Add an injection or another one</Trans></ButtonLink></Foot>}
    >
      {nothing && <EmptyState title={<Trans>Injections, blocks, operations, a pump</Trans>}><Trans>Dates, and what you noticed, in two taps. What your team notes stands here too.</Trans></EmptyState>}
      {pumps.map(pump => <PumpPart key={pump.id} pump={pump} today={today} />)}
      {stimulators.map(one => <BatteryPart key={one.id} stimulator={one} today={today} />)}
      {injectedLately(folded, today) !== undefined && <SpreadWatch />}
      {ahead.length > 0 && <Part title={<Trans>Agreed, not yet done</Trans>} these={ahead} />}
      {done.length > 0 && <Part title={<Trans>Done</Trans>} these={done} />}
      <Rows label={t`Devices`}>
        <RowLink to="/procedures/device" title={<Trans>I have a pump</Trans>} note={<Trans>What is in it, and before when it is filled</Trans>} />
        <RowLink to="/procedures/device/stimulator" title={<Trans>I have a stimulator</Trans>} note={<Trans>What it is, and how long its battery lasts</Trans>} />
      </Rows>
    </Page>
  )
}

function Part({ title, these }: { title: ReactNode; these: readonly Procedure[] }) {
  const { i18n } = useLingui()
  return (
    <section className={css['part']}>
      <h2>{title}</h2>
      <Rows>{these.map(({ id, form, told }) => <RowLink key={id} to={`/procedures/${id}`} title={told.body.what} note={<>{i18n._(PROCEDURE_NAMES[form])}, {dateInWords(i18n, told.body.from)}</>} />)}</Rows>
    </section>
  )
}
