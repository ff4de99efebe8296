import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { QrCode } from '#ui/QrCode.tsx'
import css from './LinkToCopy.module.css'

/** Whether phones and colleagues elsewhere reach this server by the address that stands in the browser now. */
export function isReachable(): boolean {
  return location.protocol === 'https:'
}

/** A one-time link as text to copy and as a square for a camera. It is shown once; closing the page loses it, and a new one is made in a moment. */
export function LinkToCopy({ path, label }: { path: string; label: string }) {
  const { t } = useLingui()
  const [copied, setCopied] = useState(false)
  const address = `${location.origin}${path}`
  const copy = async () => {
    await navigator.clipboard.writeText(address).then(() => setCopied(true), () => setCopied(false))
  }
  return (
    <div className={css['link']}>
      <div className={css['code']}><QrCode text={address} label={t`The same link as a square for a camera`} /></div>
      <div className={css['words']}>
        <output className={css['address']} aria-label={label}>{address}</output>
        <div><Button icon="copy" onPress={() => void copy()}>{copied ? <Trans>Copied</Trans> : <Trans>Copy the link</Trans>}</Button></div>
        {!isReachable() && <p className={css['note']}><Trans>This link opens on this computer only. Phones and other computers can open it once FROND_URL names a public https address.</Trans></p>}
      </div>
    </div>
  )
}
