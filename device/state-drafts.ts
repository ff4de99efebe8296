/** From drafts to statements of this device, judged as the server will judge them. */
import type { Draft, Writing } from '#log/draft.ts'
import { stateDraft } from '#log/draft.ts'
import { judge } from '#log/judge.ts'
import type { Writer } from '#log/judge.ts'
import type { AnyKind, Registry } from '#log/kind.ts'
import type { Outcome } from '#log/problem.ts'
import { accept } from '#log/problem.ts'
import type { Statement } from '#log/statement.ts'
import { zoneNow } from './use-clock.ts'

/** The statements of all these drafts, or the first reason why one of them may not be written. */
export function stateDrafts(registry: Registry, drafts: readonly Draft[], writing: Writing, writer: Writer): Outcome<readonly Statement[]> {
  const statements: Statement[] = []
  for (const draft of drafts) {
    const statement = stateDraft(draft, writing)
    const judged = judge(withPrivateKinds(registry, draft.kind), statement, writer)
    if (!judged.ok) return judged
    statements.push(statement)
  }
  return accept(statements)
}

/** A private statement is never sent, so it is judged as though it were of the diary: by all else that the server would ask. */
function withPrivateKinds(registry: Registry, kind: AnyKind): Registry {
  return kind.category === 'private' ? new Map([[kind.name, { ...kind, category: 'diary' as const }]]) : registry
}

/** The device's own clock, zone and randomness. */
export function writingNow(voice: Pick<Writing, 'voice' | 'onBehalf'>): Writing {
  return {
    ...voice,
    now: Date.now(),
    zone: zoneNow(),
    random: count => crypto.getRandomValues(new Uint8Array(count)),
  }
}
