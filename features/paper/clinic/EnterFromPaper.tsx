import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useNow, useToday, zoneHere } from '#device/use-clock.ts'
import { useFolded, useUnread, useWrite } from '#device/use-log.ts'
import { daysLater } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import type { Problem } from '#log/problem.ts'
import { answersByDayView } from '#features/check-ins/check-ins.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import { limbLabel } from '#features/limb/person/limb-words.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Unknown } from '#ui/Unknown.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { showToast } from '#ui/toasts.ts'
import { enterSheet, readPlace, sheetQuestions, standingAt, weekUntil } from '../week-sheet.ts'
import type { SheetQuestion } from '../week-sheet.ts'
import css from './EnterFromPaper.module.css'
import { NameLimb } from './NameLimb.tsx'

type Typed = Readonly<Record<string, string>>
const placeOf = (day: Day, question: SheetQuestion) => `${day} ${question}`

/** The week sheet of somebody without a phone: seven rows, three numbers, the tab key from one to the next. */
export function EnterFromPaper() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const write = useWrite()
  const unread = useUnread(answersByDayView)
  const today = useToday()
  const now = useNow(60)
  const [until, setUntil] = useState<Day>()
  const [typed, setTyped] = useState<Typed>({})
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const limbs = limbsOf(folded)
  const limb = limbs[0]
  const days = weekUntil(until ?? today)
  const wrong = Object.values(typed).some(text => !readPlace(text).ok)
  const something = Object.values(typed).some(text => text.trim() !== '')
  useOpenEntry(something)
  if (unread.length > 0) return <Unknown title={<Trans>The diary is not shared with this team</Trans>}><Trans>Nothing can be entered into what you may not read. The person decides about it.</Trans></Unknown>
  if (limb === undefined) return <NameLimb />

  const names: Record<SheetQuestion, string> = { use: t`Use of the limb`, sleep: t`Sleep`, pain: t`Pain` }
  const ends: Record<SheetQuestion, string> = { use: t`0 not at all, 10 as before`, sleep: t`0 none, 10 as wished`, pain: t`0 none, 10 worst` }
  const keep = async () => {
    const sheet = days.map(day => ({ day, typed: Object.fromEntries(sheetQuestions.map(question => [question, typed[placeOf(day, question)] ?? ''])) }))
    const said = enterSheet(sheet, limb.id, folded, { zone: zoneHere(), now })
    setBusy(true)
    const kept = said.ok ? await write(said.value) : said
    setBusy(false)
    setProblem(kept.ok ? undefined : kept.problem)
    if (!kept.ok) return
    setTyped({})
    showToast({ text: t`The week is kept, in the person’s words` })
  }
  const left = wrong ? t`Only 0 to 10` : something ? undefined : t`Nothing typed yet`
  return (
    <form className={css['page']} noValidate onSubmit={event => { event.preventDefault(); if (left === undefined) void keep() }}>
      <header className={css['head']}>
        <div>
          <h2><Trans>A week from paper</Trans></h2>
          <p className="soft"><Trans>What the person ticked on their sheet, about the {limbLabel(i18n, limb).toLowerCase()}. It is kept as what they said, with your name as the one who typed it. An empty place stays unknown.</Trans></p>
        </div>
        <DateField label={<Trans>Last day of the sheet</Trans>} precisions={['day']} max={today} value={until ?? today} onChange={next => { setUntil(next); setTyped({}) }} />
      </header>
      <table className={css['sheet']}>
        <caption className="vh"><Trans>The week sheet</Trans></caption>
        <thead><tr><th scope="col"><Trans>Day</Trans></th>{sheetQuestions.map(question => <th scope="col" key={question}>{names[question]}<small>{ends[question]}</small></th>)}</tr></thead>
        <tbody>
          {days.map(day => (
            <tr key={day}>
              <th scope="row">{i18n.date(`${day}T12:00:00Z`, { weekday: 'long', day: 'numeric', month: 'short', timeZone: 'UTC' })}</th>
              {sheetQuestions.map(question => {
                const standing = standingAt(folded, day, question, limb.id)
                const place = placeOf(day, question)
                const text = typed[place]
                if (standing?.theirs === true) return <td key={question}><b className="num">{standing.answer}</b> <small><Trans>entered by them</Trans></small></td>
                return (
                  <td key={question}>
                    <input
                      className={css['place']} inputMode="numeric" autoComplete="off" maxLength={2} aria-label={`${names[question]}, ${i18n.date(`${day}T12:00:00Z`, { weekday: 'long', timeZone: 'UTC' })}`}
                      aria-invalid={text !== undefined && !readPlace(text).ok ? true : undefined} value={text ?? (standing === undefined ? '' : String(standing.answer))} onChange={event => setTyped({ ...typed, [place]: event.target.value })}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {problem !== undefined && <Banner kind="caution" title={<Trans>Not kept</Trans>} announced>{problem.code === 'paper.nothing-new' ? <Trans>All of this is there already.</Trans> : <Trans>Nothing was changed. Look once more at the numbers.</Trans>}</Banner>}
      <div className={css['end']}>
        <Button kind="main" type="submit" left={left} pending={busy ? t`Keeping` : undefined}><Trans>Keep this week</Trans></Button>
        <Button kind="quiet" onPress={() => { setUntil(daysLater(until ?? today, -7)); setTyped({}) }}><Trans>The week before</Trans></Button>
      </div>
    </form>
  )
}
