import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Icon } from '#ui/Icon.tsx'
import css from './Kept.module.css'

/** Says beside the button that something was written down, on a screen that stays. */
export function Kept({ children }: { children?: ReactNode }) {
  return <p role="status" className={css['kept']}><Icon name="tick" size={22} />{children ?? <Trans>It is written down.</Trans>}</p>
}
