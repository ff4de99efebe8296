import { Trans, useLingui } from '@lingui/react/macro'
import { Suspense, lazy } from 'react'
import { Loading } from '#ui/EmptyState.tsx'
import { Page } from '#ui/Page.tsx'

// The medicine comes behind the first picture.
const PrescriberQuestions = lazy(async () => ({ default: (await import('./PrescriberQuestions.tsx')).PrescriberQuestions }))

/** What to ask who prescribes; until the list of medicines is here, nothing is said of it. */
export function AskPrescriber() {
  return <Suspense fallback={<Reading />}><PrescriberQuestions /></Suspense>
}

function Reading() {
  const { t } = useLingui()
  return <Page back={{ to: '/medicines', name: t`Back to medicines` }} top={<Trans>Medicines</Trans>} title={undefined}><Loading what={<Trans>Opening your record</Trans>} /></Page>
}
