/** What an entry says in one line, whatever its kind: enough to know again what one wrote oneself. */
import type { JsonValue } from '#log/statement.ts'

const MOST_LETTERS = 160
const machine = /^[0-9a-f]{8}-[0-9a-f]{4}-|^(?=.*\d)[A-Za-z0-9_-]{22,}$/

/** The kind's first word and the words and numbers of its body, without ids and keys. */
export function inBrief(kind: string, body: unknown): string {
  const said = leavesOf(body as JsonValue).filter(leaf => !machine.test(leaf)).join(' · ')
  const whole = [kind.split('.')[0]?.replaceAll('-', ' ') ?? '', said].filter(part => part !== '').join(': ')
  return whole.length > MOST_LETTERS ? `${whole.slice(0, MOST_LETTERS - 1)}…` : whole
}

function leavesOf(value: JsonValue): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value === 'number') return [String(value)]
  if (value === null || typeof value === 'boolean') return []
  return Object.values(value).flatMap(leavesOf)
}
