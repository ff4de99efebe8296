/** Whose record the clinic's screens below show. */
import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import type { PersonAtClinic } from '#features/sharing/shapes.ts'

const Person = createContext<PersonAtClinic | null>(null)

/** Tells the screens below whose record is open. */
export function RecordPersonProvider({ person, children }: { person: PersonAtClinic; children: ReactNode }) {
  return <Person value={person}>{children}</Person>
}

/** The person whose record is open. */
export function useRecordPerson(): PersonAtClinic {
  const person = use(Person)
  if (person === null) throw new Error('This screen stands outside an open record.')
  return person
}
