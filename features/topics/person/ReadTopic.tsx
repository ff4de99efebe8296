/** One page or card: large, short, read aloud, printed on one sheet; and whether a clinician has looked at it. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useParams } from 'wouter'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { ReadAloud } from '#ui/ReadAloud.tsx'
import { MedicineSays } from '#features/medicine-words/person/MedicineSays.tsx'
import { useMedicineSays } from '#features/medicine-words/person/use-medicine-says.ts'
import { needsAnArmNamed, pageNamed, pagesFor } from '../pages.ts'
import { reasonsFor } from '../reasons.ts'
import { REASON_WORDS } from './reason-words.ts'
import css from './Topics.module.css'

/** A page that is not there says so. */
export function ReadTopic() {
  const { t, i18n } = useLingui()
  const { id = '' } = useParams<{ id: string }>()
  const says = useMedicineSays()
  const folded = useFolded()
  const today = useToday()
  const page = pageNamed(id)
  const frame = { top: <Trans>Learn</Trans>, back: { to: '/learn', name: t`Back to all pages` } }
  if (page === undefined) return <Page {...frame} title={<Trans>There is no such page</Trans>} />
  const said = [page.title, ...page.text].map(says)
  const reasons = reasonsFor(pagesFor(folded, today).find(one => one.id === id)?.because ?? [])
  return (
    <Page {...frame}>
      <article className={css['page']} data-card={page.kind === 'card' || undefined}>
        <h1><MedicineSays english={page.title} /></h1>
        <ul>{page.text.map(sentence => <li key={sentence}><MedicineSays english={sentence} /></li>)}</ul>
        {page.review === 'awaiting-clinical-review' && <p className={css['review']}><Trans>Awaiting clinical review: no clinician has checked this card yet.</Trans></p>}
      </article>
      {needsAnArmNamed(folded, today, id) && (
        <Banner kind="caution" title={<Trans>Which arm?</Trans>}><Trans>The card says “my other arm”. Ask your team which arm or foot is best for you, and say it when you show the card.</Trans></Banner>
      )}
      <div className={`${css['ways']} screen-only`}>
        <ReadAloud language={said.find(({ lang }) => lang !== undefined)?.lang} text={() => said.map(({ words }) => words).join('\n')} />
        <Button wide icon="print" onPress={() => window.print()}><Trans>Print or save</Trans></Button>
        {reasons.length > 0 && <p className="soft"><Trans>Shown to you first because: {reasons.map(reason => i18n._(REASON_WORDS[reason])).join('; ')}.</Trans></p>}
      </div>
    </Page>
  )
}
