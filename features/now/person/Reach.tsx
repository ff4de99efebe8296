import { Trans } from '@lingui/react/macro'
import type { EntryId } from '#log/ids.ts'
import { ButtonLink } from '#ui/Button.tsx'
import css from './Reach.module.css'

/** Always in reach, also in a spell: something is different from the usual, or is somewhere it never was; and the way to help when somebody is not safe. */
export function Reach({ spell }: { spell?: EntryId | undefined }) {
  const about = spell === undefined ? '' : `?spell=${spell}`
  return (
    <div className={css['reach']}>
      <ButtonLink to={`/different${about}`}><Trans>Something is different</Trans></ButtonLink>
      <ButtonLink to={`/somewhere-new${about}`}>{spell === undefined ? <Trans>Somewhere new</Trans> : <Trans>Another place too</Trans>}</ButtonLink>
      <ButtonLink kind="quiet" className={css['safe']} to="/not-safe"><Trans>I am not safe</Trans></ButtonLink>
    </div>
  )
}
