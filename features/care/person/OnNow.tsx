import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { instantOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { MomentField } from '#features/episodes/person/MomentField.tsx'
import { momentOf } from '#features/limb/person/moments.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { IS_ON_NAMES } from '../care-words.ts'
import { takeOff } from '../wear.ts'
import type { Wearing } from '../wears.ts'
import css from './Care.module.css'

/** What is on: off with one tap, off earlier, or off and nobody knows since when. */
export function OnNow({ wearing, now }: { wearing: Wearing; now: Instant }) {
  const { i18n } = useLingui()
  const { say, problem } = useSay()
  const { telling } = useVoice()
  const [earlier, setEarlier] = useState<Instant>()
  const { told } = wearing
  const { at, zone } = told.entry
  const off = (end: Parameters<typeof takeOff>[1]): void => void say(takeOff(told, end, instantOf(Date.now()), telling))
  return (
    <Sheet title={i18n._(IS_ON_NAMES[told.body.thing])}>
      <p className="soft"><Trans>Since {momentOf(i18n, at, zone)}</Trans></p>
      <div className={css['puts']}>
        <Button wide kind="main" onPress={() => off({ at: instantOf(Date.now()) })}><Trans>It comes off now</Trans></Button>
        {earlier === undefined
          ? <Button wide onPress={() => setEarlier(now)}><Trans>It came off about …</Trans></Button>
          : <><MomentField label={<Trans>It came off about</Trans>} at={earlier} zone={zone} onChange={setEarlier} /><Button wide onPress={() => off({ at: earlier })}><Trans>Keep this time</Trans></Button></>}
        <Button wide onPress={() => off('not-known')}><Trans>It is off, I do not know since when</Trans></Button>
      </div>
      {problem !== undefined && <FieldProblem>{problem.code === 'wear.ends-before-start' ? <Trans>That is before it was put on. Which time is right?</Trans> : <ProblemWords problem={problem} />}</FieldProblem>}
    </Sheet>
  )
}
