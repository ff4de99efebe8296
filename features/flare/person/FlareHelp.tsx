import { Trans } from '@lingui/react/macro'
import { useFolded } from '#device/use-log.ts'
import { openSpells, spellsOf } from '#features/episodes/spells.ts'
import { FlareFrame } from './FlareFrame.tsx'
import { FlareLink } from './FlareLeaf.tsx'

/** Where help is: for the whole person first, then for the limb. Nothing is called or sent by one tap. */
export function FlareHelp() {
  const spell = openSpells(spellsOf(useFolded()))[0]
  const about = spell === undefined ? '' : `?spell=${spell.id}`
  return (
    <FlareFrame title={<Trans>Get help</Trans>} back="/flare">
      <FlareLink to={`/somewhere-new${about}`} icon="plus" title={<Trans>Somewhere new</Trans>} note={<Trans>A place it never was</Trans>} />
      <FlareLink to={`/different${about}`} icon="eye" title={<Trans>Something is different</Trans>} note={<Trans>Not as it usually is</Trans>} />
      <FlareLink to="/emergency" icon="page" title={<Trans>Emergency card</Trans>} note={<Trans>To show to whoever treats you</Trans>} />
      <FlareLink to="/not-safe" strong icon="call" title={<Trans>I am not safe</Trans>} note={<Trans>Who to call, now</Trans>} />
    </FlareFrame>
  )
}
