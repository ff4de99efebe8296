/** What follows from how the limb took it: go on, half as many, or rest. A rest is part of it. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useSharing } from '#device/use-log.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { ReadAloud } from '#ui/ReadAloud.tsx'
import { TOLD_WORDS } from './practice-words.ts'

/** What the flare brake said; nothing when nobody said how it was. */
export type ToldAnswer = { readonly colour: 'green' | 'amber' | 'red'; readonly tellTherapist: boolean; readonly danger: boolean } | 'not-said'

/** Says where it went: nobody is promised a reader who is not there. */
export function ToldAfter({ told, by }: { told: ToldAnswer; by: 'team' | 'own' }) {
  const { i18n } = useLingui()
  const connected = useSharing().connection === 'connected'
  const words = told === 'not-said' ? undefined : i18n._(TOLD_WORDS[told.colour])
  return (
    <Page top={<Trans>Practise</Trans>} title={told === 'not-said' ? <Trans>It is kept.</Trans> : told.danger ? <Trans>Stop for now. Show this to somebody today.</Trans> : words} dock={<Foot><ButtonLink kind="main" wide to="/practise"><Trans>Back to Practise</Trans></ButtonLink></Foot>}>
      {told !== 'not-said' && told.danger && <ButtonLink wide to="/different"><Trans>Something is different</Trans></ButtonLink>}
      {told !== 'not-said' && !told.danger && told.tellTherapist && (connected && by === 'team'
        ? <p><Trans>This was the second one that was too much in a week. Your team sees it when they next look. Ask them before you go on.</Trans></p>
        : <p><Trans>This was the second one that was too much in a week. Ask somebody who knows about it before you go on.</Trans></p>)}
      {words !== undefined && <ReadAloud text={words} />}
    </Page>
  )
}
