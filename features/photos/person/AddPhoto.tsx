import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useFolded, useLog } from '#device/use-log.ts'
import { accept } from '#log/problem.ts'
import type { Problem } from '#log/problem.ts'
import type { Told } from '#log/line.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Icon } from '#ui/Icon.tsx'
import { usePictures } from '#features/body-chart/person/pictures.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import { SIDE_NAMES, limbLabel } from '#features/limb/person/limb-words.ts'
import { tellingOf, useMyLog } from '#features/limb/person/my-log.tsx'
import { Kept } from '#features/limb/person/Kept.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import css from '../Photos.module.css'
import { photosLike, takePhoto, viewsFor } from '../photo.ts'
import type { Photo, View } from '../photo.ts'
import { VIEW_NAMES } from '../view-words.ts'
import { CameraGuide } from './CameraGuide.tsx'
import { cleanPhoto } from './clean-photo.ts'

/** A photo of one side, and then the same of the other: with the outline of the one before, so that they can be compared. */
export function AddPhoto({ photos }: { photos: readonly Told<Photo>[] }) {
  const { i18n, t } = useLingui()
  const log = useLog()
  const local = useMyLog()
  const limbs = limbsOf(useFolded())
  const { say, problem } = useSay()
  const [limb, setLimb] = useState<Photo['limb']>(limbs[0]?.id ?? 'not-said')
  const [view, setView] = useState<View>()
  const about = limbs.find(one => one.id === limb)
  const [side, setSide] = useState<Photo['side']>(about?.side === 'left' || about?.side === 'right' ? about.side : undefined)
  const [failed, setFailed] = useState<Problem>()
  const [looking, setLooking] = useState(false)
  const [kept, setKept] = useState(false)
  const [{ pictures }] = usePictures()
  // What keeps files comes in a piece of its own; it is fetched before it is needed, since the next moment may be offline.
  useEffect(() => void import('#device/files.ts').catch(() => undefined), [])
  const sides = about === undefined || (about.part !== 'neck' && about.part !== 'trunk')
  const keep = async (file: Blob | undefined): Promise<void> => {
    if (!file || !log.keepFile) return
    const cleaned = await cleanPhoto(file)
    const kept = cleaned.ok ? await log.keepFile('body', cleaned.value) : cleaned
    setFailed(kept.ok ? undefined : kept.problem)
    if (kept.ok && await say(accept(takePhoto(limb, view ?? 'other', kept.value, tellingOf(local, undefined), side)))) setKept(true)
  }
  const before = view === undefined ? undefined : photosLike(photos, { limb, view, side })[0]
  return (
    <section className={css['take']}>
      {limbs.length > 1 && <ChooseOne label={t`Which limb`} chosen={limb} onChoose={next => setLimb(next ?? limb)} choices={limbs.map(one => ({ value: one.id, name: limbLabel(i18n, one) }))} />}
      {sides && <ChooseOne label={t`Left or right`} layout="columns" chosen={side} onChoose={setSide} choices={(['left', 'right'] as const).map(value => ({ value, name: i18n._(SIDE_NAMES[value]) }))} />}
      <ChooseOne label={t`From which side`} chosen={view} onChoose={setView} choices={viewsFor(about?.part).map(value => ({ value, name: i18n._(VIEW_NAMES[value]) }))} />
      <p className="soft"><Trans>The same light each time, by a window, without flash. Take both sides, one after the other.</Trans></p>
      <div className={css['ways']}>
        {pictures === 'shown' && canLook() && <Button icon="camera" kind="main" left={view === undefined ? t`First choose from which side` : undefined} onPress={() => setLooking(true)}><Trans>Use the camera with a guide</Trans></Button>}
        <label className={css['choose']}>
          <input type="file" accept="image/*" onChange={event => { void keep(event.target.files?.[0]); event.target.value = '' }} />
          <span><Icon name="camera" /><Trans>Take or choose a photo</Trans></span>
        </label>
      </div>
      <p className="soft"><Trans>The place and time that cameras write into pictures are taken out.</Trans></p>
      {looking && view !== undefined && <CameraGuide view={view} mirrored={side === 'right'} before={before} onClose={() => setLooking(false)} onTaken={picture => (setLooking(false), void keep(picture))} />}
      {kept && !looking && failed === undefined && <Kept><Trans>The photo is kept, closed.</Trans></Kept>}
      {failed?.code === 'photo.not-readable' ? <p role="alert"><Trans>This browser cannot read that file as a picture. Nothing was kept.</Trans></p> : failed ? <p role="alert"><ProblemWords problem={failed} /></p> : null}
      {problem && <p role="alert"><ProblemWords problem={problem} /></p>}
    </section>
  )
}

function canLook(): boolean {
  return 'mediaDevices' in navigator && typeof navigator.mediaDevices.getUserMedia === 'function'
}
