import { Trans } from '@lingui/react/macro'
import type { CardOutside } from '#device/lock-row.ts'
import { zoneHere } from '#device/use-clock.ts'
import { Button } from '#ui/Button.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { CallRow } from '#features/crisis/person/CallRow.tsx'
import { EmergencyCall } from '#features/emergency/person/EmergencyCall.tsx'
import css from './Lock.module.css'

/** The emergency card as it was left outside, in words; what stands in the record stays closed. */
export function ReadCard({ card, onBack }: { card: CardOutside; onBack: () => void }) {
  return (
    <Page top={<Trans>Emergency card</Trans>} title={card.title} dock={<Foot><EmergencyCall zone={zoneHere()} own={card.own} /><Button wide onPress={onBack}><Trans>Back</Trans></Button></Foot>}>
      {card.acts.map(act => <p key={act}>{act}</p>)}
      <dl className={css['lines']}>{card.lines.map(({ name, value }) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      <p><b><Trans>Doses may have changed since.</Trans></b></p>
      {card.calls.length > 0 && <ul className={css['calls']}>{card.calls.map(({ name, number }) => <CallRow key={number} name={name} number={number} />)}</ul>}
    </Page>
  )
}
