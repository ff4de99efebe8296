import { Trans } from '@lingui/react/macro'
import css from './ErrorBoundary.module.css'

/** An address that leads nowhere, with the way back. */
export function NotFound({ home }: { home: string }) {
  return (
    <main className={css['page']}>
      <h1><Trans>There is nothing at this address</Trans></h1>
      <a href={home}><Trans>To the first page</Trans></a>
    </main>
  )
}
