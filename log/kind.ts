/** The registry of kinds: what may be said, in which shape, by whom, in which stream, and how old shapes are read. */
import * as z from 'zod/mini'
import type { Category } from './category.ts'
import type { Authority, Role } from './role.ts'
import type { JsonValue, Voice } from './statement.ts'
import type { Outcome } from './problem.ts'
import { accept, refuse } from './problem.ts'

/** How a body of one version becomes a body of the next. */
export type Upgrade = (body: JsonValue) => JsonValue

/** A kind, whichever: what a registry holds. */
export interface AnyKind {
  readonly name: string
  /** The version that is written today; every earlier one is still read. */
  readonly version: number
  /** The one stream it lives in. */
  readonly category: Category
  /** Which roles may write it. */
  readonly writers: readonly Role[]
  /** What a team member needs besides the role; the person's side needs none. */
  readonly authority?: Authority | undefined
  readonly shape: z.ZodMiniType
  /** `upgrades[n]` reads version n as version n + 1. */
  readonly upgrades: Readonly<Record<number, Upgrade>>
  /** Shapes of released earlier versions, so that the server still accepts them. */
  readonly earlier: Readonly<Record<number, z.ZodMiniType>>
  /** What must not be said, beyond the body's shape (an end before its start; somebody's pain by who only saw it). Pure; given a body of today's shape. */
  readonly check: (body: JsonValue, voice: Voice | undefined) => Outcome<true>
  /** For the compiler alone: what a statement of this kind says. */
  readonly says?: unknown
}

/** A kind with its name and body in its type. */
export interface Kind<Name extends string = string, Body = unknown> extends AnyKind {
  readonly name: Name
  readonly says?: Body
}

export type BodyOf<K extends AnyKind> = K extends Kind<string, infer Body> ? Body : never

interface Definition<Name extends string, Body> {
  name: Name
  version?: number
  category: Category
  writers: readonly Role[]
  authority?: Authority
  shape: z.ZodMiniType<Body>
  upgrades?: Record<number, Upgrade>
  earlier?: Record<number, z.ZodMiniType>
  check?: (body: Body, voice: Voice | undefined) => Outcome<true>
}

/** Declares a kind. Every version before today's must say how it is upgraded. */
export function defineKind<const Name extends string, Body>(definition: Definition<Name, Body>): Kind<Name, Body> {
  const { version = 1, upgrades = {}, earlier = {}, check = () => accept(true as const) } = definition
  for (let old = 1; old < version; old++) {
    if (!upgrades[old] || !earlier[old]) throw new Error(`${definition.name}: version ${old} has no upgrade or no shape`)
  }
  return { ...definition, shape: definition.shape as z.ZodMiniType, version, upgrades, earlier, check: check as AnyKind['check'] }
}

/** All kinds by name. */
export type Registry = ReadonlyMap<string, AnyKind>

/** Gathers kinds; two of the same name are a defect. */
export function registryOf(kinds: readonly AnyKind[]): Registry {
  const registry = new Map<string, AnyKind>()
  for (const kind of kinds) {
    if (registry.has(kind.name)) throw new Error(`two kinds are called ${kind.name}`)
    registry.set(kind.name, kind)
  }
  return registry
}

/** A body of any released version as today's; `null` when it was written by a newer app or the kind is unknown. */
export function readBody(registry: Registry, name: string, version: number, body: JsonValue): JsonValue | null {
  const kind = registry.get(name)
  if (!kind || version > kind.version) return null
  let read = body
  for (let old = version; old < kind.version; old++) read = kind.upgrades[old]?.(read) ?? null
  return read
}

/** Whether a body fits the shape of its version, and says nothing impossible. */
export function checkBody(kind: AnyKind, version: number, body: JsonValue, voice?: Voice): Outcome<true> {
  const shape: z.ZodMiniType = version === kind.version ? kind.shape : (kind.earlier[version] ?? z.never())
  const parsed = shape.safeParse(body)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const unknownKey = issue?.code === 'unrecognized_keys'
    return refuse(unknownKey ? 'entry.key-unknown' : 'entry.malformed', { where: ['body', ...(issue?.path ?? []), ...(unknownKey ? issue.keys.slice(0, 1) : [])].map(String).join('.') })
  }
  let read = body
  for (let old = version; old < kind.version; old++) read = kind.upgrades[old]?.(read) ?? null
  return kind.check(read, voice)
}
