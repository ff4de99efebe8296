import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { storedSafely } from '#device/stored-safely.ts'
import type { StoredSafely } from '#device/stored-safely.ts'
import { useConnection, useRecordState } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import { RecordState } from '#ui/RecordState.tsx'
import { ProblemWords } from './ProblemWords.tsx'
import { isSample, useMyLog } from './my-log.tsx'

/** Where one statement is, told from the record: not saved yet, saved here, shared, or waiting for somebody. */
export function Whereabouts({ id }: { id: EntryId }) {
  const { t } = useLingui()
  const state = useRecordState(id)
  const { connection } = useConnection()
  const sample = isSample(useMyLog())
  const kept = useStoredSafely() === 'persistent'
  // The sample says once, above every screen, that nothing is kept.
  if (sample && state === 'not saved yet') return null
  if (typeof state === 'object') return <RecordState where={{ is: 'needs you', what: <ProblemWords problem={state.needsYou} /> }} />
  if (state === 'shared') return <RecordState where={{ is: 'shared', team: t`your team` }} />
  if (state === 'saved here' && connection === 'connected') return <RecordState where={{ is: 'waiting to be shared' }} />
  return <RecordState where={state === 'saved here' ? { is: 'saved here', kept } : { is: 'not saved yet' }} />
}

/** Who sees what is written here, as far as this device knows. */
export function WhoSees() {
  const { connection } = useConnection()
  if (connection === 'connected') return <Trans>It goes to your team with the rest of your diary. Nobody reads it at night or at weekends. If it is urgent, ring them.</Trans>
  if (connection === 'removed') return <Trans>Your team no longer reads this. Only this device has it. Ring somebody who knows your limb.</Trans>
  return <Trans>Only this device has it. Nobody else sees it. Ring or show somebody who knows your limb.</Trans>
}

let known: StoredSafely = 'may be cleared'

/** Whether this browser has promised to keep what is stored; *may be cleared* until it is known. */
export function useStoredSafely(): StoredSafely {
  const [safely, setSafely] = useState<StoredSafely>(known)
  useEffect(() => {
    void storedSafely().then(found => {
      known = found
      setSafely(found)
    })
  }, [])
  return safely
}
