import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import css from './Dialog.module.css'

type Props = {
  open: boolean
  onClose: () => void
  title: ReactNode
  children?: ReactNode
  /** The answer that changes nothing, or loses nothing: it lies under the thumb. */
  safe: { name: ReactNode; onPress?: () => void }
  /** The other answer. */
  other?: { name: ReactNode; onPress: () => void; danger?: boolean; pending?: string | undefined; left?: string | undefined }
}

/** A question that must be answered before going on. It names both ends, and never asks whether someone is sure. */
export function Dialog({ open, onClose, title, children, safe, other }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (element === null || element.open === open) return
    if (open) element.showModal()
    else element.close()
  }, [open])
  return (
    <dialog
      ref={dialog} className={css['dialog']} aria-labelledby={titleId}
      onCancel={(event) => { event.preventDefault(); onClose() }}
      onClose={() => (open ? onClose() : undefined)}
      onClick={event => (event.target === event.currentTarget ? onClose() : undefined)}
    >
      {open && (
        <div className={css['paper']}>
          <h2 id={titleId} className={css['title']}>{title}</h2>
          {children !== undefined && <div className={css['said']}>{children}</div>}
          <div className={css['answers']}>
            {other !== undefined && <Button wide kind={other.danger === true ? 'danger' : 'plain'} onPress={other.onPress} pending={other.pending} left={other.left}>{other.name}</Button>}
            <Button wide kind="main" onPress={() => (safe.onPress ?? onClose)()}>{safe.name}</Button>
          </div>
        </div>
      )}
    </dialog>
  )
}
