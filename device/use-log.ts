/** How a screen follows the open log. */
import { useRef, useSyncExternalStore } from 'react'
import { see, unreadBy } from '#log/fold.ts'
import type { Folded, View } from '#log/fold.ts'
import type { Category } from '#log/category.ts'
import type { EntryId } from '#log/ids.ts'
import type { AnyKind } from '#log/kind.ts'
import { useLog } from './LogProvider.tsx'
import type { OpenLog, RecordState } from './open-log.ts'
import { sameGroups } from './same-groups.ts'

export { useLog } from './LogProvider.tsx'

/** The folded log, and again whenever anything in it changes; for `standingOf`, `toldBy`, `historyOf`. */
export function useFolded(): Folded {
  const log = useLog()
  useSyncExternalStore(log.subscribe, log.folds ?? log.revision)
  return log.folded
}

/** A view's answer, group by group; the same map as before as long as no group changed. */
export function useView<Value, Kinds extends readonly AnyKind[]>(view: View<Value, Kinds>): ReadonlyMap<string, Value> {
  const seen = see(useFolded(), view)
  const before = useRef<ReadonlyMap<string, Value>>(undefined)
  if (before.current === undefined || !sameGroups(before.current, seen)) before.current = new Map(seen)
  return before.current
}

/** The streams a view would need and this reader may not read: then say *cannot tell*, never *none*. */
export function useUnread(view: { readonly reads: readonly AnyKind[] }): readonly Category[] {
  return unreadBy(useFolded(), view)
}

/** The way to write: all drafts or none, answered when durable. */
export function useWrite(): OpenLog['write'] {
  return useLog().write
}

/** Where one statement is, followed. Give the statement's own id (`told.entry.id`). */
export function useRecordState(id: EntryId): RecordState {
  const log = useLog()
  return useSyncExternalStore(log.subscribe, () => log.stateOf(id))
}

/** Whether there is a server, and since when there is none after a mistake, followed; what only goes to and fro changes nothing here. */
export function useConnection(): Pick<OpenLog, 'connection' | 'parted'> {
  const log = useLog()
  useSyncExternalStore(log.subscribe, () => `${log.connection} ${log.parted?.at ?? ''}`)
  return log
}

/** What is on its way, what needs somebody and how the last exchange went, followed. */
export function useSharing(): Pick<OpenLog, 'pending' | 'needsYou' | 'lastExchange' | 'connection' | 'parted' | 'warnings' | 'clockOff'> {
  const log = useLog()
  useSyncExternalStore(log.subscribe, log.revision)
  return log
}
