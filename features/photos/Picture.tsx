/** One photo, opened only when somebody asks to see it: being shown the limb can set it off. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Told } from '#log/line.ts'
import type { Problem } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { useLocale } from '#features/timeline/StoryWords.tsx'
import css from './Photos.module.css'
import type { Photo } from './photo.ts'
import { useOpened } from './use-opened.ts'
import { photoName } from './view-words.ts'

/** The date and the view always; the picture once it is asked for, or small as soon as it comes into sight where all are shown. Hidden, only the words. */
export function Picture({ told, pictures = 'shown', small = false }: { told: Told<Photo>; pictures?: 'shown' | 'hidden'; small?: boolean }) {
  const { i18n } = useLingui()
  const locale = useLocale()
  const [asked, setAsked] = useState(false)
  const [place, seen] = useInSight(small)
  const shown = pictures === 'shown' && (asked || (small && seen))
  const opened = useOpened(told.body.file, shown, asked ? 'whole' : 'small')
  const name = photoName(i18n, told, locale)
  return (
    <figure ref={place} className={css['photo']} data-small={small && !asked ? true : undefined}>
      {shown && (opened.url === undefined ? opened.problem === undefined && <div className={css['coming']} /> : <img src={opened.url} alt={name} />)}
      <figcaption>{name}{told.entry.voice !== undefined && <span className="soft"> · {told.entry.voice}</span>}</figcaption>
      {opened.problem !== undefined && <p role="alert"><ProblemOfPhoto problem={opened.problem} /></p>}
      {pictures === 'shown' && <div><Button onPress={() => setAsked(!asked)}>{asked ? <Trans>Hide</Trans> : <Trans>Show</Trans>}<span className="vh"> {name}</span></Button></div>}
    </figure>
  )
}

/** Whether it is in sight, or nearly; nobody waits for what nobody sees. */
function useInSight(wanted: boolean): readonly [RefObject<HTMLElement | null>, boolean] {
  const place = useRef<HTMLElement>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (!wanted || place.current === null) return undefined
    const watch = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting === true), { rootMargin: '400px' })
    watch.observe(place.current)
    return () => watch.disconnect()
  }, [wanted])
  return [place, seen]
}

/** One photo, opened whole: for two of them side by side. */
export function OpenPicture({ told }: { told: Told<Photo> }) {
  const { i18n } = useLingui()
  const locale = useLocale()
  const opened = useOpened(told.body.file, true)
  const name = photoName(i18n, told, locale)
  return (
    <figure className={css['photo']}>
      {opened.url === undefined ? opened.problem === undefined && <div className={css['coming']} /> : <img src={opened.url} alt={name} />}
      <figcaption>{name}{told.entry.voice !== undefined && <span className="soft"> · {told.entry.voice}</span>}</figcaption>
      {opened.problem !== undefined && <p role="alert"><ProblemOfPhoto problem={opened.problem} /></p>}
    </figure>
  )
}

function ProblemOfPhoto({ problem }: { problem: Problem }) {
  if (problem.advice === 'wait') return <Trans>The server cannot be reached, and this photo is not on this device. Try again later.</Trans>
  return problem.code === 'file.damaged' ? <Trans>This photo came damaged and is not shown.</Trans> : <Trans>This photo is not there ({problem.code}).</Trans>
}
