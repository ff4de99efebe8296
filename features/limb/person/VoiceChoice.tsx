import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import type { Voice } from '#log/statement.ts'
import type { Telling } from '../telling.ts'
import { tellingOf, useMyLog } from './my-log.tsx'
import css from './VoiceChoice.module.css'

/** How somebody who writes for another knows this: asked once for all, changed here for one entry. The person themself sees nothing. */
export function VoiceChoice({ voice, onChange, onlyTold = false }: { voice: Voice; onChange: (voice: Voice) => void; onlyTold?: boolean }) {
  const { t } = useLingui()
  if (useMyLog().role === 'person') return null
  const names: Record<Voice, string> = { 'they said': t`They said so`, 'I saw': t`I saw it`, 'I think': t`I think so` }
  if (onlyTold) return <p className={css['told']}><Trans>You write what they said. Nobody else can feel it.</Trans></p>
  return (
    <div className={css['voice']}>
      <p><Trans>How do you know?</Trans></p>
      <ChooseOne label={t`How do you know?`} chosen={voice} onChoose={chosen => chosen !== undefined && onChange(chosen)} choices={(['they said', 'I saw', 'I think'] as const).map(value => ({ value, name: names[value] }))} />
    </div>
  )
}

/** The voice of the entry being written, from the choice made for all, and what a draft says of it. */
export function useVoice(): { readonly voice: Voice; readonly setVoice: (voice: Voice) => void; readonly telling: Telling; readonly told: Telling } {
  const local = useMyLog()
  const [voice, setVoice] = useState<Voice>(local.voice ?? 'I saw')
  return { voice, setVoice, telling: tellingOf(local, voice), told: tellingOf(local, 'they said') }
}
