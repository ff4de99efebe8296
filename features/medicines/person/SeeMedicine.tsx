import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useParams } from 'wouter'
import { useNow, useToday, zoneHere } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import { dayIn } from '#log/time.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { dateInWords, momentOf } from '#features/limb/person/moments.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { Whereabouts } from '#features/limb/person/Whereabouts.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { takeBackDose } from '../dose.ts'
import { takingsOf } from '../doses.ts'
import { hidesQuantities } from '../quantities.ts'
import type { Regimen } from '../regimens.ts'
import { regimensOf } from '../regimens.ts'
import { dosesOn } from '../schedule.ts'
import { countSupply, supplyOf } from '../supply.ts'
import { AgreedCalendar } from './AgreedCalendar.tsx'
import css from './Medicines.module.css'
import { piecesInWords } from './medicine-words.ts'
import { NumberField } from './NumberField.tsx'
import { RescueFacts } from './RescueRow.tsx'
import { SupplyWords } from './SupplyWords.tsx'

/** One medicine: as it is taken or as it was agreed and by whom, its calendar, how much is left, and what was marked last. */
export function SeeMedicine() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const now = useNow(60)
  const { id } = useParams<{ id: EntryId }>()
  const regimen = regimensOf(folded).find(one => one.id === id)
  const back = { to: '/medicines/list', name: t`Back to my list` }
  if (regimen === undefined) return <Page back={back} title={<Trans>This medicine is not on your list</Trans>} />
  const { body } = regimen
  const doses = dosesOn(regimen, today)
  const agreedOn = dateInWords(i18n, dayIn(regimen.told.entry.at, regimen.told.entry.zone))
  const by = regimen.is === 'agreed' ? regimen.body.by : ''
  return (
    <Page back={back} top={regimen.is === 'agreed' ? <Trans>As agreed</Trans> : <Trans>My list</Trans>} title={body.packet} lead={regimen.is === 'agreed' ? <Trans>Agreed with {by} on {agreedOn}.</Trans> : undefined}>
      {body.use === 'rescue'
        ? <p><RescueFacts regimen={regimen} now={now} /></p>
        : doses.length === 0 ? <p><Trans>No doses at fixed times today.</Trans></p> : (
          <Rows label={t`Doses of the day`}>{doses.map(dose => <Row key={dose.time} title={<span className="num">{dose.time}</span>} action={<span className={css['state']}>{piecesInWords(i18n, dose.pieces, body.form)}</span>} />)}</Rows>
        )}
      {body.note !== undefined && <p><Trans>“{body.note}”</Trans></p>}
      {body.to !== undefined && <p><Trans>Until {dateInWords(i18n, body.to)}</Trans></p>}
      {regimen.is === 'agreed' && regimen.body.steps.length > 0 && <AgreedCalendar regimen={regimen} today={today} />}
      {!hidesQuantities(folded) && <Supply regimen={regimen} />}
      <LastTaken regimen={regimen} />
      {regimen.is === 'own'
        ? <ButtonLink wide icon="pencil" to={`/medicines/edit/${regimen.id}`}><Trans>Change this line</Trans></ButtonLink>
        : <p className="soft"><Trans>Your team wrote this. Only they can change it. If it is not right, tell them.</Trans></p>}
      <Whereabouts id={regimen.told.entry.id} />
    </Page>
  )
}

function Supply({ regimen }: { regimen: Regimen }) {
  const { t } = useLingui()
  const folded = useFolded()
  const now = useNow(60)
  const { say, problem } = useSay()
  const { telling } = useVoice()
  const [left, setLeft] = useState<number>()
  const [asks, setAsks] = useState(false)
  const supply = supplyOf(folded, regimen, now, zoneHere())
  const keep = async (): Promise<void> => {
    if (left !== undefined && (await say(countSupply(regimen.id, left, telling)))) setAsks(false)
  }
  return (
    <section className={css['part']}>
      <h2><Trans>How much is left</Trans></h2>
      <p>{supply === undefined ? <Trans>Not counted yet.</Trans> : <SupplyWords supply={supply} form={regimen.body.form} />}</p>
      {asks ? (
        <>
          <NumberField label={<Trans>How many are there now</Trans>} value={left} onChange={setLeft} />
          <Button kind="main" left={left === undefined ? t`First a number` : undefined} onPress={() => void keep()}><Trans>Keep it</Trans></Button>
        </>
      ) : <div><Button onPress={() => setAsks(true)}>{supply === undefined ? <Trans>Count them</Trans> : <Trans>Count them anew</Trans>}</Button></div>}
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
      <p className="soft"><Trans>It counts down by what you mark, and by nothing else.</Trans></p>
    </section>
  )
}

const SHOWN = 10

function LastTaken({ regimen }: { regimen: Regimen }) {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const { say } = useSay()
  const takings = takingsOf(folded, regimen.id).slice(0, SHOWN)
  if (takings.length === 0) return null
  return (
    <section className={css['part']}>
      <h2><Trans>Marked last</Trans></h2>
      <Rows label={t`Marked last`}>
        {takings.map(({ at, pieces, is, told }) => {
          const when = momentOf(i18n, at, told.entry.zone)
          return <Row key={told.id} title={when} note={<>{is === 'extra' ? (regimen.body.use === 'rescue' ? <Trans>When needed</Trans> : <Trans>An extra dose</Trans>) : <Trans>A dose of the day</Trans>}, {piecesInWords(i18n, pieces, regimen.body.form)}</>} action={<Button kind="quiet" label={t`Take back: ${when}`} onPress={() => void say(takeBackDose(told))}><Trans>Take back</Trans></Button>} />
        })}
      </Rows>
    </section>
  )
}
