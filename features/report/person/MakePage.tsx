/** The person's one page for a visit: what it is for comes first, then it is looked at and printed on the device; nothing leaves it by itself. */
import { Trans, useLingui } from '@lingui/react/macro'
import { Suspense, lazy, useEffect } from 'react'
import { Button } from '#ui/Button.tsx'
import { Loading } from '#ui/EmptyState.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { RowLink, Rows } from '#ui/Row.tsx'
import { ChoosePurpose, usePurpose } from '../ChoosePurpose.tsx'

// It is fetched while somebody still chooses what it is for.
const loadPage = async () => ({ default: (await import('./PageForVisit.tsx')).PageForVisit })
const PageForVisit = lazy(loadPage)

/** Works offline. */
export function MakePage() {
  const { t } = useLingui()
  const chosen = usePurpose()
  useEffect(() => void loadPage().catch(() => undefined), [])
  return (
    <Page
      top={<Trans>One page for a visit</Trans>} back={{ to: '/story', name: t`Back to the story` }} title={chosen.said ? undefined : <Trans>One page on paper</Trans>}
      dock={<div className="screen-only"><Foot><Button kind="main" wide icon="print" left={chosen.said ? undefined : t`First: what is it for?`} onPress={() => window.print()}><Trans>Print or save</Trans></Button></Foot></div>}
    >
      <div className="screen-only">
        <ChoosePurpose {...chosen} first />
        <Rows label={t`More`}><RowLink to="/questions" title={<Trans>What do you want to ask?</Trans>} note={<Trans>The first three stand on the page</Trans>} /></Rows>
      </div>
      {chosen.said && <Suspense fallback={<Loading what={<Trans>Opening your record</Trans>} />}><PageForVisit purpose={chosen.purpose} parts={chosen.parts} /></Suspense>}
    </Page>
  )
}
