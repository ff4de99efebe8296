import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded } from '#device/use-log.ts'
import { accept } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseAny, ChooseOne } from '#ui/ChipGroup.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { todayHere } from '#features/limb/person/moments.ts'
import { tellingOf, useMyLog, useWhose } from '#features/limb/person/my-log.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { answerOtherLimb, lastOtherLimb, mayAskOtherLimb } from '../other-limb.ts'
import type { OtherLimb } from '../other-limb.ts'

/** Once a week, and only here: whether the limb that does the work is sore. Not to answer is fine. */
export function AskOtherLimb() {
  const { t } = useLingui()
  const folded = useFolded()
  const local = useMyLog()
  const mine = useWhose() === 'mine'
  const [today] = useState(todayHere)
  const { say } = useSay()
  const [open] = useState(() => mayAskOtherLimb(folded, today))
  const [sore, setSore] = useState<OtherLimb['sore']>()
  const [where, setWhere] = useState<OtherLimb['where']>([])
  const [kept, setKept] = useState(false)
  if (!open) return null
  const keep = async (): Promise<void> => {
    if (sore !== undefined) setKept(await say(accept(answerOtherLimb({ sore, where: sore === 'no' ? [] : where }, today, lastOtherLimb(folded), tellingOf(local, 'they said')))))
  }
  const title = mine ? <Trans>Is the other arm or leg sore from doing more?</Trans> : <Trans>Do they say the other arm or leg is sore from doing more?</Trans>
  if (kept) return <Sheet title={title}><p role="status">{sore === 'a-lot' ? <Trans>Written down. Worth telling whoever treats it: the work can be shared out in other ways.</Trans> : <Trans>Written down.</Trans>}</p></Sheet>
  return (
    <Sheet title={title}>
      <p className="soft"><Trans>Once a week, if you like.</Trans></p>
      <ChooseOne label={t`Is the other side sore?`} chosen={sore} onChoose={setSore} choices={[{ value: 'no', name: <Trans>No</Trans> }, { value: 'a-bit', name: <Trans>A bit</Trans> }, { value: 'a-lot', name: <Trans>A lot</Trans> }]} />
      {sore !== undefined && sore !== 'no' && <ChooseAny label={t`Where?`} chosen={where} onChoose={chosen => setWhere([...chosen])} choices={[{ value: 'other-arm', name: <Trans>The other arm or hand</Trans> }, { value: 'other-leg', name: <Trans>The other leg or foot</Trans> }, { value: 'shoulder-or-neck', name: <Trans>Shoulder or neck</Trans> }, { value: 'back', name: <Trans>Back</Trans> }, { value: 'somewhere-else', name: <Trans>Somewhere else</Trans> }]} />}
      {sore !== undefined && <Button onPress={() => void keep()}><Trans>Keep it</Trans></Button>}
    </Sheet>
  )
}
