import { Trans, useLingui } from '@lingui/react/macro'
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
        ? <button type="button" className={css['close']} aria-label={t`Close`} onClick={onClose}><Icon name="cross" size={22} /></button>
        : <button type="button" className={css['undo']} onClick={() => { undo(); onClose(); }}><Icon name="undo" size={22} /><span><Trans>Undo</Trans></span></button>}
    </div>
  )
}

/** Where toasts appear: above the dock and the places, read out when they come. */
export function ToastPlace() {
  const toast = useToast()
  return <div className={css['place']} role="status">{toast !== undefined && <Toast {...toast} onClose={clearToast} />}</div>
}
