/** The body as the person told it, in the clinic: what they painted, measured and cared for, and their photos, opened one by one. All of it is a report, never a sign of today. */
import { Trans } from '@lingui/react/macro'
import { Suspense, lazy } from 'react'
import { useFolded } from '#device/use-log.ts'
import { unreadBy } from '#log/fold.ts'
import { paintingsOf } from '#features/body-chart/paintings.ts'
import { feltOf } from '#features/body-chart/felt.ts'
import { AgreeWear } from '#features/care/clinic/AgreeWear.tsx'
import { SeeCare } from '#features/care/SeeCare.tsx'
import { NotShared } from '#features/timeline/NotShared.tsx'
import css from '../Photos.module.css'
import { photosOf, photoTaken } from '../photo.ts'
import { Picture } from '../Picture.tsx'

// The drawing of a limb is heavier than all else here.
const SeePainted = lazy(async () => ({ default: (await import('#features/body-chart/SeePainted.tsx')).SeePainted }))
// What compares two measurements brings the medicine with it.
const SeeMeasured = lazy(async () => ({ default: (await import('#features/measures/SeeMeasured.tsx')).SeeMeasured }))

/** Reads the log that the clinic opened for this person. */
export function SeeBody() {
  const folded = useFolded()
  const unread = unreadBy(folded, { reads: [photoTaken] })
  const photos = photosOf(folded)
  const painted = paintingsOf(folded).length > 0 || feltOf(folded).length > 0
  if (unread.length > 0) return <NotShared unread={unread} />
  return (
    <div className={css['body']}>
      <h1 className="vh"><Trans>Body</Trans></h1>
      {painted && (
        <section className={css['part']}>
          <h2><Trans>Painted by the person</Trans></h2>
          <p className="soft"><Trans>What they painted on that day, against their own usual. A place that is not painted was not told; “none here” was asked and answered.</Trans></p>
          <Suspense><SeePainted folded={folded} tone="paper" pictures="shown" most={8} whose="theirs" /></Suspense>
        </section>
      )}
      <Suspense><SeeMeasured folded={folded} /></Suspense>
      <SeeCare folded={folded} />
      <AgreeWear />
      {photos.length === 0
        ? <section className={css['part']}><h2><Trans>Photos</Trans></h2><p className="soft"><Trans>No photos are shared. A photo of another day is a report, not a sign.</Trans></p></section>
        : <section className={css['part']}><h2><Trans>Photos</Trans></h2><div className={css['photos']}>{photos.map(told => <Picture key={told.id} told={told} />)}</div></section>}
    </div>
  )
}
