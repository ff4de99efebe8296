import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import type { LocalLog } from '#device/database.ts'
import { logsHere } from '#device/logs-here.ts'
import { chooseLog } from '#device/logs.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Row.tsx'

/** The records on this device, when there are several and none was open: whose is it? */
export function ChooseRecord({ logs, onChoose }: { logs: readonly LocalLog[]; onChoose: (local: LocalLog) => void }) {
  return (
    <Page title={<Trans>Whose record?</Trans>} lead={<Trans>There is more than one on this device.</Trans>}>
      <Records logs={logs} onChoose={onChoose} />
    </Page>
  )
}

/** The records on this device, from within one of them. */
export function SeeRecords() {
  const { t } = useLingui()
  const [logs, setLogs] = useState<readonly LocalLog[]>([])
  useEffect(() => {
    void logsHere().then(here => setLogs(here.logs))
  }, [])
  const open = (local: LocalLog): void => {
    chooseLog(local.id)
    location.assign('/')
  }
  return (
    <Page back={{ to: '/settings', name: t`Back to settings` }} top={<Trans>Records on this device</Trans>} title={<Trans>Whose record?</Trans>} lead={<Trans>Each stays by itself. Opening one closes the other.</Trans>}>
      <Records logs={logs} onChoose={open} />
      <ButtonLink wide to="/start/them"><Trans>Begin one for someone I look after</Trans></ButtonLink>
      <ButtonLink wide to="/start/me"><Trans>Begin one for myself</Trans></ButtonLink>
    </Page>
  )
}

function Records({ logs, onChoose }: { logs: readonly LocalLog[]; onChoose: (local: LocalLog) => void }) {
  const { t } = useLingui()
  return (
    <Rows label={t`Records on this device`}>
      {logs.map(local => <Row key={local.id} title={local.label} note={local.role === 'person' ? <Trans>Written by the person</Trans> : <Trans>Written by somebody who looks after them</Trans>} action={<Button label={t`Open: ${local.label}`} onPress={() => onChoose(local)}><Trans>Open</Trans></Button>} />)}
    </Rows>
  )
}
