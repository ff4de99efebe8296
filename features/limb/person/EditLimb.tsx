import { useLocation, useParams } from 'wouter'
import { useFolded } from '#device/use-log.ts'
import { describeLimb, redescribeLimb } from '../limb.ts'
import type { LimbDescription } from '../limb.ts'
import { limbsOf } from '../limbs.ts'
import { DescribeLimb } from './DescribeLimb.tsx'
import { todayHere } from './moments.ts'
import { tellingOf, useMyLog, useWhose } from './my-log.tsx'
import { useSay } from './use-say.tsx'

/** Describes a limb anew, or adds one to the record. */
export function EditLimb() {
  const [, go] = useLocation()
  const { id } = useParams<{ id?: string }>()
  const known = limbsOf(useFolded()).find(limb => limb.id === id)
  const local = useMyLog()
  const whose = useWhose()
  const { say } = useSay()
  const keep = async (said: LimbDescription, another: boolean): Promise<void> => {
    const decided = known === undefined ? describeLimb(said) : redescribeLimb(known.told, said)
    const kept = await say(decided.ok ? { ok: true, value: decided.value.map(draft => ({ ...draft, ...tellingOf(local, undefined) })) } : decided)
    if (kept) go(another ? '/limb' : '/body')
  }
  const before: LimbDescription | undefined = known && { part: known.part, side: known.side, joints: known.joints, word: known.word, behaviour: known.behaviour, since: known.since }
  return <DescribeLimb key={id ?? 'new'} whose={whose} before={before} today={todayHere()} onLeave={() => go('/body')} onDone={(said, another) => void keep(said, another)} />
}
