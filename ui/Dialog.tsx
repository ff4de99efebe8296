import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
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
  return (
    <ModalOverlay className={css['scrim'] ?? ''} isOpen={open} onOpenChange={(isOpen) => (isOpen ? undefined : onClose())} isDismissable>
      <Modal className={css['modal'] ?? ''}>
        <AriaDialog className={css['dialog'] ?? ''}>
          <Heading slot="title" className={css['title'] ?? ''}>{title}</Heading>
          {children !== undefined && <div className={css['said']}>{children}</div>}
          <div className={css['answers']}>
            {other !== undefined && <Button wide kind={other.danger === true ? 'danger' : 'plain'} onPress={other.onPress} pending={other.pending} left={other.left}>{other.name}</Button>}
            <Button wide kind="main" onPress={() => (safe.onPress ?? onClose)()}>{safe.name}</Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
