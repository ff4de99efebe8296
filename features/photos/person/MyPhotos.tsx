/** Photos of the limb on this device: taken or chosen, cleaned, sealed, and shown only when asked for. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded, useLog } from '#device/use-log.ts'
import { accept } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Page } from '#ui/Page.tsx'
import { limbLabel } from '#features/limb/person/limb-words.ts'
import { tellingOf, useMyLog } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { limbsOf } from '#features/limb/limbs.ts'
import type { Problem } from '#log/problem.ts'
import css from '../Photos.module.css'
import { photosOf, takePhoto, viewsFor, withdrawPhoto } from '../photo.ts'
import type { Photo, View } from '../photo.ts'
import { Picture } from '../Picture.tsx'
import { VIEW_NAMES } from '../view-words.ts'
import { cleanPhoto } from './clean-photo.ts'

/** Works offline; a photo goes to the team with the body part of the record, and only if that is shared. */
export function MyPhotos() {
  const { t } = useLingui()
  const folded = useFolded()
  const photos = photosOf(folded)
  const { say } = useSay()
  return (
    <Page top={<Trans>Photos</Trans>} back={{ to: '/body', name: t`Back` }} title={<Trans>Photos of your limb</Trans>} lead={<Trans>Two pictures in the same light say more than one. They stay closed until you open them.</Trans>}>
      <AddPhoto />
      {photos.length === 0 && <EmptyState title={<Trans>No photos yet</Trans>}><Trans>Some people find them useful. Some do not.</Trans></EmptyState>}
      <div className={css['photos']}>
        {photos.map(told => (
          <div key={told.id}>
            <Picture told={told} />
            <Button kind="quiet" onPress={() => void say(accept(withdrawPhoto(told)))}><Trans>Take this photo back</Trans></Button>
          </div>
        ))}
      </div>
    </Page>
  )
}

function AddPhoto() {
  const { i18n, t } = useLingui()
  const log = useLog()
  const local = useMyLog()
  const limbs = limbsOf(useFolded())
  const { say, problem } = useSay()
  const [limb, setLimb] = useState<Photo['limb']>(limbs[0]?.id ?? 'not-said')
  const [view, setView] = useState<View>()
  const [failed, setFailed] = useState<Problem>()
  const part = limbs.find(one => one.id === limb)?.part
  const keep = async (file: File | undefined): Promise<void> => {
    if (!file || !log.keepFile) return
    const cleaned = await cleanPhoto(file)
    const kept = cleaned.ok ? await log.keepFile('body', cleaned.value) : cleaned
    setFailed(kept.ok ? undefined : kept.problem)
    if (kept.ok) await say(accept(takePhoto(limb, view ?? 'other', kept.value, tellingOf(local, undefined))))
  }
  return (
    <section className={css['take']}>
      {limbs.length > 1 && <ChooseOne label={t`Which limb`} chosen={limb} onChoose={next => setLimb(next ?? limb)} choices={limbs.map(one => ({ value: one.id, name: limbLabel(i18n, one) }))} />}
      <ChooseOne label={t`From which side`} chosen={view} onChoose={setView} choices={viewsFor(part).map(value => ({ value, name: i18n._(VIEW_NAMES[value]) }))} />
      <label className={css['choose']}>
        <input type="file" accept="image/*" onChange={event => { void keep(event.target.files?.[0]); event.target.value = '' }} />
        <span><Icon name="camera" /><Trans>Take or choose a photo</Trans></span>
      </label>
      <p className="soft"><Trans>The place and time that cameras write into pictures are taken out.</Trans></p>
      {failed?.code === 'photo.not-readable' ? <p role="alert"><Trans>This browser cannot read that file as a picture. Nothing was kept.</Trans></p> : failed ? <p role="alert"><ProblemWords problem={failed} /></p> : null}
      {problem && <p role="alert"><ProblemWords problem={problem} /></p>}
    </section>
  )
}
