/** Photos of the limb on this device: taken or chosen, cleaned, sealed, and shown only when asked for. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded } from '#device/use-log.ts'
import { accept } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseAny } from '#ui/ChipGroup.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Page } from '#ui/Page.tsx'
import { RowLink, Rows } from '#ui/Row.tsx'
import { usePictures } from '#features/body-chart/person/pictures.ts'
import { useWhose } from '#features/limb/person/my-log.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import css from '../Photos.module.css'
import { pairsIn, photosOf, withdrawPhoto } from '../photo.ts'
import { Picture } from '../Picture.tsx'
import { AddPhoto } from './AddPhoto.tsx'
import { NotTaken } from './NotTaken.tsx'
import { useRefusedPhotos } from './use-refused-photos.ts'

/** Works offline; a photo goes to the team with the body part of the record, and only if that is shared. */
export function MyPhotos() {
  const { t } = useLingui()
  const photos = photosOf(useFolded())
  const mine = useWhose() === 'mine'
  const { say } = useSay()
  const [{ pictures }] = usePictures()
  const [small, setSmall] = useState(false)
  const { refused, retry } = useRefusedPhotos()
  return (
    <Page back={{ to: '/body', name: t`Back` }} top={<Trans>Photos</Trans>} title={mine ? <Trans>Photos of your limb</Trans> : <Trans>Photos of their limb</Trans>} lead={<Trans>Two pictures in the same light say more than one. They stay closed until you open them.</Trans>}>
      <NotTaken photos={photos} refused={refused} onRetry={retry} />
      <AddPhoto photos={photos} />
      {photos.length === 0 && <EmptyState title={<Trans>No photos yet</Trans>}><Trans>Some people find them useful. Some do not.</Trans></EmptyState>}
      {pictures === 'hidden' && photos.length > 0 && <p className="soft"><Trans>Pictures of your limb are hidden on this device. Only their names stand here.</Trans></p>}
      {pictures === 'shown' && pairsIn(photos).length > 0 && <Rows label={t`Compare`}><RowLink to="/body/photos/pair" title={<Trans>Two of them side by side</Trans>} note={<Trans>By date. Nothing is judged.</Trans>} /></Rows>}
      {pictures === 'shown' && photos.length > 0 && <ChooseAny label={t`All at once`} chosen={small ? ['small'] : []} onChoose={chosen => setSmall(chosen.length > 0)} choices={[{ value: 'small', name: <Trans>Show them all, small</Trans> }]} />}
      <div className={css['photos']}>
        {photos.map(told => (
          <div key={told.id}>
            <Picture told={told} pictures={pictures} small={small} />
            {refused.has(told.body.file.hash) && <p className="soft"><Trans>This photo is on this phone only.</Trans></p>}
            <Button kind="quiet" onPress={() => void say(accept(withdrawPhoto(told)))}><Trans>Take this photo back</Trans></Button>
          </div>
        ))}
      </div>
    </Page>
  )
}
