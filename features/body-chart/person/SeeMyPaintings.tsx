import { Trans, useLingui } from '@lingui/react/macro'
import { useFolded } from '#device/use-log.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Page } from '#ui/Page.tsx'
import { feltOf } from '../felt.ts'
import { paintingsOf } from '../paintings.ts'
import { SeePainted } from '../SeePainted.tsx'
import { usePictures } from './pictures.ts'

/** The chart on earlier days. */
export function SeeMyPaintings() {
  const { t } = useLingui()
  const folded = useFolded()
  const [{ pictures, tone }] = usePictures()
  const nothing = paintingsOf(folded).length === 0 && feltOf(folded).length === 0
  return (
    <Page back={{ to: '/body', name: t`Back to Body` }} top={<Trans>Body</Trans>} title={<Trans>Earlier days</Trans>} lead={<Trans>What you painted and how it felt. Nothing here says better or worse.</Trans>}>
      {nothing ? <EmptyState title={<Trans>Nothing painted yet</Trans>}><Trans>A place that is not painted is not known. It does not mean that nothing was there.</Trans></EmptyState> : <SeePainted folded={folded} tone={tone} pictures={pictures} />}
    </Page>
  )
}
