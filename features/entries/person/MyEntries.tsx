import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded, useSharing } from '#device/use-log.ts'
import { dayIn } from '#log/time.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Page } from '#ui/Page.tsx'
import { Rows } from '#ui/Row.tsx'
import { inDays } from '#features/limb/in-days.ts'
import { dayInWords } from '#features/limb/person/moments.ts'
import { useWhose } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { listedOf } from '../entries.ts'
import { EntryRow } from './EntryRow.tsx'

const AT_ONCE = 40

/** All that was written here, with where each line is, and what waits for somebody. */
export function MyEntries() {
  const { t, i18n } = useLingui()
  const mine = useWhose() === 'mine'
  const folded = useFolded()
  const { needsYou } = useSharing()
  const listed = listedOf(folded)
  const [shown, setShown] = useState(AT_ONCE)
  const days = inDays(listed.slice(0, shown), ({ entry }) => dayIn(entry.at, entry.zone))
  return (
    <Page
      back={{ to: '/', name: t`Back to Now` }} top={mine ? <Trans>My entries</Trans> : <Trans>Their entries</Trans>}
      title={listed.length === 0 ? <Trans>Nothing written yet</Trans> : <Trans>Written so far</Trans>} lead={listed.length === 0 ? undefined : <Trans>Anything can be corrected or taken back, at any time.</Trans>}
    >
      {needsYou.map(({ entry, problem }) => (
        <Banner key={entry.id} kind="caution" title={<Trans>This could not be shared</Trans>} action={<ButtonLink to={entry.kind.startsWith('episode.') ? '/spells' : `/entry/${entry.id}`}><Trans>Look at it</Trans></ButtonLink>}>
          <ProblemWords problem={problem} />
        </Banner>
      ))}
      {listed.length === 0 && <EmptyState title={<Trans>Your lines will stand here</Trans>}><Trans>Nothing to catch up on. Start whenever you like.</Trans></EmptyState>}
      {days.map(([day, those]) => (
        <section key={day}>
          <h2>{dayInWords(i18n, day)}</h2>
          <Rows label={dayInWords(i18n, day)}>
            {those.map(one => <EntryRow key={one.id} listed={one} />)}
          </Rows>
        </section>
      ))}
      {listed.length > shown && <Button wide onPress={() => setShown(shown + AT_ONCE)}><Trans>Earlier ones</Trans></Button>}
      <ButtonLink wide to="/spells"><Trans>Only the spells</Trans></ButtonLink>
    </Page>
  )
}
