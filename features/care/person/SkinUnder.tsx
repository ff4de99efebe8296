import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { accept } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseAny, ChooseOne } from '#ui/ChipGroup.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { MARK_NAMES } from '../care-words.ts'
import { checkSkinUnder } from '../wear.ts'
import type { WearChecked } from '../wear.ts'
import type { Wearing } from '../wears.ts'

const MARKS = ['none', 'gone', 'still-there', 'not-looked'] as const

/** Half an hour after it came off: is there a red mark, and is it gone? Asked once, and may be left. */
export function SkinUnder({ wearing }: { wearing: Wearing }) {
  const { t, i18n } = useLingui()
  const { say } = useSay()
  const { telling } = useVoice()
  const [mark, setMark] = useState<WearChecked['redMark']>()
  const [tight, setTight] = useState(false)
  const keep = (redMark: WearChecked['redMark']): void => void say(accept(checkSkinUnder({ wear: wearing.told.id, redMark, ...(tight ? { tight: 'yes' as const } : {}) }, wearing.checked, telling)))
  return (
    <Sheet level={2} title={<Trans>The skin half an hour after it came off</Trans>}>
      <ChooseOne label={t`The skin half an hour after it came off`} chosen={mark} onChoose={setMark} choices={MARKS.map(value => ({ value, name: i18n._(MARK_NAMES[value]) }))} />
      <ChooseAny label={t`Was it too tight?`} chosen={tight ? ['tight'] : []} onChoose={chosen => setTight(chosen.length > 0)} choices={[{ value: 'tight', name: <Trans>It was too tight</Trans> }]} />
      {(mark === 'still-there' || tight) && <p><Trans>Tell whoever made it. A mark that stays means that it presses there.</Trans></p>}
      <Button left={mark === undefined ? t`Choose one` : undefined} onPress={() => mark !== undefined && keep(mark)}><Trans>Keep it</Trans></Button>
    </Sheet>
  )
}
