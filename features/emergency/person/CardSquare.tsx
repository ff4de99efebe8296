import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import type { Zone } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { QrCode } from '#ui/QrCode.tsx'
import { Fold } from '#features/episodes/person/Fold.tsx'
import type { ShownCard } from '../shown.ts'
import { fitting } from '../shown.ts'
import { cardText, headline } from './card-lines.ts'
import css from './Emergency.module.css'
import { drawPicture } from './picture.ts'

type Made = { readonly address: string; readonly leftOut: readonly string[] }

/** The card for a locked phone and for paper: print, a picture, and a square that holds it as text. What does not fit is said. */
export function CardSquare({ shown, zone }: { shown: ShownCard; zone: Zone }) {
  const { t, i18n } = useLingui()
  const [made, setMade] = useState<Made | 'failed'>()
  const lines = cardText(i18n, shown, zone)
  const square = fitting(lines)
  useEffect(() => (typeof made === 'object' ? () => URL.revokeObjectURL(made.address) : undefined), [made])
  const draw = async (): Promise<void> => {
    const drawn = await drawPicture(headline(i18n, shown), lines.slice(1))
    setMade(drawn === undefined ? 'failed' : { address: URL.createObjectURL(drawn.picture), leftOut: drawn.leftOut })
  }
  return (
    <section className={css['keep']}>
      <h2><Trans>For a locked phone</Trans></h2>
      <p><Trans>A locked phone helps nobody. Carry the card on paper, and put the picture on your lock screen or the lines into the phone’s own medical page.</Trans></p>
      <Button wide icon="print" onPress={() => print()}><Trans>Print it, wallet size</Trans></Button>
      <Button wide icon="phone" onPress={() => void draw()}><Trans>Make a picture</Trans></Button>
      {made === 'failed' && <p role="status"><Trans>This browser cannot draw it. Print the card, or take a screenshot of it.</Trans></p>}
      {typeof made === 'object' && (
        <div className={css['made']} role="status">
          <img src={made.address} alt={t`The card as a picture`} />
          <div>
            <a className={css['save']} href={made.address} download="emergency-card.png"><Trans>Save the picture</Trans></a>
            {made.leftOut.length > 0 && <p><Trans>Left out, because it is too long: {made.leftOut.join(', ')}.</Trans></p>}
            <p className="soft"><Trans>Anybody who sees your lock screen can read it. Choose that yourself.</Trans></p>
          </div>
        </div>
      )}
      <Fold title={t`As a square to scan`}>
        <QrCode text={square.text} label={t`The card as text in a square`} />
        <p>{square.leftOut.length === 0 ? <Trans>It holds the whole card as text. It works without a network.</Trans> : <Trans>It holds the card as text, without: {square.leftOut.join(', ')}.</Trans>}</p>
      </Fold>
    </section>
  )
}
