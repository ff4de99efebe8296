import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import type { Settings } from '#ui/settings.ts'
import { useSettings } from '#ui/use-settings.ts'
import css from './ChooseLook.module.css'

const SECONDS = ['1', '1.5', '2', '3', '5', '8'] as const
const LEFT_ALONE = new Set(['Tab', 'Escape', 'Shift', 'Control', 'Alt', 'Meta'])

/** Which keys the switches press, and how fast the ring goes by itself. A key is learnt by pressing it. */
export function ChooseScan({ scan }: { scan: Exclude<Settings['scan'], 'off'> }) {
  const { t, i18n } = useLingui()
  const [{ scanKeys, scanSeconds }, change] = useSettings()
  const [learning, setLearning] = useState<keyof Settings['scanKeys']>()
  useEffect(() => {
    if (learning === undefined) return undefined
    const learn = (event: KeyboardEvent): void => {
      if (LEFT_ALONE.has(event.key) || event.repeat) return
      // Heard before the ring hears it, so that the key of before can be pressed too.
      event.preventDefault()
      event.stopImmediatePropagation()
      const other = learning === 'next' ? 'choose' : 'next'
      change({ scanKeys: { ...scanKeys, [learning]: event.key, ...(scanKeys[other] === event.key && { [other]: scanKeys[learning] }) } })
      setLearning(undefined)
    }
    addEventListener('keydown', learn, true)
    return () => removeEventListener('keydown', learn, true)
  }, [learning, scanKeys, change])
  const named = (key: string): string => (key === ' ' ? t`Space` : key === 'Enter' ? t`Enter` : key)
  const next = named(scanKeys.next)
  const choose = named(scanKeys.choose)
  return (
    <>
      <p className={css['told']}>{scan === 'two-keys' ? <Trans>In a list or a date, choosing goes in. Going on changes the answer. Choosing again leaves. Many things together are one stop: choosing goes in, and after the last one you are out again.</Trans> : <Trans>The ring goes on by itself. After three rounds it waits for your key. Many things together are one stop: your key goes in.</Trans>}</p>
      <div className={css['keys']}>
        {scan === 'two-keys' && <Button wide onPress={() => setLearning('next')}>{learning === 'next' ? <Trans>Press the key now</Trans> : <Trans>Key to go on: {next}</Trans>}</Button>}
        <Button wide onPress={() => setLearning('choose')}>{learning === 'choose' ? <Trans>Press the key now</Trans> : <Trans>Key to choose: {choose}</Trans>}</Button>
      </div>
      {scan === 'by-itself' && (
        <>
          <h3><Trans>The ring stays for</Trans></h3>
          <ChooseOne label={t`The ring stays for`} layout="columns" chosen={SECONDS.find(value => Number(value) === scanSeconds)} onChoose={chosen => chosen !== undefined && change({ scanSeconds: Number(chosen) })} choices={SECONDS.map(seconds => { const value = i18n.number(Number(seconds)); return { value: seconds, name: seconds === '1' ? t`1 second` : t`${value} seconds` } })} />
        </>
      )}
    </>
  )
}
