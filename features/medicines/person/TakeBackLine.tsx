import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Draft } from '#log/draft.ts'
import type { AnyKind } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import { accept } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'

/** Takes back a line that was written by mistake, after asking; that it was written, and taken back, stays in the record. */
export function TakeBackLine({ told, kind, to }: { told: Told; kind: AnyKind; to: string }) {
  const [, go] = useLocation()
  const { say } = useSay()
  const [asking, setAsking] = useState(false)
  const { at, zone, voice, onBehalf } = told.entry
  const takeBack = async (): Promise<void> => {
    setAsking(false)
    if (await say(accept([{ kind, body: 'withdrawn', at, zone, ...(onBehalf ? { onBehalf, voice } : {}), replaces: told.heads } as Draft]))) go(to)
  }
  return (
    <>
      <Button wide icon="undo" onPress={() => setAsking(true)}><Trans>It was a mistake: take it back</Trans></Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={<Trans>Take this back?</Trans>} safe={{ name: <Trans>Keep it</Trans> }} other={{ name: <Trans>Take it back</Trans>, onPress: () => void takeBack() }}>
        <Trans>It no longer counts. That it was written, and taken back, stays in the record.</Trans>
      </Dialog>
    </>
  )
}
