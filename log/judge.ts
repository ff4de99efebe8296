/** What is wrong with one statement, before anybody appends it. The device asks while typing, the server asks again. */
import { bytesOf, heldText } from './canonical.ts'
import { checkBody } from './kind.ts'
import type { AnyKind, Registry } from './kind.ts'
import type { Outcome } from './problem.ts'
import { accept, refuse } from './problem.ts'
import type { Authority, PersonRole, Role } from './role.ts'
import { isPersonsSide, personRoles } from './role.ts'
import { MOST_BYTES, MOST_BYTES_OF_A_UNIT, MOST_HEADER_BYTES, isPlainStatement, statementShape } from './statement.ts'
import type { Statement } from './statement.ts'

/** Who asks to write. */
export interface Writer {
  readonly role: Role
  readonly authorities: readonly Authority[]
}

/** A clock may be wrong, but nobody writes about what is later than the moment of writing by their own clock. */
const CLOCK_GRAIN = { value: 1000, unit: 'ms' }

/** Reads one statement from outside: its frame, not yet whether this writer may say it. */
export function readStatement(input: unknown): Outcome<Statement> {
  if (isPlainStatement(input)) return accept(input)
  const parsed = statementShape.safeParse(input)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return refuse(issue?.code === 'unrecognized_keys' ? 'entry.key-unknown' : 'entry.malformed', { where: (issue?.path ?? []).map(String).join('.') })
  }
  return accept(parsed.data as Statement)
}

/** Judges a statement on its own: kind, version, size, texts, times, and whether this writer may say it. */
export function judge(registry: Registry, statement: Statement, writer: Writer): Outcome<AnyKind> {
  const whoever = judgeWhoever(registry, statement)
  if (!whoever.ok) return whoever
  const { kind } = whoever.value
  if (!mayWrite(kind, writer)) return refuse('entry.role-may-not', { where: 'kind' })
  if (needsVoice(writer.role) && statement.onBehalf !== true) return refuse('entry.on-behalf-missing', { where: 'onBehalf' })
  return accept(kind)
}

/** What was judged: its kind, and its body as canonical text (none when it is withdrawn). */
export interface Judged {
  readonly kind: AnyKind
  readonly words: string | null
}

/** Judges what holds whoever says it; the server does so before it knows the writer, whom the database finds and judges while appending. */
export function judgeWhoever(registry: Registry, statement: Statement): Outcome<Judged> {
  const kind = registry.get(statement.kind)
  if (!kind) return refuse('entry.kind-unknown', { advice: 'wait', where: 'kind' })
  if (statement.version > kind.version) return refuse('entry.version-newer', { advice: 'wait', where: 'version' })
  if (kind.category === 'private') return refuse('entry.private', { where: 'kind' })
  if (statement.say === 'redacted') return refuse('entry.redacted-from-outside', { where: 'say' })
  // What stands beside the body is of shapes that any database holds, and light.
  const words = statement.say === 'withdrawn' ? null : heldText(statement.say.body)
  if (words === undefined) return refuse('entry.text-cannot-be-held', { where: 'say' })
  const bytes = words !== null && words.length * MOST_BYTES_OF_A_UNIT > MOST_BYTES - MOST_HEADER_BYTES ? bytesOf(statement) : 0
  if (bytes > MOST_BYTES) return refuse('entry.too-large', { where: 'say', facts: { bytes, most: MOST_BYTES } })
  // Instants sort as texts; only what is later is looked at by the clock.
  if (statement.at > statement.writtenAt && Date.parse(statement.at) > Date.parse(statement.writtenAt) + CLOCK_GRAIN.value) return refuse('entry.in-future', { where: 'at' })
  if (statement.replaces.includes(statement.id)) return refuse('entry.replaces-itself', { where: 'replaces' })
  if (statement.say === 'withdrawn' && statement.replaces.length === 0) return refuse('entry.withdraws-nothing', { where: 'replaces' })
  if (statement.onBehalf === true && statement.voice === undefined) return refuse('entry.voice-missing', { where: 'voice' })
  if (statement.say !== 'withdrawn') {
    const body = checkBody(kind, statement.version, statement.say.body, statement.voice)
    if (!body.ok) return body
  }
  return accept({ kind, words })
}

/** Whether the role, and where the kind asks for one the authority, are there. */
export function mayWrite(kind: AnyKind, writer: Writer): boolean {
  if (!kind.writers.includes(writer.role)) return false
  return kind.authority === undefined || isPersonsSide(writer.role) || writer.authorities.includes(kind.authority)
}

/** The roles of the person's side that may say this of this kind, as far as the role goes. */
export function rolesThatMay(kind: AnyKind, statement: Statement): readonly PersonRole[] {
  return personRoles.filter(role => mayWrite(kind, { role, authorities: [] }) && (!needsVoice(role) || statement.onBehalf === true))
}

/** A carer or guardian always writes on behalf, and says how they know. */
function needsVoice(role: Role): boolean {
  return role === 'carer' || role === 'guardian'
}
