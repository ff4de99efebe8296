import { Trans, useLingui } from '@lingui/react/macro'
import { useToday, zoneHere } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { checkCard } from '../card.ts'
import { dialled } from '../dialled.ts'
import { cardOf } from '../shown.ts'
import { aboutLimb, headline, linesOf, neverForce, signsOf, whatToDo } from './card-lines.ts'
import { CardSquare } from './CardSquare.tsx'
import css from './Emergency.module.css'
import { EmergencyCall } from './EmergencyCall.tsx'
import { WalletCard } from './WalletCard.tsx'

/** The emergency card: the largest words first, what to do, and every line as it is known. It works with no signal. */
export function ShowCard() {
  const { t, i18n } = useLingui()
  const shown = cardOf(useFolded(), useToday())
  const zone = zoneHere()
  const todo = whatToDo(i18n, shown, zone)
  const signs = signsOf(i18n)
  const limb = aboutLimb(i18n, shown)
  const team = shown.card?.pumpTeam
  const hasPump = shown.pump !== undefined
  return (
    <div className={css['card']}>
      <Page
        back={{ to: '/', name: t`Back to Now` }} aside={<Trans>Works with no signal</Trans>} title={headline(i18n, shown)}
        dock={
          <Foot>
            <EmergencyCall zone={zone} own={shown.card?.emergencyNumber} />
            {hasPump && team !== undefined && <a className={css['team']} href={dialled(team.number)}><b><Trans>Pump team: {team.number}</Trans></b><small>{team.hours ?? <Trans>Hours not noted</Trans>}</small></a>}
          </Foot>
        }
      >
        <p>{limb !== '' && <>{limb} </>}<b>{neverForce(i18n)}</b></p>
        {todo.tooMuch !== undefined && todo.tooLittle !== undefined && (
          <>
            {shown.about === 'pump' && <p><Trans>What is in the pump is not noted as baclofen. If it is baclofen:</Trans></p>}
            <div className={css['signs']}>
              <section><h2><Trans>Too little</Trans></h2><ul className={css['list']}>{signs.tooLittle.map(sign => <li key={sign}>{sign}</li>)}</ul></section>
              <section><h2><Trans>Too much</Trans></h2><ul className={css['list']}>{signs.tooMuch.map(sign => <li key={sign}>{sign}</li>)}</ul></section>
            </div>
            <p className={css['act']}><b><Trans>Too much:</Trans></b> {todo.tooMuch}</p>
            <p className={css['act']}><b><Trans>Too little:</Trans></b> {todo.tooLittle}</p>
          </>
        )}
        {todo.stopped !== undefined && <p className={css['act']}>{todo.stopped}</p>}
        <dl className={css['lines']}>
          {linesOf(i18n, shown).map(({ key, name, value }) => <div key={key}><dt>{name}</dt><dd className={value === undefined ? css['unknown'] : undefined}>{value ?? <Trans>not noted</Trans>}</dd></div>)}
        </dl>
        <p><b><Trans>Doses may have changed since.</Trans></b></p>
        <Keep />
        <CardSquare shown={shown} zone={zone} />
      </Page>
      <WalletCard shown={shown} zone={zone} />
    </div>
  )
}

/** Writing the card and saying that it still holds. */
function Keep() {
  const folded = useFolded()
  const today = useToday()
  const { told, pump } = cardOf(folded, today)
  const { say, problem } = useSay()
  const { telling } = useVoice()
  const check = async (): Promise<void> => {
    if (told !== undefined) await say(checkCard(told, today, telling))
  }
  return (
    <section className={css['keep']}>
      <h2><Trans>Keep it right</Trans></h2>
      {told !== undefined && told.body.checkedOn !== today && <Button wide icon="tick" onPress={() => void check()}><Trans>I checked it today: it is all right</Trans></Button>}
      <ButtonLink wide icon="pencil" to="/emergency/write">{told === undefined ? <Trans>Write what is missing</Trans> : <Trans>Change what stands here</Trans>}</ButtonLink>
      <ButtonLink wide to={pump === undefined ? '/procedures/device' : `/procedures/device/${pump.id}`}>{pump === undefined ? <Trans>I have a pump</Trans> : <Trans>Change the pump</Trans>}</ButtonLink>
      {problem !== undefined && <p role="alert"><ProblemWords problem={problem} /></p>}
    </section>
  )
}
