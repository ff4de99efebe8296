import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded } from '#device/use-log.ts'
import { dayIn } from '#log/time.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Page } from '#ui/Page.tsx'
import { RowLink, Rows } from '#ui/Row.tsx'
import { inDays } from '#features/limb/in-days.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import { limbLabel } from '#features/limb/person/limb-words.ts'
import { dayInWords, momentOf } from '#features/limb/person/moments.ts'
import { spellsOf, wasWrittenLater } from '../spells.ts'
import type { Spell } from '../spells.ts'
import { spellLength, spellTimes } from './spell-words.ts'

const AT_ONCE = 40

/** Every spell written down, by day, so that details and times may follow whenever somebody likes. */
export function Spells() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const limbs = limbsOf(folded)
  const spells = spellsOf(folded)
  const [shown, setShown] = useState(AT_ONCE)
  const days = inDays(spells.slice(0, shown), ({ startedAt, zone }) => dayIn(startedAt, zone))
  const noteOf = (spell: Spell): string => [
    limbs.find(({ id }) => id === spell.limb) === undefined ? undefined : limbLabel(i18n, limbs.find(({ id }) => id === spell.limb) as (typeof limbs)[number]),
    spellLength(i18n, spell),
    wasWrittenLater(spell.started.entry) ? t`written ${momentOf(i18n, spell.started.entry.writtenAt, spell.zone)}` : undefined,
  ].filter(part => part !== undefined).join(' · ')
  return (
    <Page back={{ to: '/', name: t`Back to Now` }} top={<Trans>Spells</Trans>} title={<Trans>Written down so far</Trans>} lead={spells.length === 0 ? undefined : <Trans>Choose one to add to it, to correct it or to take it back.</Trans>}>
      {spells.length === 0 && <EmptyState title={<Trans>No spells yet</Trans>}><Trans>One tap on the large button of the first screen writes one.</Trans></EmptyState>}
      {days.map(([day, those]) => (
        <section key={day}>
          <h2>{dayInWords(i18n, day)}</h2>
          <Rows label={dayInWords(i18n, day)}>{those.map(spell => <RowLink key={spell.id} to={`/spell/${spell.id}`} title={spellTimes(i18n, spell)} note={noteOf(spell)} />)}</Rows>
        </section>
      ))}
      <ButtonLink wide icon="plus" to="/spells/add"><Trans>Add an earlier spell</Trans></ButtonLink>
      {spells.length > shown && <Button wide onPress={() => setShown(shown + AT_ONCE)}><Trans>Earlier ones</Trans></Button>}
    </Page>
  )
}
