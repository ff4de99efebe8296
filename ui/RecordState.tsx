import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'
import css from './RecordState.module.css'

/** Where a record is, told from the record and never from hope. */
export type Whereabouts =
  | { is: 'not saved yet' }
  /** `kept` false: the browser has not promised to keep it. */
  | { is: 'saved here'; kept: boolean }
  | { is: 'waiting to be shared' }
  | { is: 'shared'; team: string }
  | { is: 'needs you'; what: ReactNode }

/** Where a record is, in one sign and plain words. */
export function RecordState({ where }: { where: Whereabouts }) {
  return <span className={css['state']} data-needs={where.is === 'needs you' || undefined}><Icon name={iconOf(where)} size={20} /><span>{wordsOf(where)}</span></span>
}

function iconOf(where: Whereabouts): IconName {
  return ({ 'not saved yet': 'clock', 'saved here': 'phone', 'waiting to be shared': 'clock', shared: 'people', 'needs you': 'caution' } as const)[where.is]
}

function wordsOf(where: Whereabouts): ReactNode {
  switch (where.is) {
    case 'not saved yet': return <Trans>Not saved yet</Trans>
    case 'saved here': return where.kept ? <Trans>Saved here</Trans> : <Trans>Saved in this browser, which may clear it</Trans>
    case 'waiting to be shared': return <Trans>Saved here. Not shared yet, it goes by itself</Trans>
    case 'shared': return <Trans>Shared with {where.team}</Trans>
    case 'needs you': return where.what
  }
}
