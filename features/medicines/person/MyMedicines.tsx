import { Trans, useLingui } from '@lingui/react/macro'
import { useNow, useToday, zoneHere } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { standingOf } from '#log/fold.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { Row, RowLink, Rows } from '#ui/Row.tsx'
import { dateInWords } from '#features/limb/person/moments.ts'
import { medicineNoted } from '#features/treatments/treatment.ts'
import { goesOn } from '#features/treatments/treatments.ts'
import { hidesQuantities } from '../quantities.ts'
import type { Regimen } from '../regimens.ts'
import { isTakenOn, regimensOf } from '../regimens.ts'
import { dosesOn } from '../schedule.ts'
import { supplyOf } from '../supply.ts'
import css from './Medicines.module.css'
import { USE_NAMES, piecesInWords } from './medicine-words.ts'
import { SupplyWords } from './SupplyWords.tsx'

/** Everything on the list: what is taken, what was agreed and by whom, and what has ended. */
export function MyMedicines() {
  const { t } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const all = regimensOf(folded)
  const now = all.filter(({ body }) => isTakenOn(body, today))
  const ended = all.filter(({ body }) => !isTakenOn(body, today))
  const listed = new Set(all.map(({ body }) => body.medicine))
  const noted = standingOf(folded, medicineNoted).filter(({ body }) => !listed.has(body.medicine) && body.is === 'given' && goesOn(body, today, true))
  return (
    <Page
      back={{ to: '/medicines', name: t`Back to medicines` }} top={<Trans>My list</Trans>} title={now.length === 0 ? <Trans>Nothing is on your list</Trans> : <Trans>What I take</Trans>}
      lead={now.length === 0 ? <Trans>That is not the same as nothing taken. Add what stands on the packet.</Trans> : undefined}
      dock={<Foot><ButtonLink kind="main" wide icon="plus" to="/medicines/add"><Trans>Add a medicine</Trans></ButtonLink></Foot>}
    >
      {(['preventive', 'rescue'] as const).map(use => {
        const these = now.filter(({ body }) => body.use === use)
        return these.length === 0 ? null : <Part key={use} use={use} these={these} />
      })}
      {noted.length > 0 && (
        <section className={css['part']}>
          <h2><Trans>Also noted</Trans></h2>
          <p className="soft"><Trans>Written down before, without times of day.</Trans></p>
          <Rows>{noted.map(told => <Row key={told.id} title={told.body.what} />)}</Rows>
        </section>
      )}
      {ended.length > 0 && <Ended ended={ended} />}
    </Page>
  )
}

function Part({ use, these }: { use: 'preventive' | 'rescue'; these: readonly Regimen[] }) {
  const { i18n } = useLingui()
  return <section className={css['part']}><h2>{i18n._(USE_NAMES[use])}</h2><Rows>{these.map(regimen => <Line key={regimen.id} regimen={regimen} />)}</Rows></section>
}

function Line({ regimen }: { regimen: Regimen }) {
  const { i18n } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const now = useNow(60)
  const { body } = regimen
  const doses = dosesOn(regimen, today)
  const supply = hidesQuantities(folded) ? undefined : supplyOf(folded, regimen, now, zoneHere())
  const by = regimen.is === 'agreed' ? regimen.body.by : ''
  return (
    <RowLink
      to={`/medicines/one/${regimen.id}`} title={body.packet}
      note={<>
        {doses.map(dose => `${dose.time} ${piecesInWords(i18n, dose.pieces, body.form)}`).join(' · ')}
        {doses.length === 0 && body.use === 'preventive' && <Trans>No times noted</Trans>}
        {regimen.is === 'agreed' && <>{(doses.length > 0 || body.use === 'preventive') && <br />}<Trans>Agreed with {by}</Trans></>}
        {supply !== undefined && <><br /><SupplyWords supply={supply} form={body.form} /></>}
      </>}
    />
  )
}

function Ended({ ended }: { ended: readonly Regimen[] }) {
  const { i18n } = useLingui()
  return (
    <section className={css['part']}>
      <h2><Trans>Not now</Trans></h2>
      <Rows>{ended.map(({ id, body }) => <RowLink key={id} to={`/medicines/one/${id}`} title={body.packet} note={body.to === undefined ? <Trans>From {dateInWords(i18n, body.from ?? '')}</Trans> : <Trans>Until {dateInWords(i18n, body.to)}</Trans>} />)}</Rows>
    </section>
  )
}
