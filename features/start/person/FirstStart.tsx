import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { Frond } from '#ui/Frond.tsx'
import { classes } from '#ui/classes.ts'
import { ChooseLanguage, LanguageReview } from '#features/settings/person/ChooseLanguage.tsx'
import css from './FirstStart.module.css'

/** The first question of all: who is this for. Four doors, each of which leads somewhere, and a way to look first. */
export function FirstStart() {
  return (
    <main className={css['start']}>
      <div className={css['language']}><ChooseLanguage /></div>
      <div className={css['sky']} />
      <div className={css['words']}>
        <Frond className={css['frond']} />
        <p className={css['name']}>Frond</p>
        <h1><Trans>For a hand or foot that pulls, clenches or turns</Trans></h1>
      </div>
      <nav className={css['doors']}>
        <Link href="/start/me" className={classes(css['door'], css['first'])}><b><Trans>For myself</Trans></b><span><Trans>No account. It stays on this device.</Trans></span></Link>
        <Link href="/start/them" className={css['door']}><b><Trans>For someone I look after</Trans></b><span><Trans>You write. It stays their record.</Trans></span></Link>
        <Link href="/join" className={css['door']}><b><Trans>I have an invitation</Trans></b><span><Trans>A link, a picture code or a short code.</Trans></span></Link>
        <a href="/clinic" className={css['door']}><b><Trans>For my clinic</Trans></b><span><Trans>Set up a team, or sign in.</Trans></span></a>
      </nav>
      <p className={css['look']}><Link href="/start/no-name"><Trans>I do not have a name for it yet</Trans></Link> <Link href="/show"><Trans>Show me first</Trans></Link> <Link href="/copy/bring"><Trans>Bring back my copy</Trans></Link> <Link href="/start/ways"><Trans>How I press and listen</Trans></Link></p>
      <div className={css['review']}><LanguageReview /></div>
    </main>
  )
}
