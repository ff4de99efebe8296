import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { zoneHere } from '#device/use-clock.ts'
import { instantOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { MomentField } from '#features/episodes/person/MomentField.tsx'
import { momentOf } from '#features/limb/person/moments.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import type { EffectMark } from '../effect.ts'
import { markEffect, takeBackEffect } from '../effect.ts'
import type { Procedure } from '../procedures.ts'
import { daysAfter, reliefOf } from '../procedures.ts'
import css from './Procedures.module.css'
import { MARK_NAMES } from './procedure-words.ts'

/** Two taps: *I notice it now*, *it is wearing off*; for a block the hour it was done, the beginning and the end of the relief. */
export function EffectMarks({ procedure }: { procedure: Procedure }) {
  const { voice, setVoice } = useVoice()
  const marks: readonly EffectMark[] = procedure.form === 'block' ? ['done', 'relief', 'relief-over'] : ['beginning', 'wearing-off']
  const relief = reliefOf(procedure)
  return (
    <section className={css['part']}>
      <h2><Trans>What I notice</Trans></h2>
      {marks.map(mark => <Mark key={mark} procedure={procedure} mark={mark} />)}
      {relief?.minutes !== undefined && <Relief minutes={relief.minutes} />}
      <VoiceChoice voice={voice} onChange={setVoice} onlyTold />
    </section>
  )
}

function Relief({ minutes }: { minutes: number }) {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return <p className={css['count']}><b><Trans>Relief: {hours} h {rest} min.</Trans></b></p>
}

function Mark({ procedure, mark }: { procedure: Procedure; mark: EffectMark }) {
  const { t, i18n } = useLingui()
  const { say, problem } = useSay()
  const { telling, told } = useVoice()
  const [at, setAt] = useState<Instant>()
  const made = procedure.effects[mark]
  const days = mark === 'beginning' || mark === 'wearing-off' ? daysAfter(procedure, mark) : undefined
  const words = { done: t`It was done now`, beginning: t`I notice it now`, 'wearing-off': t`It is wearing off`, relief: t`The relief begins now`, 'relief-over': t`The relief is over` }[mark]
  const waits = (mark === 'wearing-off' && procedure.effects.beginning === undefined) || (mark === 'relief-over' && procedure.effects.relief === undefined)
  const keep = async (moment: Instant, correcting: boolean): Promise<void> => {
    if (await say(markEffect(procedure.id, mark, moment, instantOf(Date.now()), procedure.effects, mark === 'done' ? telling : told, correcting))) setAt(undefined)
  }
  if (made === undefined && waits && at === undefined) return null
  return (
    <div className={css['mark']}>
      {made === undefined
        ? <Button wide onPress={() => void keep(instantOf(Date.now()), false)}>{words}</Button>
        : <p><b>{i18n._(MARK_NAMES[mark])}:</b> {momentOf(i18n, made.entry.at, made.entry.zone)}{days !== undefined && <>, <Plural value={days} one="# day after" other="# days after" /></>}</p>}
      {at === undefined
        ? <Button kind="quiet" label={`${made === undefined ? t`It was at another time` : t`Correct the time`}: ${i18n._(MARK_NAMES[mark])}`} onPress={() => setAt(made?.entry.at ?? instantOf(Date.now()))}>{made === undefined ? <Trans>It was at another time</Trans> : <Trans>Correct the time</Trans>}</Button>
        : (
          <>
            <MomentField label={i18n._(MARK_NAMES[mark])} at={at} zone={zoneHere()} onChange={setAt} />
            <div className={css['pair']}>
              <Button kind="main" onPress={() => void keep(at, made !== undefined)}><Trans>Keep this time</Trans></Button>
              {made !== undefined && <Button onPress={() => void say(takeBackEffect(made)).then(() => setAt(undefined))}><Trans>Take the mark back</Trans></Button>}
              <Button kind="quiet" onPress={() => setAt(undefined)}><Trans>Leave it</Trans></Button>
            </div>
          </>
        )}
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </div>
  )
}
