import { Trans, useLingui } from '@lingui/react/macro'
import { useFolded } from '#device/use-log.ts'
import { RowLink } from '#ui/Row.tsx'
import { wasWrittenLater } from '#features/episodes/spells.ts'
import { momentOf, timeOf } from '#features/limb/person/moments.ts'
import { Whereabouts } from '#features/limb/person/Whereabouts.tsx'
import type { Listed } from '../entries.ts'
import { entryInWords, entryNote } from './entry-words.ts'
import { VoiceWords } from './VoiceWords.tsx'

/** One line of what was written: what, when it was and when it was written, by which voice, and where it is. Opens to be corrected or taken back. */
export function EntryRow({ listed }: { listed: Listed }) {
  const { i18n } = useLingui()
  const folded = useFolded()
  const { entry, kind, id } = listed
  const note = entryNote(i18n, listed)
  return (
    <RowLink
      to={kind === 'episode.started' ? `/spell/${id}` : `/entry/${id}`} title={entryInWords(i18n, folded, listed)}
      note={<>
        {note !== undefined && <>{note}<br /></>}
        {timeOf(i18n, entry.at, entry.zone)}{wasWrittenLater(entry) && <>, <Trans>written {momentOf(i18n, entry.writtenAt, entry.zone)}</Trans></>}<VoiceWords voice={entry.voice} /><br />
        <Whereabouts id={entry.id} />
      </>}
    />
  )
}
