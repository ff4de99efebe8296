/** The clinical criteria in the tree form of CQL (ELM), run by cql-execution. */
import cql from 'cql-execution'
import type { PatientObject } from 'cql-execution'
import { JUDGED, SIGNS, SYMPTOMS } from './people.ts'

type Elm = Readonly<Record<string, unknown>> & { readonly type: string }

const patient: Elm = { type: 'ExpressionRef', name: 'Patient' }
const finding = (path: string): Elm => ({ type: 'Property', path, source: patient })
const both = (type: 'And' | 'Or' | 'Add') => (one: Elm, other: Elm): Elm => ({ type, operand: [one, other] })
const whole = (value: number): Elm => ({ type: 'Literal', valueType: '{urn:hl7-org:elm-types:r1}Integer', value: String(value) })
const oneIf = (condition: Elm): Elm => ({ type: 'If', condition, then: whole(1), else: whole(0) })
const anyOf = (group: readonly string[]): Elm => group.map(finding).reduce(both('Or'))
const atLeast = (count: number, groups: readonly (readonly string[])[]): Elm =>
  ({ type: 'GreaterOrEqual', operand: [groups.map(group => oneIf(anyOf(group))).reduce(both('Add')), whole(count)] })

const library = new cql.Library({
  library: {
    identifier: { id: 'Criteria', version: '1' },
    schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
    usings: { def: [{ localIdentifier: 'System', uri: 'urn:hl7-org:elm-types:r1' }] },
    statements: {
      def: [
        { name: 'Patient', context: 'Patient', expression: { type: 'SingletonFrom', operand: { type: 'Retrieve', dataType: 'Patient' } } },
        { name: 'Clinical', context: 'Patient', accessLevel: 'Public', expression: [...JUDGED.map(finding), atLeast(3, SYMPTOMS), atLeast(2, SIGNS)].reduce(both('And')) },
      ],
    },
  },
})
const executor = new cql.Executor(library)

/** Whether the criteria hold for each of these people, in their order. */
export async function byCql(people: readonly Record<string, boolean>[]): Promise<boolean[]> {
  let next = 0
  const source = {
    currentPatient: () => (next < people.length ? personOf(String(next), people[next] ?? {}) : undefined),
    nextPatient() {
      next += 1
      return this.currentPatient()
    },
  }
  const { patientResults } = await executor.exec(source)
  return people.map((_, index) => (patientResults as Record<string, { Clinical?: boolean }>)[String(index)]?.Clinical === true)
}

function personOf(id: string, findings: Record<string, boolean>): PatientObject {
  const person: PatientObject = {
    get: (field: string) => findings[field],
    getId: () => id,
    getCode: () => undefined,
    getDate: () => undefined,
    getDateOrInterval: () => undefined,
    findRecords: () => [person],
  }
  return person
}
