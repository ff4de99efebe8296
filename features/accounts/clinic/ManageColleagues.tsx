import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod/mini'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Loading } from '#ui/EmptyState.tsx'
import { problemWords } from '../problem-words.ts'
import { authorityWords, mayList, roleWords } from '../role-words.ts'
import { colleagueShape } from '../shapes.ts'
import type { Colleague } from '../shapes.ts'
import { AskedFailed } from './AskedFailed.tsx'
import { ChangeColleague } from './ChangeColleague.tsx'
import { InviteColleague } from './InviteColleague.tsx'
import css from './ManageColleagues.module.css'
import { tell } from './ask.ts'
import { useMay, useMe } from './me.tsx'
import { useAsked } from './use-asked.ts'

const colleaguesShape = z.object({ colleagues: z.array(colleagueShape) })
const doneShape = z.object({ done: z.literal(true) })

/** Everyone who treats with this team: their role, what they may sign, and the way to invite somebody or end a membership. */
export function ManageColleagues() {
  const { me, again } = useMe()
  const mayManage = useMay('manage-team')
  const asked = useAsked(colleaguesShape, 'colleagues')
  const [inviting, setInviting] = useState(false)
  const [leaving, setLeaving] = useState<Colleague>()
  const [changing, setChanging] = useState<Colleague>()
  if (asked.is === 'waiting') return <Loading what={<Trans>Reading the team</Trans>} />
  if (asked.is === 'refused') return <AskedFailed {...asked} />
  const here = asked.value.colleagues.filter((one) => one.endedAt === null)
  const left = asked.value.colleagues.filter((one) => one.endedAt !== null)
  return (
    <div className={css['page']}>
      <header className={css['head']}>
        <div><h1>{me.team.name}</h1><p className="soft"><Plural value={here.length} one="You are the only one here so far." other="# colleagues, you among them." /></p></div>
        {mayManage && !inviting && <Button kind="main" icon="plus" onPress={() => setInviting(true)}><Trans>Invite a colleague</Trans></Button>}
      </header>
      {inviting && <InviteColleague onClose={() => setInviting(false)} />}
      {changing !== undefined && <ChangeColleague key={changing.account} colleague={changing} onClose={() => setChanging(undefined)} onChanged={() => { setChanging(undefined); asked.again(); again() }} />}
      <ul className={css['rows']}>
        {here.map((one) => <Row key={one.account} colleague={one} me={one.account === me.account} onChange={mayManage ? () => setChanging(one) : undefined} onEnd={mayManage ? () => setLeaving(one) : undefined} />)}
      </ul>
      {left.length > 0 && <section><h2 className={css['left']}><Trans>No longer in the team</Trans></h2><ul className={css['rows']}>{left.map((one) => <Row key={one.account} colleague={one} me={false} />)}</ul></section>}
      {leaving !== undefined && <EndMembership colleague={leaving} onClose={() => setLeaving(undefined)} onEnded={() => { setLeaving(undefined); asked.again() }} />}
    </div>
  )
}

function Row({ colleague: { name, role, authorities, since, endedAt }, me, onChange, onEnd }: { colleague: Colleague; me: boolean; onChange?: (() => void) | undefined; onEnd?: (() => void) | undefined }) {
  const { i18n } = useLingui()
  const day = (instant: string) => i18n.date(instant, { day: 'numeric', month: 'short', year: 'numeric' })
  return (
    <li className={css['row']}>
      <div><b>{name}</b>{me && <span className={css['me']}><Trans>you</Trans></span>}<small>{i18n._(roleWords[role])}</small></div>
      <div>{authorities.length === 0 ? <span className="soft"><Trans>Reads and proposes</Trans></span> : mayList(authorities.map((one) => i18n._(authorityWords[one])))}</div>
      <div className="soft">{endedAt === null ? <Trans>since {day(since)}</Trans> : <Trans>{day(since)} to {day(endedAt)}</Trans>}</div>
      <div className={css['acts']}>
        {onChange !== undefined && <Button kind="quiet" onPress={onChange}><Trans>Change</Trans><span className="vh"> {name}</span></Button>}
        {onEnd !== undefined && !me && <Button kind="quiet" onPress={onEnd}><Trans>End membership</Trans><span className="vh"> {name}</span></Button>}
      </div>
    </li>
  )
}

function EndMembership({ colleague, onClose, onEnded }: { colleague: Colleague; onClose: () => void; onEnded: () => void }) {
  const { t, i18n } = useLingui()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const end = async () => {
    setBusy(true)
    const answer = await tell(doneShape, `colleagues/${colleague.account}/end`)
    setBusy(false)
    if (answer.ok) onEnded()
    else setProblem(answer.problem)
  }
  return (
    <Dialog
      open onClose={onClose} title={<Trans>End the membership of {colleague.name}?</Trans>} safe={{ name: <Trans>Keep them in the team</Trans> }}
      other={{ name: <Trans>End the membership</Trans>, danger: true, onPress: () => void end(), pending: busy ? t`Ending` : undefined }}
    >
      <Trans>From that moment they see nobody’s record, also where they are signed in now. What they wrote and signed stays, with their name.</Trans>
      {problem !== undefined && <Banner kind="caution" title={<Trans>Not ended</Trans>} announced>{i18n._(problemWords(problem))}</Banner>}
    </Dialog>
  )
}
