import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useWrite } from '#device/use-log.ts'
import { describeLimb, parts } from '#features/limb/limb.ts'
import type { LimbDescription, Part, Side } from '#features/limb/limb.ts'
import { PART_NAMES, SIDE_NAMES } from '#features/limb/person/limb-words.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import css from './EnterFromPaper.module.css'

const sides: readonly Side[] = ['left', 'right', 'both']
const hasSides = (part: Part) => part !== 'neck' && part !== 'trunk'

/** Which limb it is about, when nobody has said so yet; all else of it stays unsaid, for the person to say. */
export function NameLimb() {
  const { t, i18n } = useLingui()
  const write = useWrite()
  const [part, setPart] = useState<Part>()
  const [side, setSide] = useState<Side>()
  const [refused, setRefused] = useState(false)
  const said = (which: Part, where: Side): LimbDescription => ({ part: which, side: where, joints: [], word: 'not-said', behaviour: 'not-said', since: 'unknown' })
  const keep = async () => {
    if (part === undefined) return
    const drafts = describeLimb(said(part, hasSides(part) ? side ?? 'middle' : 'middle'))
    const kept = drafts.ok ? await write(drafts.value.map(draft => ({ ...draft, voice: 'they said' as const, onBehalf: true as const }))) : drafts
    setRefused(!kept.ok)
  }
  const left = part === undefined ? t`Which part first` : hasSides(part) && side === undefined ? t`Which side` : undefined
  return (
    <div className={css['limb']}>
      <div><h2><Trans>Which limb is it about?</Trans></h2><p className="soft"><Trans>Nobody has said so yet. The person can add the rest in their own words later.</Trans></p></div>
      <ChooseOne label={t`Which limb is it about?`} chosen={part} onChoose={setPart} choices={parts.map(one => ({ value: one, name: i18n._(PART_NAMES[one]) }))} />
      {part !== undefined && hasSides(part) && <ChooseOne label={t`Which side`} chosen={side} onChoose={setSide} choices={sides.map(one => ({ value: one, name: i18n._(SIDE_NAMES[one]) }))} />}
      {refused && <FieldProblem><Trans>This was not kept. Nothing was changed.</Trans></FieldProblem>}
      <div><Button kind="main" onPress={() => void keep()} left={left}><Trans>Keep it</Trans></Button></div>
    </div>
  )
}
