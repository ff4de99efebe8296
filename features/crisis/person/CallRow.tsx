import { Trans } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Dialog } from '#ui/Dialog.tsx'
import { Icon } from '#ui/Icon.tsx'
import { classes } from '#ui/classes.ts'
import { dialled } from '#features/emergency/dialled.ts'
import css from './NotSafe.module.css'

/** A second tap that follows the first so soon is the same trembling tap, and calls nobody. */
const SAME_TAP_MILLISECONDS = 800

/** Somebody to call: name and number as text, and a question before the telephone opens, so that no slip calls anybody. */
export function CallRow({ name, number, note, urgent = false, say }: { name: string; number: string; note?: ReactNode; urgent?: boolean; say?: ReactNode }) {
  const [asking, setAsking] = useState(false)
  const askedAt = useRef(0)
  const ask = (): void => {
    askedAt.current = performance.now()
    setAsking(true)
  }
  const call = (): void => {
    if (performance.now() - askedAt.current < SAME_TAP_MILLISECONDS) return
    setAsking(false)
    location.href = dialled(number)
  }
  return (
    <li>
      <button type="button" className={classes(css['call'], urgent && css['urgent'])} onClick={ask}>
        <Icon name="call" size={28} />
        <span><b className="num">{number}</b><span>{name}</span>{note !== undefined && <small>{note}</small>}</span>
      </button>
      <Dialog
        open={asking} onClose={() => setAsking(false)} title={<Trans>Call {number}?</Trans>}
        safe={{ name: <Trans>Call now</Trans>, onPress: call }}
        other={{ name: <Trans>Not now</Trans>, onPress: () => setAsking(false) }}
      >
        <p>{name}</p>
        {say !== undefined && <p>{say}</p>}
      </Dialog>
    </li>
  )
}
