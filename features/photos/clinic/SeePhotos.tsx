/** The person's photos in the clinic: with their day and side, opened one by one. A photo is a report, never a sign of today. */
import { Trans } from '@lingui/react/macro'
import { useFolded } from '#device/use-log.ts'
import { unreadBy } from '#log/fold.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { NotShared } from '#features/timeline/NotShared.tsx'
import css from '../Photos.module.css'
import { photosOf, photoTaken } from '../photo.ts'
import { Picture } from '../Picture.tsx'

/** Reads the log that the clinic opened for this person. */
export function SeePhotos() {
  const folded = useFolded()
  const unread = unreadBy(folded, { reads: [photoTaken] })
  const photos = photosOf(folded)
  if (unread.length > 0) return <NotShared unread={unread} />
  if (photos.length === 0) return <EmptyState title={<Trans>No photos</Trans>}><Trans>Photos that the person takes and shares stand here. A photo of another day is a report, not a sign.</Trans></EmptyState>
  return <div className={css['photos']}>{photos.map(told => <Picture key={told.id} told={told} />)}</div>
}
