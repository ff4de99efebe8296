import { Trans, useLingui } from '@lingui/react/macro'
import type { Zone } from '#log/time.ts'
import { QrCode } from '#ui/QrCode.tsx'
import type { ShownCard } from '../shown.ts'
import { fitting } from '../shown.ts'
import { aboutLimb, cardText, headline, linesOf, neverForce, signsOf, whatToDo } from './card-lines.ts'
import type { Line } from './card-lines.ts'
import css from './Wallet.module.css'

const ABOUT_ME: readonly string[] = ['name', 'born', 'contact-0', 'contact-1', 'language', 'speaks', 'team', 'out-of-hours']

function Lines({ lines }: { lines: readonly Line[] }) {
  return <dl>{lines.map(({ key, name, value }) => <div key={key}><dt>{name}</dt><dd>{value ?? <Trans>not noted</Trans>}</dd></div>)}</dl>
}

/** The card on paper: three sides of a wallet card to cut out and fold. It is seen only in print. */
export function WalletCard({ shown, zone }: { shown: ShownCard; zone: Zone }) {
  const { t, i18n } = useLingui()
  const todo = whatToDo(i18n, shown, zone)
  const signs = signsOf(i18n)
  const limb = aboutLimb(i18n, shown)
  const lines = linesOf(i18n, shown)
  return (
    <div className={css['wallet']} aria-hidden="true">
      <div className={css['side']}>
        <p className={css['head']}>{headline(i18n, shown)}</p>
        {todo.tooMuch !== undefined && <p><b><Trans>Too much:</Trans></b> {signs.tooMuch.join('. ')}. <b>{todo.tooMuch}</b></p>}
        {todo.tooLittle !== undefined && <p><b><Trans>Too little:</Trans></b> {signs.tooLittle.join('. ')}. <b>{todo.tooLittle}</b></p>}
        {todo.stopped !== undefined && <p><b>{todo.stopped}</b></p>}
        <p>{limb} <b>{neverForce(i18n)}</b></p>
        <p><Trans>Doses may have changed since.</Trans></p>
      </div>
      <div className={css['side']}><Lines lines={lines.filter(({ key }) => !ABOUT_ME.includes(key))} /></div>
      <div className={css['side']}>
        <div className={css['square']}><QrCode text={fitting(cardText(i18n, shown, zone)).text} label={t`The card as text in a square`} /></div>
        <Lines lines={lines.filter(({ key }) => ABOUT_ME.includes(key))} />
      </div>
    </div>
  )
}
