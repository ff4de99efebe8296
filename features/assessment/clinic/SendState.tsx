import { Plural, Trans } from '@lingui/react/macro'
import { useSharing } from '#device/use-log.ts'
import { Icon } from '#ui/Icon.tsx'
import css from './Examine.module.css'

/** Where what was just said is: with the server, or not sent yet. Told from the last exchange, never from hope. */
export function SendState() {
  const { pending, needsYou, lastExchange } = useSharing()
  if (needsYou.length > 0) return <p className={css['state']} data-needs role="status"><Icon name="caution" size={20} /><Plural value={needsYou.length} one="# statement was not taken. It needs you." other="# statements were not taken. They need you." /></p>
  if (pending === 0) return <p className={css['state']} role="status"><Icon name="tick" size={20} /><Trans>Everything is in the record</Trans></p>
  const down = lastExchange !== null && !lastExchange.ok
  return (
    <p className={css['state']} data-waits={down || undefined} role="status">
      <Icon name="clock" size={20} />
      <span><Plural value={pending} one="# not sent yet." other="# not sent yet." /> {down ? <Trans>The server does not answer. Go on: they are kept on this computer and go by themselves.</Trans> : <Trans>They go by themselves.</Trans>}</span>
    </p>
  )
}
