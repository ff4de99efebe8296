import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { RowLink, Rows } from '#ui/Row.tsx'
import { dayInWords } from '#features/limb/person/moments.ts'
import { Fold } from '#features/episodes/person/Fold.tsx'
import type { Piece } from '../piece.ts'
import type { Story } from '../story.ts'

/** More days than this are no list to choose from. */
const MOST = 16

/** The days of a short piece, the latest first, each to be opened; of a longer piece nothing. */
export function DaysOfPiece({ story, piece }: { story: Story; piece: Piece }) {
  const { t, i18n } = useLingui()
  const days = story.points.filter(({ day }) => day >= piece.from && day <= piece.to).reverse()
  if (days.length > MOST) return <p className="soft"><Trans>Tap the picture to come closer.</Trans></p>
  return (
    <Fold title={t`Day by day`}>
      <Rows label={t`Day by day`}>
        {days.map(({ day, written, spells }) => (
          <RowLink key={day} to={`/story/day/${day}`} title={dayInWords(i18n, day)} note={!written ? <Trans>No entries</Trans> : spells > 0 ? <Plural value={spells} one="# spell" other="# spells" /> : <Trans>Written on</Trans>} />
        ))}
      </Rows>
    </Fold>
  )
}
