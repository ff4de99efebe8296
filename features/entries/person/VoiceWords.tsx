import { Trans } from '@lingui/react/macro'
import type { Voice } from '#log/statement.ts'

/** How the writer of an entry knew, shown on every entry that somebody wrote for another. */
export function VoiceWords({ voice }: { voice: Voice | undefined }) {
  switch (voice) {
    case 'they said': return <>, <Trans>they said so</Trans></>
    case 'I saw': return <>, <Trans>somebody saw it</Trans></>
    case 'I think': return <>, <Trans>somebody thinks so</Trans></>
    case undefined: return null
  }
}
