import { useSharing } from '#device/use-log.ts'
import type { Category } from '#log/category.ts'

/** Of these streams, those that the server said are not shared. While the record could not be read, nothing is said of them: that stands at the top of the page. */
export function useNotShared(unread: readonly Category[]): readonly Category[] {
  return useSharing().lastExchange?.ok === true ? unread : []
}
