import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon } from '#ui/Icon.tsx'
import { useFlareLight } from './flare-light.ts'
import css from './Flare.module.css'

type Props = {
  title: ReactNode
  /** Shown as the sentence of the screen; on the first one it is said only to those who listen. */
  quietTitle?: boolean
  back?: string
  children: ReactNode
}

/** A screen of flare mode: dim unless bright was chosen, still, and left by one tap. */
export function FlareFrame({ title, quietTitle = false, back, children }: Props) {
  const { t } = useLingui()
  const [light, setLight] = useFlareLight()
  return (
    <div className={css['flare']}>
      <header className={css['top']}>
        {back === undefined ? <span><Trans>Nothing else is asked.</Trans></span> : <Link href={back} className={css['back']} aria-label={t`Back`}><Icon name="back" /></Link>}
        <button type="button" className={css['light']} onClick={() => setLight(light === 'dim' ? 'bright' : 'dim')}>{light === 'dim' ? <Trans>Brighter</Trans> : <Trans>Dimmer</Trans>}</button>
      </header>
      <main className={css['main']}>
        <h1 className={quietTitle ? 'vh' : css['title']}>{title}</h1>
        {children}
        <svg className={css['stem']} viewBox="0 0 30 740" preserveAspectRatio="none" aria-hidden="true"><path d="M22 740C24 560 24 320 21 130C20 84 18 46 12 22C7 4 -7 2 -10 13" /></svg>
      </main>
      <footer className={css['leave']}><Link href="/"><Trans>Leave flare mode</Trans></Link></footer>
    </div>
  )
}
