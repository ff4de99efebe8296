import { Trans, useLingui } from '@lingui/react/macro'
import { Row, Rows } from '#ui/Row.tsx'
import { roleWords } from '#features/accounts/role-words.ts'
import type { WayIn } from '../shapes.ts'
import css from './SeeSharing.module.css'

/** What was done about who may come in: each with the day and who did it; the newest first. Nothing when nothing was done. */
export function WaysIn({ ways }: { ways: readonly WayIn[] }) {
  const { t, i18n } = useLingui()
  if (ways.length === 0) return null
  return (
    <section className={css['team']}>
      <h2><Trans>What was done</Trans></h2>
      <Rows label={t`What was done`}>
        {ways.map((way) => (
          <Row
            key={`${way.at} ${way.act}`}
            title={way.name === null ? way.act === 'redact' || way.act === 'put-back' ? <Trans>Who runs the server</Trans> : <Trans>On one of your phones</Trans> : <>{way.name}{way.role !== null && <span className="soft"> {i18n._(roleWords[way.role])}</span>}</>}
            note={<><Done {...way} /> <span className="num">{i18n.date(way.at, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })}</span></>}
          />
        ))}
      </Rows>
    </section>
  )
}

function Done({ act, as }: WayIn) {
  const helper = as === 'carer'
  switch (act) {
    case 'invitation.made': return helper ? <Trans>Invited somebody who helps.</Trans> : <Trans>Invited another phone.</Trans>
    case 'invitation.allowed': return <Trans>Said yes to an invitation.</Trans>
    case 'invitation.withdrawn': return <Trans>Took an invitation back.</Trans>
    case 'device.added': return helper ? <Trans>Somebody who helps joined by their invitation.</Trans> : <Trans>A phone joined by their invitation.</Trans>
    case 'device.removed': return <Trans>Took a phone off.</Trans>
    case 'device.lost': return <Trans>Took a phone off as lost.</Trans>
    case 'device.wrong-record': return <Trans>Took a phone off: it was the phone of somebody else.</Trans>
    case 'wrong-person': return <Trans>Took out what was about somebody else.</Trans>
    case 'put-back': return <Trans>Put back what had been taken out by mistake.</Trans>
    case 'record.joined': return <Trans>Two records of yours are shown as one now.</Trans>
    case 'record.parted': return <Trans>The two records are shown apart again.</Trans>
    case 'redact': return <Trans>Removed the words of one line for good.</Trans>
  }
}
