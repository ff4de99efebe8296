import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Told } from '#log/line.ts'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import css from '../Photos.module.css'
import type { Photo } from '../photo.ts'

/** Photos that the clinic's server would not take: which, that they are kept here, and what can be done. Nothing while all arrived. */
export function NotTaken({ photos, refused, onRetry }: { photos: readonly Told<Photo>[]; refused: ReadonlyMap<string, Problem>; onRetry: () => Promise<void> }) {
  const { t } = useLingui()
  const [trying, setTrying] = useState(false)
  const problems = photos.flatMap(({ body }) => refused.get(body.file.hash) ?? [])
  const [first] = problems
  if (first === undefined) return null
  const retry = async (): Promise<void> => {
    setTrying(true)
    await onRetry()
    setTrying(false)
  }
  return (
    <Banner
      kind="caution" announced title={<Plural value={problems.length} one="# photo did not reach your team." other="# photos did not reach your team." />}
      action={<div className={css['ways']}><Button onPress={() => void retry()} pending={trying ? t`Sending` : undefined}><Trans>Try again</Trans></Button><ButtonLink to="/copy"><Trans>Keep a copy as a file</Trans></ButtonLink></div>}
    >
      <p>{first.code === 'file.too-many' ? <Trans>There is no more room for your photos at the clinic.</Trans> : <Trans>The clinic’s server did not take it ({first.code}).</Trans>}</p>
      <p><Trans>It is kept on this phone. Your team sees that there is a photo, and cannot open it. Tell your team: whoever runs the server can make room.</Trans></p>
    </Banner>
  )
}
