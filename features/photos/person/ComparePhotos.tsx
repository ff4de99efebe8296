import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded } from '#device/use-log.ts'
import { dayIn } from '#log/time.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Page } from '#ui/Page.tsx'
import { Select } from '#ui/Select.tsx'
import { sayDate } from '#ui/dates.ts'
import { usePictures } from '#features/body-chart/person/pictures.ts'
import { timeOf } from '#features/limb/person/moments.ts'
import { useLocale } from '#features/timeline/StoryWords.tsx'
import css from '../Photos.module.css'
import { pairsIn, photosOf } from '../photo.ts'
import { OpenPicture } from '../Picture.tsx'
import { motifName } from '../view-words.ts'

/** Two photos of the same thing side by side, by date. What they show is for people to see; nothing is judged. */
export function ComparePhotos() {
  const { t, i18n } = useLingui()
  const locale = useLocale()
  const photos = photosOf(useFolded())
  const pairs = pairsIn(photos)
  const [{ pictures }] = usePictures()
  const [key, setKey] = useState(pairs[0]?.key)
  const same = pairs.find(pair => pair.key === key)?.photos ?? []
  const [chosen, setChosen] = useState<readonly [string | undefined, string | undefined]>([undefined, undefined])
  const first = same.find(({ id }) => id === chosen[0]) ?? same.at(-1)
  const second = same.find(({ id }) => id === chosen[1]) ?? same[0]
  const days = same.map(({ id, entry }) => ({ value: id as string, name: `${sayDate(locale, dayIn(entry.at, entry.zone), 'short')}, ${timeOf(i18n, entry.at, entry.zone)}` }))
  const empty = pairs.length === 0 || pictures === 'hidden'
  return (
    <Page back={{ to: '/body/photos', name: t`Back` }} top={<Trans>Photos</Trans>} title={<Trans>Side by side</Trans>} lead={<Trans>Light, warmth and the hour change how skin looks. Two photos are not a measurement.</Trans>}>
      {empty && <EmptyState title={pictures === 'hidden' ? <Trans>Pictures are hidden on this device</Trans> : <Trans>Two photos of the same side are needed</Trans>} />}
      {!empty && pairs.length > 1 && <Select label={<Trans>What</Trans>} none={t`Choose`} value={key} onChange={next => (setKey(next), setChosen([undefined, undefined]))} choices={pairs.map(pair => ({ value: pair.key, name: motifName(i18n, pair.motif) }))} />}
      {!empty && first !== undefined && second !== undefined && (
        <div className={css['two']}>
          <div className={css['one']}><Select label={<Trans>One</Trans>} none={t`Choose`} value={first.id as string} onChange={next => setChosen([next, chosen[1]])} choices={days} /><OpenPicture key={first.id} told={first} /></div>
          <div className={css['one']}><Select label={<Trans>The other</Trans>} none={t`Choose`} value={second.id as string} onChange={next => setChosen([chosen[0], next])} choices={days} /><OpenPicture key={second.id} told={second} /></div>
        </div>
      )}
    </Page>
  )
}
