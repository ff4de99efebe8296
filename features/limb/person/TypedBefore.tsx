/** Says that what stands on a screen was typed an earlier time: it must not be taken for what is kept. */
import { Trans } from '@lingui/react/macro'
import { useCameBack } from '#device/use-draft.ts'

/** One line below the lead of the screen; nothing where the screen began afresh. */
export function TypedBefore({ screen }: { screen: string }) {
  if (!useCameBack(screen)) return null
  return <p className="soft" role="status"><Trans>You typed this before. It is not kept yet.</Trans></p>
}
