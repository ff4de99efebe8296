/** For laws about whatever may be said: any body of a kind, read off its shape. */
import fc from 'fast-check'
import type { AnyKind } from '#log/kind.ts'
import { checkBody } from '#log/kind.ts'
import type { JsonValue } from '#log/statement.ts'

/** What is read of a shape; the rest of it is judged by the shape itself. */
interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, Shape>>
  readonly options?: readonly Shape[]
  readonly innerType?: Shape
  readonly element?: Shape
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly JsonValue[]
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[]
  readonly format?: string
}
interface Check { readonly check: string; readonly pattern?: RegExp; readonly minimum?: number; readonly maximum?: number; readonly value?: number; readonly inclusive?: boolean }
interface Shape { readonly _zod: { readonly def: Definition } }

/** Any body that this kind takes. */
export function anyBody(kind: AnyKind): fc.Arbitrary<JsonValue> {
  return anyOf(kind.shape as unknown as Shape).filter(body => checkBody(kind, kind.version, body).ok)
}

function anyOf(shape: Shape): fc.Arbitrary<JsonValue> {
  const { def } = shape._zod
  switch (def.type) {
    case 'object': return fc.record(
      Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, inner]) => [key, anyOf(inner)])),
      { requiredKeys: Object.entries(def.shape ?? {}).flatMap(([key, inner]) => (inner._zod.def.type === 'optional' ? [] : [key])) },
    ) as fc.Arbitrary<JsonValue>
    case 'optional': return anyOf(def.innerType as Shape)
    case 'union': return fc.oneof(...(def.options ?? []).map(anyOf))
    case 'enum': return fc.constantFrom(...Object.values(def.entries ?? {}))
    case 'literal': return fc.constantFrom(...(def.values ?? []))
    case 'boolean': return fc.boolean()
    case 'array': return fc.array(anyOf(def.element as Shape), { minLength: limit(def, 'min_length') ?? 0, maxLength: Math.min(3, limit(def, 'max_length') ?? 3) })
    case 'number': return anyNumber(def)
    case 'string': return anyText(def)
    default: throw new Error(`a body of ${def.type} cannot be made up`)
  }
}

const checksOf = ({ checks = [] }: Definition): Check[] => checks.map(({ _zod }) => _zod.def)

function limit(def: Definition, which: 'min_length' | 'max_length' | 'greater_than' | 'less_than'): number | undefined {
  const found = checksOf(def).find(({ check }) => check === which)
  return found?.minimum ?? found?.maximum ?? found?.value
}

function anyNumber(def: Definition): fc.Arbitrary<number> {
  const [min, max] = [limit(def, 'greater_than') ?? 0, limit(def, 'less_than') ?? 1_000]
  const whole = fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
  // A limit that is itself left out is not told apart here; the shape refuses it.
  return def.format === undefined ? fc.oneof(whole, fc.constant(Math.min(max, min + 0.5))) : whole
}

function anyText(def: Definition): fc.Arbitrary<string> {
  const pattern = checksOf(def).find(one => one.pattern !== undefined)?.pattern
  if (pattern === undefined) return fc.constantFrom('A word or two', '3 h', 'ζ “…”')
  if (pattern.test('2026-02-03T10:00:00.000Z')) return fc.constantFrom('2026-02-03T10:00:00.000Z', '2026-10-25T01:30:00.000Z')
  const dates = ['2026-02-03', '2024-02-29', '2026-02', '2019'].filter(date => pattern.test(date))
  return dates.length > 0 && !pattern.test('word') ? fc.constantFrom(...dates) : fc.stringMatching(pattern)
}
