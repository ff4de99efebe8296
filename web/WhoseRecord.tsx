import { Trans, useLingui } from '@lingui/react/macro'
import { useFolded, useSharing } from '#device/use-log.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import { limbLabel } from '#features/limb/person/limb-words.ts'
import { sharedCategories } from '#log/category.ts'
import { categoryWords } from '#features/sharing/category-words.ts'
import type { PersonAtClinic } from '#features/sharing/shapes.ts'
import { Banner } from '#ui/Banner.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { SampleMark } from '#ui/Strength.tsx'
import { sayDate } from '#ui/dates.ts'
import css from './RecordFrame.module.css'

/** Whose record is open: name, two further marks to know them by, the limb, and what is shared. */
export function WhoseRecord({ person }: { person: PersonAtClinic }) {
  const { i18n } = useLingui()
  const folded = useFolded()
  const limbs = limbsOf(folded)
  const { pending, needsYou, connection, lastExchange } = useSharing()
  const shared = sharedCategories.filter(stream => folded.streams.has(stream)).map(stream => i18n._(categoryWords[stream].atClinic))
  return (
    <>
      <header className={css['who']}>
        <div className={css['name']}><h1>{[person.given, person.family].filter(part => part !== '').join(' ')}</h1>{person.sample && <SampleMark><Trans>sample</Trans></SampleMark>}</div>
        <p className={css['facts']}>
          {person.born !== null && <span><Trans>born {sayDate(i18n.locales?.[0] ?? 'en-GB', person.born, 'short')}</Trans></span>}
          {person.hospitalNumber !== null && <span className="num">{person.hospitalNumber}</span>}
          {limbs.map(limb => <span key={limb.id}>{limbLabel(i18n, limb)}</span>)}
        </p>
        <p className={css['shared']}><Icon name="eye" size={18} /><span>{shared.length === 0 ? <Trans>Shares nothing with this team</Trans> : person.devices === 0 ? <Trans>Kept by this team, from paper. Nobody has joined with a device.</Trans> : <Trans>Shared: {shared.join(', ')}</Trans>}</span></p>
      </header>
      <div className="screen-only">
        {connection === 'removed' && <Banner kind="caution" announced title={<Trans>This record is not shared with you any more</Trans>}><Trans>What you based a decision on stays in your signed acts.</Trans></Banner>}
        {person.joined.length > 0 && <Banner kind="info" title={<Trans>Two records of this person are shown as one</Trans>}><Trans>What you write goes into this one; a correction goes where the words lie. Under Sharing they are shown apart again.</Trans></Banner>}
        {person.joinedTo !== null && <Banner kind="info" title={<Trans>This record is shown with another one of the same person</Trans>} action={<ButtonLink to={`/clinic/people/${person.joinedTo}/story`}><Trans>Open both as one</Trans></ButtonLink>} />}
        {person.stoppedAt !== null && connection !== 'removed' && <Banner kind="info" title={<Trans>Sharing has stopped</Trans>}><Trans>You see what was here until then, and what your team writes. What they say later is not shown to you.</Trans></Banner>}
        {lastExchange?.ok === false && connection !== 'removed' && <Banner kind="caution" announced title={<Trans>The server did not answer as it should</Trans>}><Trans>What you see may not be all, or not the newest. It is tried again by itself. What you write meanwhile is kept on this computer until it is sent.</Trans></Banner>}
        {pending + needsYou.length > 0 && <p className={css['unsent']} role="status"><Icon name="clock" size={18} /><Trans>{pending + needsYou.length} not with the server yet</Trans></p>}
      </div>
    </>
  )
}
