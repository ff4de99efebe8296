import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ChooseAny, ChooseOne } from '#ui/ChipGroup.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { NumberPad } from '#ui/NumberPad.tsx'
import { TextArea, TextField } from '#ui/TextField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import type { LimbDescription } from '#features/limb/limb.ts'
import { useWhose } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { differences, helps } from '../episode.ts'
import type { Difference, EpisodeDetail } from '../episode.ts'
import { clearDetail, detailEpisode } from '../say-episode.ts'
import type { Spell } from '../spells.ts'
import { Fold } from './Fold.tsx'
import { DIFFERENCE_NAMES, HELP_NAMES, MANNER_NAMES, POSTURES_OF, SPELL_POSTURES } from './spell-words.ts'

/** All that may be said of a spell, each folded until it is wanted, each kept as it is said. Any may be left. */
export function SpellQuestions({ spell, limb, asksHelped }: { spell: Spell; limb: LimbDescription | undefined; asksHelped: boolean }) {
  const { t, i18n } = useLingui()
  const mine = useWhose() === 'mine'
  const { say, problem } = useSay()
  const { voice, setVoice, telling, told } = useVoice()
  const { details } = spell
  const [note, setNote] = useState(details.note ?? '')
  const [shape, setShape] = useState(details.otherPosture ?? '')
  useOpenEntry(note !== (details.note ?? '') || shape !== (details.otherPosture ?? ''))

  const put = (said: Omit<EpisodeDetail, 'episode'> | undefined, field: keyof EpisodeDetail, how = telling): void => {
    void say(said === undefined ? clearDetail(spell, field) : detailEpisode(spell, said, how))
  }
  const putText = (field: 'note' | 'otherPosture', text: string): void => {
    const trimmed = text.trim()
    if (trimmed !== (details[field] ?? '')) put(trimmed === '' ? undefined : { [field]: trimmed }, field)
  }
  const postures = POSTURES_OF[limb?.part ?? 'hand']
  return (
    <div>
      <VoiceChoice voice={voice} onChange={setVoice} />
      <Fold title={t`The shape`} value={details.postures?.map(one => i18n._(SPELL_POSTURES[one])).join(', ')}>
        <ChooseAny layout="columns" label={t`The shape`} chosen={details.postures ?? []} onChoose={chosen => put(chosen.length === 0 ? undefined : { postures: [...chosen] }, 'postures')} choices={postures.map(value => ({ value, name: i18n._(SPELL_POSTURES[value]) }))} />
        {details.postures?.includes('other') === true && <TextField label={<Trans>What shape is it?</Trans>} value={shape} maxLength={200} onChange={setShape} onBlur={() => putText('otherPosture', shape)} />}
      </Fold>
      <Fold title={t`Still or jerking`} value={details.manner === undefined ? undefined : i18n._(MANNER_NAMES[details.manner])}>
        <ChooseOne layout="columns" label={t`Still or jerking`} chosen={details.manner} onChoose={chosen => put(chosen === undefined ? undefined : { manner: chosen }, 'manner')} choices={(['tonic', 'jerky', 'both'] as const).map(value => ({ value, name: i18n._(MANNER_NAMES[value]) }))} />
      </Fold>
      <Fold title={t`Anything different before?`} value={details.before?.map(one => i18n._(DIFFERENCE_NAMES[one])).join(', ')}>
        <ChooseAny layout="columns" label={t`Anything different before?`} chosen={details.before ?? []} onChoose={chosen => put(beforeOf(chosen, details.before ?? []), 'before')} choices={differences.map(value => ({ value, name: i18n._(DIFFERENCE_NAMES[value]) }))} />
      </Fold>
      <Fold title={mine ? t`How bad is the pain` : t`How bad they say the pain is`} value={details.pain === undefined ? undefined : String(details.pain)}>
        <VoiceChoice voice={voice} onChange={setVoice} onlyTold />
        <NumberPad label={t`Pain from 0 to 10`} value={details.pain} least={<Trans>none</Trans>} most={<Trans>worst there is</Trans>} onChange={value => put(typeof value === 'number' ? { pain: value } : undefined, 'pain', told)} />
      </Fold>
      {asksHelped && (
        <Fold title={t`What helped?`} value={details.helped?.map(one => i18n._(HELP_NAMES[one])).join(', ')}>
          <ChooseAny layout="columns" label={t`What helped?`} chosen={details.helped ?? []} onChoose={chosen => put(chosen.length === 0 ? undefined : { helped: [...chosen] }, 'helped')} choices={helps.map(value => ({ value, name: i18n._(HELP_NAMES[value]) }))} />
        </Fold>
      )}
      <Fold title={t`A note`} value={details.note}>
        <TextArea label={<Trans>In your words</Trans>} value={note} maxLength={2000} onChange={setNote} onBlur={() => putText('note', note)} />
      </Fold>
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </div>
  )
}

/** *Nothing I noticed* and something noticed exclude each other: the newer answer stands. */
function beforeOf(chosen: readonly Difference[], known: readonly Difference[]): { before: Difference[] } | undefined {
  const nothingNew = chosen.includes('nothing-noticed') && !known.includes('nothing-noticed')
  const kept = nothingNew ? ['nothing-noticed' as const] : chosen.filter(one => one !== 'nothing-noticed' || chosen.length === 1)
  return kept.length === 0 ? undefined : { before: kept }
}
