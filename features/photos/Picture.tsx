/** One photo, opened only when somebody asks to see it: being shown the limb can set it off. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useLog } from '#device/use-log.ts'
import type { Told } from '#log/line.ts'
import type { Problem } from '#log/problem.ts'
import { dayIn } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { sayDate } from '#ui/dates.ts'
import { useLocale } from '#features/timeline/StoryWords.tsx'
import css from './Photos.module.css'
import type { Photo } from './photo.ts'
import { VIEW_NAMES } from './view-words.ts'

/** The date and the view always; the picture once it is asked for. */
export function Picture({ told }: { told: Told<Photo> }) {
  const { i18n } = useLingui()
  const locale = useLocale()
  const [shown, setShown] = useState(false)
  const opened = useOpened(told.body.file, shown)
  const day = sayDate(locale, dayIn(told.entry.at, told.entry.zone), 'short')
  const name = `${i18n._(VIEW_NAMES[told.body.view])}, ${day}`
  return (
    <figure className={css['photo']}>
      {opened.url !== undefined && <img src={opened.url} alt={name} />}
      <figcaption>{name}{told.entry.voice !== undefined && <span className="soft"> · {told.entry.voice}</span>}</figcaption>
      {opened.problem !== undefined && <p role="alert"><ProblemOfPhoto problem={opened.problem} /></p>}
      <div><Button onPress={() => setShown(!shown)}>{shown ? <Trans>Hide</Trans> : <Trans>Show</Trans>}<span className="vh"> {name}</span></Button></div>
    </figure>
  )
}

function useOpened(file: Photo['file'], shown: boolean): { url?: string; problem?: Problem } {
  const { openFile } = useLog()
  const [opened, setOpened] = useState<{ url?: string; problem?: Problem }>({})
  useEffect(() => {
    if (!shown) return undefined
    let url: string | undefined
    let gone = false
    void openFile(file).then(answer => {
      if (gone) return
      if (answer.ok) url = URL.createObjectURL(answer.value)
      setOpened(url === undefined ? answer.ok ? {} : { problem: answer.problem } : { url })
    })
    return () => {
      gone = true
      if (url !== undefined) URL.revokeObjectURL(url)
      setOpened({})
    }
  }, [file, openFile, shown])
  return opened
}

function ProblemOfPhoto({ problem }: { problem: Problem }) {
  if (problem.advice === 'wait') return <Trans>The server cannot be reached, and this photo is not on this device. Try again later.</Trans>
  return problem.code === 'file.damaged' ? <Trans>This photo came damaged and is not shown.</Trans> : <Trans>This photo is not there ({problem.code}).</Trans>
}
