import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useNow } from '#device/use-clock.ts'
import { useFolded, useRecordState, useSharing } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { timeOf } from '#features/limb/person/moments.ts'
import { isSample, useMyLog } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { openAlerts, tellNotSafe } from '../alerts.ts'
import type { Alert } from '../alerts.ts'
import { readersKnown, readsNow } from '../reader.ts'
import { useCrisisService } from './crisis-service.ts'
import { hoursInWords } from './reader-words.ts'
import css from './NotSafe.module.css'

/** Who would be told, and when they read it, before anything is sent; and the one way to tell them. */
export function WhoIsTold() {
  const { i18n } = useLingui()
  const now = useNow(60)
  const folded = useFolded()
  const local = useMyLog()
  const { connection } = useSharing()
  const { service } = useCrisisService()
  const { say, problem } = useSay()
  const [asking, setAsking] = useState(false)
  const readers = readersKnown(service, now)
  const told = openAlerts(folded).find(alert => alert.told.body.why === 'not-safe')
  const mayTell = connection === 'connected' && local.role === 'person' && !isSample(local) && readers.length > 0
  const send = async (): Promise<void> => {
    setAsking(false)
    await say(tellNotSafe(folded))
  }
  return (
    <section className={css['group']}>
      <h2><Trans>Who is told</Trans></h2>
      <div className={css['who']}>
        {readers.map(reader => {
          const [name, team, hours] = [reader.name, reader.team, hoursInWords(i18n, reader)]
          return <p key={`${team} ${name}`}>{readsNow(reader, now) ? <Trans>{name}, {team}, reads now ({hours}).</Trans> : <Trans>{name}, {team}, does not read now. They read {hours}.</Trans>}</p>
        })}
        {told === undefined
          ? mayTell ? <p><Trans>Nobody is told that you opened this page, unless you tell them here. Call first: reading can take hours.</Trans></p> : <p><Trans>Nobody is told that you opened this page. Frond sends nothing to anybody.</Trans></p>
          : <ToldState alert={told} />}
        <p><Trans>What you write in Frond is not searched by a machine for words like these. Nobody listens to a voice note.</Trans></p>
      </div>
      {mayTell && told === undefined && <Button wide onPress={() => setAsking(true)}><Trans>Tell my team that I am not safe</Trans></Button>}
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
      <Dialog open={asking} onClose={() => setAsking(false)} title={<Trans>Tell your team?</Trans>} safe={{ name: <Trans>Tell them</Trans>, onPress: () => void send() }} other={{ name: <Trans>Not now</Trans>, onPress: () => setAsking(false) }}>
        <Trans>They see that you said: I am not safe, and when. Somebody calls you. It cannot be unsaid.</Trans>
      </Dialog>
    </section>
  )
}

function ToldState({ alert }: { alert: Alert }) {
  const { i18n } = useLingui()
  const state = useRecordState(alert.told.entry.id)
  const at = timeOf(i18n, alert.told.entry.at, alert.told.entry.zone)
  if (alert.taken) return <p><b><Trans>Somebody of your team is calling you.</Trans></b></p>
  if (state === 'shared') return <p><b><Trans>Sent to your team at {at}. It is not read yet, as far as this device knows.</Trans></b></p>
  return <p><b><Trans>Not sent yet: there is no connection. Call now.</Trans></b></p>
}
