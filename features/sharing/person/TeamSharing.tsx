import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import type { PersonLog } from '#device/person-log.ts'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { showToast } from '#ui/toasts.ts'
import { problemWords } from '#features/accounts/problem-words.ts'
import type { Sharing } from '../shapes.ts'
import { decidable } from '../sharing.ts'
import type { Decidable } from '../sharing.ts'
import { CategoryChoice } from './CategoryChoice.tsx'
import { TeamReaders } from './TeamReaders.tsx'
import css from './SeeSharing.module.css'

const doneShape = z.object({ done: z.literal(true) })

/** One team: who works there, which parts they see, and the way to stop. A change counts from the moment it is made. */
export function TeamSharing({ team, log, onChanged }: { team: Sharing['teams'][number]; log: PersonLog; onChanged: () => void }) {
  const { t, i18n } = useLingui()
  const [asked, setAsked] = useState<readonly Decidable[]>()
  const [stopping, setStopping] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const decides = log.local.role !== 'carer'
  const day = (date: string) => i18n.date(date, { day: 'numeric', month: 'long', year: 'numeric' })

  const share = async (parts: readonly Decidable[], stop = false) => {
    setAsked(parts)
    const answer = await log.ask({ path: '/api/sharing', body: { team: team.id, share: parts, stop }, answer: doneShape })
    setStopping(false)
    setAsked(undefined)
    setProblem(answer.ok ? undefined : answer.problem)
    onChanged()
    if (answer.ok && !stop) showToast({ text: t`Changed. It counts from now.`, icon: 'tick' })
  }

  return (
    <section className={css['team']}>
      <h2>{team.name}</h2>
      {team.care !== null && team.care.state !== 'ongoing' && (
        <Banner kind="caution" title={<Trans>Nobody at {team.name} reads this since {day(team.care.since)}.</Trans>}>{team.care.state === 'handed-over' && team.care.to !== null && <><Trans>Your care was handed to {team.care.to}.</Trans>{' '}</>}<Trans>Your diary stays yours. You can stop sharing with them, or leave it as it is.</Trans></Banner>
      )}
      <TeamReaders readers={team.readers} decides={decides} log={log} onChanged={onChanged} />
      {team.stopped && asked === undefined && (
        <Banner kind="info" title={team.stoppedAt === null ? <Trans>Sharing has stopped.</Trans> : <Trans>Sharing has stopped on {day(team.stoppedAt)}.</Trans>} announced>
          <Left><Trans>You can share again: press a part. They then see all of it, also what you wrote in between.</Trans></Left>
        </Banner>
      )}
      {decides && <CategoryChoice parts={decidable.filter((part) => log.folded.streams.has(part))} shared={asked ?? team.shared} onChange={(parts) => (parts.length === 0 ? setStopping(true) : void share(parts))} label={t`What ${team.name} may see`} />}
      {!team.stopped && <p className="soft"><Trans>What the team writes itself, such as examinations and the plan, the team always sees, with your answers to it.</Trans></p>}
      {!decides && <p className="soft"><Trans>What the team may see is decided by the person, not by a carer.</Trans></p>}
      {problem !== undefined && <FieldProblem>{i18n._(problemWords(problem))}</FieldProblem>}
      {!team.stopped && decides && <div className={css['end']}><Button onPress={() => setStopping(true)}><Trans>Stop sharing with {team.name}</Trans></Button></div>}
      <Dialog
        open={stopping} onClose={() => setStopping(false)} title={<Trans>Stop sharing with {team.name}?</Trans>} safe={{ name: <Trans>Keep sharing</Trans> }}
        other={{ name: <Trans>Stop sharing</Trans>, onPress: () => void share([], true) }}
      >
        <Left><Trans>You can share again. They then see all of it, also what you wrote in between.</Trans></Left>
      </Dialog>
    </section>
  )
}

/** What stays readable for a team after a stop, all of it said, and then how to share again. */
function Left({ children }: { children: ReactNode }) {
  return (
    <div className={css['left']}>
      <p><Trans>They keep what they wrote and what they based a decision on. In examinations and the plan they also keep what you said there until then.</Trans></p>
      <p><Trans>They no longer see the rest, and nothing that you write from then on. They still see your name, and how it is safe to reach you.</Trans></p>
      <p>{children}</p>
    </div>
  )
}
