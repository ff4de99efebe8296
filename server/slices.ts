/** The slices that need the server for more than the record: their routes, and what they answer by themselves. */
import type pg from 'pg'
import type { Config } from './config.ts'
import type { Route } from './route.ts'
import type { Secrets } from './secrets.ts'

/** What a slice brings. */
export interface Slice {
  readonly routes: readonly Route[]
  /** A part of the address space that a library answers itself. */
  readonly mounts?: readonly { readonly path: `/api/${string}`; readonly answer: (request: Request) => Promise<Response> }[]
  readonly stop?: () => Promise<void>
}

/** What slices are given to open themselves. */
export interface Given {
  readonly connection: pg.ClientConfig
  readonly secrets: Secrets
  readonly config: Config
}

/** Opens every slice that has routes. */
export async function openSlices(_given: Given): Promise<readonly Slice[]> {
  return []
}
