import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { zoneHere } from '#device/use-clock.ts'
import { useSharing } from '#device/use-log.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Loading } from '#ui/EmptyState.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { roleWords } from '#features/accounts/role-words.ts'
import { categoryWords } from '../category-words.ts'
import { looksByDay } from '../looks.ts'
import { useWhoSees } from './SeeSharing.tsx'
import { WaysIn } from './WaysIn.tsx'

/** Who looked at this record, when, for what, and at which parts; the newest first. */
export function SeeLooks() {
  const { t, i18n } = useLingui()
  const { sharing, problem, again, log } = useWhoSees()
  const { connection } = useSharing()
  const waits = log !== null && connection === 'connected'
  const words: Record<string, string> = { visit: t`for a visit`, preparation: t`to prepare a visit`, panel: t`in the list of people`, report: t`for a report`, message: t`for a message` }
  return (
    <Page top={<Trans>Who sees what</Trans>} back={{ to: '/who-sees', name: t`Back` }} title={<Trans>Who looked</Trans>}>
      {!waits && <p><Trans>This record is on this device alone. Nobody else can look.</Trans></p>}
      {waits && sharing === undefined && problem === undefined && <Loading what={<Trans>Asking who looked</Trans>} />}
      {waits && problem !== undefined && <Banner kind="caution" title={<Trans>No answer just now</Trans>} announced action={<Button onPress={again}><Trans>Try again</Trans></Button>}><Trans>Who looked is kept by the server. For that a network is needed.</Trans></Banner>}
      {sharing?.looks.length === 0 && <p><Trans>Nobody has looked yet. When somebody does, it stands here.</Trans></p>}
      <Rows label={t`Who looked`}>
        {looksByDay(sharing?.looks ?? [], zoneHere()).map(({ day, last, times, name, role, purposes, streams }) => (
          <Row
            key={`${day} ${name} ${role}`}
            title={<>{name === '' ? <Trans>Somebody who has left the team</Trans> : name}{role !== null && <span className="soft"> {i18n._(roleWords[role])}</span>}</>}
            note={<>
              {i18n.date(last, { weekday: 'long', day: 'numeric', month: 'long' })}, {times > 1 ? <Plural value={times} one="once" other="# times" /> : i18n.date(last, { hour: '2-digit', minute: '2-digit' })}{purposes.map(one => `, ${words[one] ?? one}`).join('')}.
              {' '}{streams.map((category) => i18n._(categoryWords[category].name)).join(', ')}.
            </>}
          />
        ))}
      </Rows>
      {sharing !== undefined && <WaysIn ways={sharing.waysIn} />}
    </Page>
  )
}
