import { Trans } from '@lingui/react/macro'
import { useFolded } from '#device/use-log.ts'
import { openSpells, spellsOf } from '#features/episodes/spells.ts'
import { CallRow } from '#features/crisis/person/CallRow.tsx'
import { flareLetterOf, numberIn } from '#features/flare-letter/flare-letter.ts'
import css from './Flare.module.css'
import { FlareFrame } from './FlareFrame.tsx'
import { FlareLink } from './FlareLeaf.tsx'

/** Where help is: for the whole person first, then for the limb. Nothing is called or sent by one tap. */
export function FlareHelp() {
  const folded = useFolded()
  const spell = openSpells(spellsOf(folded))[0]
  const call = flareLetterOf(folded)?.body.call ?? []
  const about = spell === undefined ? '' : `?spell=${spell.id}`
  return (
    <FlareFrame title={<Trans>Get help</Trans>} back="/flare">
      {call.length > 0 && (
        <ul className={css['words']}>
          {call.map(line => {
            const number = numberIn(line)
            return number === undefined ? <li key={line}><b>{line}</b></li> : <CallRow key={line} name={line} number={number} />
          })}
        </ul>
      )}
      <FlareLink to={`/somewhere-new${about}`} icon="plus" title={<Trans>Somewhere new</Trans>} note={<Trans>A place it never was</Trans>} />
      <FlareLink to={`/different${about}`} icon="eye" title={<Trans>Something is different</Trans>} note={<Trans>Not as it usually is</Trans>} />
      <FlareLink to="/emergency" icon="page" title={<Trans>Emergency card</Trans>} note={<Trans>To show to whoever treats you</Trans>} />
      <FlareLink to="/not-safe" strong icon="call" title={<Trans>I am not safe</Trans>} note={<Trans>Who to call, now</Trans>} />
    </FlareFrame>
  )
}
