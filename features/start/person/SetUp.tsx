import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { LocalLog } from '#device/database.ts'
import { createLog } from '#device/logs.ts'
import { askToStoreSafely } from '#device/stored-safely.ts'
import { openPersonLog } from '#device/person-log.ts'
import type { Draft } from '#log/draft.ts'
import type { PersonRole } from '#log/role.ts'
import type { Voice } from '#log/statement.ts'
import { instantOf } from '#log/time.ts'
import { registry } from '#features/kinds.ts'
import { describeLimb } from '#features/limb/limb.ts'
import type { LimbDescription } from '#features/limb/limb.ts'
import { todayHere } from '#features/limb/person/moments.ts'
import { DescribeLimb } from '#features/limb/person/DescribeLimb.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { WhoFor } from './WhoFor.tsx'
import type { LookedAfter } from './WhoFor.tsx'
import { tellingOf } from '#features/limb/person/my-log.tsx'

/** Sets up a new record on this device: for oneself, or for somebody one looks after. Nothing is made before the first limb is said. */
export function SetUp({ whoFor, then = '/', onReady }: { whoFor: 'me' | 'them'; then?: string; onReady: (local: LocalLog) => void }) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const [them, setThem] = useState<LookedAfter>()
  const [limbs, setLimbs] = useState<readonly LimbDescription[]>([])
  const [failed, setFailed] = useState(false)
  if (whoFor === 'them' && them === undefined) return <WhoFor onBack={() => go('/')} onDone={setThem} />

  const finish = async (all: readonly LimbDescription[]): Promise<void> => {
    void askToStoreSafely()
    try {
      const local = await newRecord(them ?? { label: t`My record`, role: 'person' }, all)
      onReady(local)
      go(then)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <DescribeLimb
        key={limbs.length} whose={whoFor === 'me' ? 'mine' : 'theirs'} today={todayHere()}
        onLeave={() => (limbs.length > 0 ? void finish(limbs) : whoFor === 'them' ? setThem(undefined) : go('/'))}
        onDone={(said, another) => {
          const all = [...limbs, said]
          if (another) setLimbs(all)
          else void finish(all)
        }}
      />
      {failed && <FieldProblem><Trans>This browser did not let Frond keep anything. A private window or a full phone can be why. Nothing was saved.</Trans></FieldProblem>}
    </>
  )
}

/** Makes the record and writes its first limbs, before anybody is told that it is there. */
async function newRecord(who: { label: string; role: PersonRole; voice?: Voice }, limbs: readonly LimbDescription[]): Promise<LocalLog> {
  const local = await createLog(who)
  const log = await openPersonLog(local, registry)
  const telling = tellingOf(local, local.voice)
  const now = Date.now()
  const drafts: Draft[] = limbs.flatMap((limb, place) => {
    const said = describeLimb(limb)
    // Each a millisecond after the one before, so that the limb named first stays first.
    const at = instantOf(now - limbs.length + place)
    return said.ok ? said.value.map(draft => ({ ...draft, ...telling, at })) : []
  })
  const kept = await log.write(drafts)
  await log.close()
  if (!kept.ok && kept.problem.advice === 'needs-you') throw new Error(kept.problem.code)
  return local
}
