import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { ChooseAny } from '#ui/ChipGroup.tsx'
import type { Limb } from '#features/limb/limbs.ts'
import { Kept } from '#features/limb/person/Kept.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { takeMeasure } from '../taken.ts'
import type { MeasureTaken, Taken } from '../taken.ts'
import { SO_FAR } from './MeasuredSoFar.tsx'
import css from './Measure.module.css'

type Props = {
  limb: Limb | undefined
  measure: 'temperature' | 'girth' | 'range'
  /** What was measured, once it is whole. */
  measured: Taken | undefined
  left: string
  asUsual: boolean
  onUsual: (usual: boolean) => void
  onKept: () => void
}

/** Keeps what was measured, or says that it was not: measuring may hurt. */
export function KeepMeasure({ limb, measure, measured, left, asUsual, onUsual, onKept }: Props) {
  const { t } = useLingui()
  const { say, problem } = useSay()
  const { voice, setVoice, telling } = useVoice()
  const [skipped, setSkipped] = useState(false)
  const of = (taken: Taken): MeasureTaken => ({ limb: limb?.id ?? 'not-said', side: limb?.side ?? 'both', measured: taken })
  const keep = async (taken: Taken | undefined): Promise<void> => {
    if (taken === undefined || !(await say(takeMeasure(of(taken), telling)))) return
    setSkipped(taken.what === 'skipped')
    if (taken.what !== 'skipped') setTimeout(() => document.getElementById(SO_FAR)?.focus(), 60)
    onKept()
  }
  return (
    <div className={css['keep']}>
      <ChooseAny label={t`My usual`} chosen={asUsual ? ['usual'] : []} onChoose={chosen => onUsual(chosen.length > 0)} choices={[{ value: 'usual', name: <Trans>This is my usual</Trans> }]} />
      <VoiceChoice voice={voice} onChange={setVoice} />
      <div className={css['buttons']}>
        <Button onPress={() => void keep({ what: 'skipped', measure, why: 'it-hurts' })}><Trans>Measuring hurts, skip</Trans></Button>
        <Button kind="main" left={measured === undefined ? left : undefined} onPress={() => void keep(measured)}><Trans>Keep it</Trans></Button>
      </div>
      {skipped && <Kept><Trans>Written down: not measured.</Trans></Kept>}
      {problem !== undefined && <FieldProblem>{problem.code === 'measure.impossible' ? <Trans>A number does not look right. Please look at it again.</Trans> : <ProblemWords problem={problem} />}</FieldProblem>}
    </div>
  )
}
