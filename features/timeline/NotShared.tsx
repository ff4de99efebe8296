/** What this reader may not read is said, and never drawn as nothing. */
import { Trans, useLingui } from '@lingui/react/macro'
import { Banner } from '#ui/Banner.tsx'
import type { Category, SharedCategory } from '#log/category.ts'
import { categoryWords } from '#features/sharing/category-words.ts'

/** Names the parts of the record that are not shared with the reader. */
export function NotShared({ unread }: { unread: readonly Category[] }) {
  const { i18n } = useLingui()
  if (unread.length === 0) return null
  const names = unread.filter((category): category is SharedCategory => category !== 'private').map(category => i18n._(categoryWords[category].name)).join(', ')
  return <Banner kind="info" title={<Trans>Not shared with you: {names}</Trans>}><Trans>What is in there cannot be told, which is not the same as nothing.</Trans></Banner>
}
