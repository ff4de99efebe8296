import { Trans, useLingui } from '@lingui/react/macro'
import { Button as Pressable } from 'react-aria-components/Button'
import { Icon } from './Icon.tsx'
import css from './Toast.module.css'
import { clearToast, useToast } from './toasts.ts'
import type { ToastWords } from './toasts.ts'

/** What just happened, in a line, with the way back. */
export function Toast({ text, icon = 'tick', undo, onClose }: ToastWords & { onClose: () => void }) {
  const { t } = useLingui()
  return (
    <div className={css['toast']}>
      <span className={css['said']}><Icon name={icon} size={22} /><span>{text}</span></span>
      {undo === undefined
        ? <Pressable className={css['close'] ?? ''} aria-label={t`Close`} onPress={onClose}><Icon name="cross" size={22} /></Pressable>
        : <Pressable className={css['undo'] ?? ''} onPress={() => { undo(); onClose(); }}><Icon name="undo" size={22} /><span><Trans>Undo</Trans></span></Pressable>}
    </div>
  )
}

/** Where toasts appear: above the dock and the places, read out when they come. */
export function ToastPlace() {
  const toast = useToast()
  return <div className={css['place']} role="status">{toast !== undefined && <Toast {...toast} onClose={clearToast} />}</div>
}
