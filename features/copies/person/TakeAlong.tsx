/** Everything that can be taken out of this device, brought to another one, or erased. */
import { Trans, useLingui } from '@lingui/react/macro'
import { zoneHere } from '#device/use-clock.ts'
import { useSharing } from '#device/use-log.ts'
import { dayIn } from '#log/time.ts'
import { Page } from '#ui/Page.tsx'
import { RowLink, Rows } from '#ui/Row.tsx'
import { sayDate } from '#ui/dates.ts'
import css from './Copy.module.css'
import { useMyLog } from '#features/limb/person/my-log.tsx'

/** The ways out, the safest first. */
export function TakeAlong() {
  const { t, i18n } = useLingui()
  const local = useMyLog()
  const { connection } = useSharing()
  const last = local.lastCopy === undefined ? undefined : sayDate(i18n.locale, dayIn(local.lastCopy, zoneHere()))
  return (
    <Page top={<Trans>Plan</Trans>} back={{ to: '/plan', name: t`Back to the plan` }} title={<Trans>It is yours</Trans>} lead={<Trans>You can take all of it with you, at any time, without asking anybody.</Trans>}>
      <section className={css['group']}><h2><Trans>To take with you</Trans></h2><Rows label={t`To take with you`}>
        <RowLink to="/copy" title={<Trans>A closed copy of everything</Trans>} note={last === undefined ? <Trans>No copy yet</Trans> : <Trans>Last copy: {last}</Trans>} />
        <RowLink to="/story/page" title={<Trans>One page on paper</Trans>} note={<Trans>For a doctor, a school, work: you choose first what it is for</Trans>} />
        <RowLink to="/my-data/tables" title={<Trans>Tables for a spreadsheet</Trans>} note={<Trans>An open file with all entries</Trans>} />
      </Rows></section>
      <section className={css['group']}><h2><Trans>To another phone</Trans></h2><Rows label={t`To another phone`}>
        <RowLink to="/copy/bring" title={<Trans>Bring back my copy</Trans>} note={<Trans>From a file, on this or on a new phone</Trans>} />
        {connection === 'connected' && <RowLink to="/who-sees/devices" title={<Trans>Add another phone</Trans>} note={<Trans>Both then show the same record</Trans>} />}
      </Rows></section>
      <section className={css['group']}><h2><Trans>To erase</Trans></h2><Rows label={t`To erase`}>
        <RowLink to="/erase" title={<Trans>Erase it from this device</Trans>} note={<Trans>You are asked first, and offered a copy</Trans>} />
        {connection === 'connected' && local.role !== 'carer' && <RowLink to="/erase/team" title={<Trans>Ask the team to erase it</Trans>} note={<Trans>They answer here, in words</Trans>} />}
      </Rows></section>
    </Page>
  )
}
