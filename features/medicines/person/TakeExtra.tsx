import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useNow, useToday, zoneHere } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import { instantOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { RowLink, Rows } from '#ui/Row.tsx'
import { MomentField } from '#features/episodes/person/MomentField.tsx'
import { Fold } from '#features/episodes/person/Fold.tsx'
import { timeOf } from '#features/limb/person/moments.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { takeExtra } from '../dose.ts'
import { takingsOf } from '../doses.ts'
import type { Regimen } from '../regimens.ts'
import { takenOn } from '../regimens.ts'
import css from './Medicines.module.css'
import { NumberField } from './NumberField.tsx'
import { RescueFacts } from './RescueRow.tsx'

/** Which medicine was taken beside its times: rescue medicine first. */
export function ChooseExtra() {
  const { t } = useLingui()
  const taken = takenOn(useFolded(), useToday())
  const now = useNow(30)
  const [rescue, daily] = [taken.filter(({ body }) => body.use === 'rescue'), taken.filter(({ body }) => body.use === 'preventive')]
  return (
    <Page back={{ to: '/medicines', name: t`Back to medicines` }} top={<Trans>An extra dose</Trans>} title={<Trans>What did you take?</Trans>} lead={<Trans>It is written down. It is not advice.</Trans>}>
      {taken.length === 0 && <EmptyState title={<Trans>No medicine is on your list</Trans>} action={<ButtonLink kind="main" to="/medicines/add"><Trans>Add a medicine</Trans></ButtonLink>} />}
      {rescue.length > 0 && <section className={css['part']}><h2><Trans>When needed</Trans></h2><Rows>{rescue.map(regimen => <RowLink key={regimen.id} to={`/medicines/extra/${regimen.id}`} title={regimen.body.packet} note={<RescueFacts regimen={regimen} now={now} />} />)}</Rows></section>}
      {daily.length > 0 && <section className={css['part']}><h2><Trans>Every day</Trans></h2><Rows>{daily.map(regimen => <RowLink key={regimen.id} to={`/medicines/extra/${regimen.id}`} title={regimen.body.packet} />)}</Rows></section>}
    </Page>
  )
}

/** Rescue medicine or an extra dose: what was taken before and what was agreed stand over the button, before anything is saved. */
export function TakeExtra() {
  const { t } = useLingui()
  const { id } = useParams<{ id: EntryId }>()
  const regimen = takenOn(useFolded(), useToday()).find(one => one.id === id)
  if (regimen === undefined) return <Page back={{ to: '/medicines', name: t`Back to medicines` }} title={<Trans>This medicine is not on your list</Trans>} />
  return <Extra regimen={regimen} />
}

function Extra({ regimen }: { regimen: Regimen }) {
  const { t, i18n } = useLingui()
  const [, go] = useLocation()
  const folded = useFolded()
  const now = useNow(30)
  const { say, problem } = useSay()
  const { voice, setVoice, telling } = useVoice()
  const { packet, doses, most, hoursBetween, form } = regimen.body
  const [at, setAt] = useState<Instant>()
  const [pieces, setPieces] = useState(doses[0]?.pieces)
  const [told, setTold] = useState<{ readonly at?: Instant } | undefined>()
  const keep = async (anyway: boolean): Promise<void> => {
    const moment = instantOf(Date.now())
    const said = takeExtra({ medicine: regimen.id, ...(pieces === undefined ? {} : { pieces }) }, at ?? moment, { now: moment, taken: takingsOf(folded, regimen.id), hoursBetween, most, anyway, telling })
    if (!said.ok && said.problem.code === 'dose.within-interval') return setTold({ at: said.problem.facts?.['at'] as Instant })
    if (!said.ok && said.problem.code === 'dose.over-agreed-most') return setTold({})
    if (!(await say(said))) return
    go('/medicines')
  }
  return (
    <Page
      back={{ to: '/medicines', name: t`Back to medicines` }} top={<Trans>An extra dose</Trans>} title={packet} lead={<RescueFacts regimen={regimen} now={now} />}
      dock={<Foot>{told === undefined ? <Button kind="main" wide onPress={() => void keep(false)}>{at === undefined ? <Trans>I took it now: save it</Trans> : <Trans>I took it then: save it</Trans>}</Button> : <Button wide onPress={() => void keep(true)}><Trans>I took it: save it all the same</Trans></Button>}</Foot>}
    >
      {told !== undefined && (
        <Banner kind="caution" announced title={told.at === undefined ? <Trans>This would be more than the most that is noted for a day.</Trans> : <Trans>You marked this at {timeOf(i18n, told.at, zoneHere())}.</Trans>}>
          <Trans>Nothing more was saved. If you did take it, save it, and ask a pharmacist or who prescribes it if you are not sure.</Trans>
        </Banner>
      )}
      {form === 'other' ? null : <NumberField label={<Trans>How many</Trans>} optional={<Trans>if you like</Trans>} value={pieces} onChange={setPieces} />}
      <Fold title={t`It was earlier`}>
        <MomentField label={<Trans>When it was taken</Trans>} at={at ?? now} zone={zoneHere()} onChange={setAt} />
      </Fold>
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
      <VoiceChoice voice={voice} onChange={setVoice} />
      <p className="soft"><Trans>A record, not advice. Only who prescribes it says how much and how often.</Trans></p>
    </Page>
  )
}
