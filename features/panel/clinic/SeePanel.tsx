/** The panel: a list of reasons, not a dashboard. Silence is a group of its own, and nobody stands higher for writing more. */
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useNow, useToday, zoneHere } from '#device/use-clock.ts'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { sayDate, sayTime } from '#ui/dates.ts'
import { EmptyState, Loading } from '#ui/EmptyState.tsx'
import { Icon } from '#ui/Icon.tsx'
import { ask } from '#features/accounts/clinic/ask.ts'
import { ApprovalNotice } from '#features/approval/clinic/ApprovalNotice.tsx'
import { useLocale } from '#features/timeline/StoryWords.tsx'
import { ReasonWords } from '../reason-words.tsx'
import type { PanelGroup, ReasonCode } from '../reasons.ts'
import { panelShape } from '../shapes.ts'
import type { Panel, PanelPerson } from '../shapes.ts'
import css from './SeePanel.module.css'

/** Asks again every two minutes and when the screen is looked at again. */
function usePanel(): { panel: Panel | null; problem: Problem | null; again: () => void } {
  const [panel, setPanel] = useState<Panel | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [turn, setTurn] = useState(0)
  const tick = useNow(120)
  useEffect(() => {
    let gone = false
    void ask(panelShape, 'panel').then(answer => {
      if (gone) return
      if (answer.ok) setPanel(answer.value)
      setProblem(answer.ok ? null : answer.problem)
    })
    return () => { gone = true }
  }, [tick, turn])
  return { panel, problem, again: () => setTurn(turn + 1) }
}

const ORDER: readonly PanelGroup[] = ['ask', 'due', 'quiet', 'no-reason']

/** The first page of the team's app. */
export function SeePanel() {
  const { panel, problem, again } = usePanel()
  const locale = useLocale()
  const now = useNow(60)
  if (!panel) return problem ? <Banner kind="caution" announced title={<Trans>The panel could not be read</Trans>} action={<Button onPress={again}><Trans>Try again</Trans></Button>}><Trans>Nothing is lost. It is tried again by itself.</Trans></Banner> : <Loading what={<Trans>Reading the panel</Trans>} />
  const count = (group: PanelGroup): number => panel.people.filter(person => person.group === group).length
  return (
    <>
      <div className={css['head']}>
        <div>
          <h1><PanelTitle ask={count('ask')} due={count('due')} all={panel.people.length} /></h1>
          <p className="soft">{sayDate(locale, now.slice(0, 10), 'today')}, {sayTime(locale, now, zoneHere())}. <Plural value={panel.people.length} one="# person with this team." other="# people with this team." /></p>
        </div>
        <ButtonLink kind="plain" icon="plus" to="/clinic/people/new"><Trans>Open a person</Trans></ButtonLink>
      </div>
      {problem && <Banner kind="caution" announced title={<Trans>This may be out of date</Trans>}><Trans>The server did not answer just now. What you see is from the last time it did.</Trans></Banner>}
      {panel.people.length === 0 && <EmptyState title={<Trans>Nobody yet</Trans>}><Trans>Open a person to enter what you know from paper, or to invite them with their own phone.</Trans></EmptyState>}
      <div className={css['groups']}>
        {ORDER.filter(group => count(group) > 0).map(group => <Group key={group} group={group} people={panel.people.filter(person => person.group === group)} />)}
      </div>
      <div className={css['approval']}><ApprovalNotice /></div>
      <p className={css['note']}><Icon name="moon" size={18} /><Trans>Nobody watches Frond at night or at weekends. People are told this when they connect.</Trans></p>
    </>
  )
}

function PanelTitle({ ask: asking, due, all }: { ask: number; due: number; all: number }): ReactNode {
  if (all === 0) return <Trans>Nobody is with this team yet.</Trans>
  if (asking + due === 0) return <Trans>No reason to look today.</Trans>
  return (
    <>
      {asking > 0 && <Plural value={asking} one="# person noticed something to ask about." other="# people noticed something to ask about." />}
      {asking > 0 && due > 0 && ' '}
      {due > 0 && <Plural value={due} one="# has something due." other="# have something due." />}
    </>
  )
}

function Group({ group, people }: { group: PanelGroup; people: readonly PanelPerson[] }) {
  const heads: Record<PanelGroup, [ReactNode, ReactNode]> = {
    ask: [<Trans key="a">To ask</Trans>, <Trans key="b">somebody noticed something</Trans>],
    due: [<Trans key="a">Due</Trans>, <Trans key="b">a review, a signature, a first look</Trans>],
    quiet: [<Trans key="a">Quiet</Trans>, <Trans key="b">no entries; that is allowed, and it tells us nothing</Trans>],
    'no-reason': [<Trans key="a">Everyone else</Trans>, <Trans key="b">no reason to look in what is shared</Trans>],
  }
  const [name, means] = heads[group]
  return (
    <section className={css['group']}>
      <header><h2>{name}</h2><span className="soft">{means}</span></header>
      <ul className={css['people']}>{people.map(person => <Person key={person.id} person={person} />)}</ul>
    </section>
  )
}

/** Solid and loud, because it is rare: somebody is not safe, or something is urgent. */
const URGENT: readonly ReasonCode[] = ['alert-open', 'urgent', 'danger-found']

const SIGNS = { ask: 'caution', due: 'leaf', quiet: 'unknown', 'no-reason': 'list' } as const

function Person({ person }: { person: PanelPerson }) {
  const { t } = useLingui()
  const locale = useLocale()
  const today = useToday()
  const name = [person.given, person.family].filter(Boolean).join(' ')
  const [first] = person.reasons
  const urgent = first !== undefined && URGENT.includes(first.code)
  const more = person.reasons.filter(reason => reason !== first && reason.words === undefined)
  return (
    <li className={css['person']}>
      <span className={css[urgent ? 'alert' : person.group]}><Icon name={urgent ? 'urgent' : SIGNS[person.group]} /></span>
      <div>
        <b>{name}</b>{person.sample && <span className={css['sample']}><Trans>sample</Trans></span>}
        <small>{[person.born?.length === 10 ? t`${ageOn(person.born, today)} years` : t`age not known`, person.hospitalNumber].filter(Boolean).join(' · ')}</small>
      </div>
      <div>
        {person.reasons.filter(reason => reason === first || reason.words !== undefined).map(reason => (
          <div key={reason.code}><ReasonWords reason={reason} locale={locale} />{reason.words !== undefined && <> <q className={css['words']}>{reason.words}</q></>}</div>
        ))}
        <small>
          {more.length > 0 && <Plural value={more.length} one="and # more reason. " other="and # more reasons. " />}
          {person.streams.length === 0 ? <Trans>Nothing is shared with this team.</Trans> : person.devices === 0 ? <Trans>No device: entered from paper.</Trans> : null}
        </small>
      </div>
      <div>{person.nextReview ? <><small><Trans>Next review</Trans></small>{sayDate(locale, person.nextReview, 'short')}</> : <small><Trans>No review planned</Trans></small>}</div>
      <ButtonLink to={`/clinic/people/${person.id}/story`} kind={person.group === 'ask' ? 'main' : 'plain'}><Trans>Open</Trans><span className="vh"> {name}</span></ButtonLink>
    </li>
  )
}

/** Whole years on a day. */
function ageOn(born: string, today: string): number {
  return Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5) ? 1 : 0)
}
