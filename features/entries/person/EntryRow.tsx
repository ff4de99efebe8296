import { Trans, useLingui } from '@lingui/react/macro'
import { useFolded } from '#device/use-log.ts'
import { RowLink } from '#ui/Row.tsx'
import { wasWrittenLater } from '#features/episodes/spells.ts'
import { momentOf, timeOf } from '#features/limb/person/moments.ts'
import { Whereabouts } from '#features/limb/person/Whereabouts.tsx'
import type { Listed } from '../entries.ts'
import { VoiceWords } from './VoiceWords.tsx'

/** One line of what was written: what, when it was and when it was written, by which voice, and where it is. Opens to be corrected or taken back. */
export function EntryRow({ listed }: { listed: Listed }) {
  const { i18n } = useLingui()
  const folded = useFolded()
  const { entry, id, line } = listed
  const reading = { i18n, folded }
  const note = line.note?.(listed, reading)
  return (
    <RowLink
      to={line.shownOn?.(listed) ?? `/entry/${id}`} title={line.says(listed, reading)}
      note={<>
        {note !== undefined && <>{note}<br /></>}
        {timeOf(i18n, entry.at, entry.zone)}{wasWrittenLater(entry) && <>, <Trans>written {momentOf(i18n, entry.writtenAt, entry.zone)}</Trans></>}<VoiceWords voice={entry.voice} /><br />
        <Whereabouts id={entry.id} />
      </>}
    />
  )
}
