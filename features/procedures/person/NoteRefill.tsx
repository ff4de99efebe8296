import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { noteRefill } from '../device.ts'
import { pumpsOf } from '../devices.ts'

/** The pump was refilled: when, and before when it must be again. Without that day the next refill is not known, and Frond says so. */
export function NoteRefill() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { id } = useParams<{ id: EntryId }>()
  const today = useToday()
  const pump = pumpsOf(useFolded(), today).find(one => one.id === id)
  const { say, problem } = useSay()
  const { voice, setVoice, telling } = useVoice()
  const [on, setOn] = useState<string | undefined>(today)
  const [next, setNext] = useState<string>()
  const [strength, setStrength] = useState('')
  const [perDay, setPerDay] = useState('')
  useOpenEntry(next !== undefined)
  const back = { to: '/procedures', name: t`Back to procedures` }
  if (pump === undefined) return <Page back={back} title={<Trans>This device is not noted</Trans>} />
  const keep = async (): Promise<void> => {
    if (on === undefined) return
    const said = noteRefill({ pump: pump.id, on, ...(next === undefined ? {} : { next }), ...(strength.trim() === '' ? {} : { strength: strength.trim() }), ...(perDay.trim() === '' ? {} : { perDay: perDay.trim() }) }, today, undefined, telling)
    if (!(await say(said))) return
    go('/procedures')
  }
  return (
    <Page back={back} top={<Trans>Pump</Trans>} title={<Trans>It was refilled</Trans>} dock={<Foot><Button kind="main" wide left={on === undefined ? t`First the day` : undefined} onPress={() => void keep()}><Trans>Keep it</Trans></Button></Foot>}>
      <DateField label={<Trans>On</Trans>} value={on} onChange={setOn} precisions={['day']} max={today} />
      <DateField label={<Trans>It must be refilled again before</Trans>} value={next} onChange={setNext} precisions={['day']} />
      {next === undefined && <Banner kind="caution" title={<Trans>Without this day Frond cannot count down.</Trans>}><Trans>The pump team gives it to you on paper. Ask them.</Trans></Banner>}
      <TextField label={<Trans>Strength</Trans>} optional={<Trans>if it changed</Trans>} value={strength} onChange={setStrength} maxLength={120} />
      <TextField label={<Trans>Dose a day</Trans>} optional={<Trans>if it changed</Trans>} value={perDay} onChange={setPerDay} maxLength={120} />
      <VoiceChoice voice={voice} onChange={setVoice} />
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </Page>
  )
}
