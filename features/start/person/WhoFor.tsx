import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Voice } from '#log/statement.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { Step } from '#features/limb/person/Step.tsx'
import css from './WhoFor.module.css'

/** Somebody whose record another person writes. */
export type LookedAfter = { readonly label: string; readonly role: 'carer' | 'guardian'; readonly voice: Voice }

/** Who they are to the writer, what this device calls their record, and how the writer mostly knows. */
export function WhoFor({ onBack, onDone }: { onBack: () => void; onDone: (them: LookedAfter) => void }) {
  const { t } = useLingui()
  const [label, setLabel] = useState('')
  const [role, setRole] = useState<LookedAfter['role']>()
  const [voice, setVoice] = useState<Voice>('they said')
  useOpenEntry(label !== '')
  const left = label.trim() === '' ? t`First a name for the record` : role === undefined ? t`First say who you are to them` : undefined
  return (
    <Step
      place={<Trans>Before we start</Trans>} onBack={onBack} title={<Trans>Who do you look after?</Trans>} lead={<Trans>It is their record. It says of each line who wrote it, and how you knew.</Trans>}
      foot={<Button wide kind="main" left={left} onPress={() => role !== undefined && onDone({ label: label.trim(), role, voice })}><Trans>Next</Trans></Button>}
    >
      <TextField label={<Trans>What this device calls their record</Trans>} hint={<Trans>A first name or anything you like. It stays on this device.</Trans>} value={label} onChange={setLabel} maxLength={40} />
      <section className={css['group']}>
        <h2><Trans>I am</Trans></h2>
        <ChooseOne layout="columns" label={t`I am`} chosen={role} onChoose={setRole} choices={[{ value: 'guardian', name: <Trans>A parent or guardian</Trans> }, { value: 'carer', name: <Trans>Someone who helps</Trans> }]} />
      </section>
      <section className={css['group']}>
        <h2><Trans>How do you mostly know?</Trans></h2>
        <ChooseOne layout="columns" label={t`How do you mostly know?`} chosen={voice} onChoose={chosen => chosen !== undefined && setVoice(chosen)} choices={[{ value: 'they said', name: <Trans>They tell me</Trans> }, { value: 'I saw', name: <Trans>I see it</Trans> }, { value: 'I think', name: <Trans>I think so</Trans> }]} />
        <p className={css['note']}><Trans>You can change this for each line. Pain can only be what they said.</Trans></p>
      </section>
    </Step>
  )
}
