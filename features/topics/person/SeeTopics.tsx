/** Pages to read and cards to show: those that fit this person first, each with its reason; the rest below, none hidden. Works offline. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { Page } from '#ui/Page.tsx'
import { RowLink, Rows } from '#ui/Row.tsx'
import { TextField } from '#ui/TextField.tsx'
import { MedicineSays } from '#features/medicine-words/person/MedicineSays.tsx'
import { useMedicineSays } from '#features/medicine-words/person/use-medicine-says.ts'
import { pagesFor, searchPages } from '../pages.ts'
import type { PageForPerson } from '../pages.ts'
import { reasonsFor } from '../reasons.ts'
import { REASON_WORDS } from './reason-words.ts'
import css from './Topics.module.css'

/** The list, with a field to search all of it. */
export function SeeTopics() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const { revision } = folded
  const pages = useMemo(() => pagesFor(folded, today), [folded, revision, today])
  const [typed, setTyped] = useState('')
  const says = useMedicineSays()
  const found = typed.trim() === '' ? undefined : searchPages(typed, sentence => says(sentence).words)
  const fits = pages.filter(page => page.fits === 'yes')
  const rest = pages.filter(page => page.fits !== 'yes')
  const why = (page: PageForPerson): ReactNode => reasonsFor(page.because).slice(0, 2).map(reason => i18n._(REASON_WORDS[reason])).join('. ')
  return (
    <Page top={<Trans>Plan</Trans>} back={{ to: '/plan', name: t`Back to the plan` }} title={<Trans>Learn</Trans>} lead={<Trans>One short page each. You can print every one.</Trans>}>
      <TextField type="search" label={<Trans>Find a page</Trans>} value={typed} onChange={setTyped} maxLength={60} />
      {found === undefined
        ? <>
            <Rows label={t`When it must not wait`}><RowLink to="/learn/help-now" title={<Trans>When to get help now</Trans>} note={<Trans>The signs that must not wait</Trans>} /></Rows>
            {fits.length > 0 && <Group title={<Trans>For you, from what you wrote</Trans>} label={t`For you, from what you wrote`}>{fits.map(page => <TopicLink key={page.id} page={page} note={why(page)} />)}</Group>}
            <Group title={<Trans>Cards to show or to print</Trans>} label={t`Cards to show or to print`}>{rest.filter(page => page.kind === 'card').map(page => <TopicLink key={page.id} page={page} />)}</Group>
            <Group title={<Trans>To read</Trans>} label={t`To read`}>{rest.filter(page => page.kind === 'topic').map(page => <TopicLink key={page.id} page={page} />)}</Group>
          </>
        : <>
            <p role="status" className={found.length === 0 ? undefined : 'vh'}>{found.length === 0 ? <Trans>No page has these words. Try one word less.</Trans> : <Trans>Pages found: {found.length}</Trans>}</p>
            <Rows label={t`Pages found`}>{found.map(page => <TopicLink key={page.id} page={page} />)}</Rows>
          </>}
    </Page>
  )
}

function Group({ title, label, children }: { title: ReactNode; label: string; children: ReactNode }) {
  return <section className={css['group']}><h2>{title}</h2><Rows label={label}>{children}</Rows></section>
}

function TopicLink({ page, note }: { page: Pick<PageForPerson, 'id' | 'title'>; note?: ReactNode }) {
  return <RowLink to={`/learn/${page.id}`} title={<MedicineSays english={page.title} />} note={note === '' ? undefined : note} />
}
