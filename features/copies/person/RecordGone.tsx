import { Trans } from '@lingui/react/macro'
import { letGoOfLost } from '#device/logs.ts'
import type { LogsHere } from '#device/logs-here.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import css from './Copy.module.css'

/** This browser held a record and holds it no more: it says so, and how it comes back, before anything new can begin. */
export function RecordGone({ lost }: { lost: LogsHere['lost'] }) {
  const names = lost.map(log => log.label).join(', ')
  const begin = (): void => {
    for (const { id } of lost) letGoOfLost(id)
    location.reload()
  }
  return (
    <Page title={<Trans>A record was here</Trans>} lead={<Trans>“{names}” is not in this browser any more. Browsers clear what they keep: when asked to, or when a device is full.</Trans>}>
      <div className={css['ways']}>
        <ButtonLink wide kind="main" icon="copy" to="/copy/bring"><Trans>Bring back my copy</Trans></ButtonLink>
        <ButtonLink wide to="/join"><Trans>I have an invitation</Trans></ButtonLink>
        <p className={css['note']}><Trans>If a team reads your record, ask them for a new invitation. What you shared comes back with it.</Trans></p>
        <Button kind="quiet" onPress={begin}><Trans>I have neither. Begin anew</Trans></Button>
      </div>
    </Page>
  )
}
