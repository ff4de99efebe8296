/** The slices that need the server for more than the record: their routes, and what they answer by themselves. */
import type pg from 'pg'
import { accountRoutes } from '#features/accounts/routes.ts'
import { signInRoutes } from '#features/accounts/sign-in-routes.ts'
import { crisisRoutes } from '#features/crisis/routes.ts'
import { panelRoutes } from '#features/panel/routes.ts'
import { approvalRoutes } from '#features/approval/routes.ts'
import { besideReminders, remindersOver } from '#features/reminders/jobs.ts'
import { reminderRoutes } from '#features/reminders/routes.ts'
import { sharingRoutes } from '#features/sharing/routes.ts'
import type { RecordJudge } from '#log/judge-record.ts'
import { LOCK_MINUTES } from './config.ts'
import type { Config } from './config.ts'
import { crisisFileIn } from './crisis-file.ts'
import type { Beside, Opened, Route } from './route.ts'
import type { Secrets } from './secrets.ts'
import { openSignIn } from './sign-in.ts'
import type { SignIn } from './sign-in.ts'
import type { SignInRoute } from './sign-in-route.ts'

/** What a slice brings. */
export interface Slice {
  readonly routes: readonly Route[]
  /** Routes that the sign-in library answers, and the library. */
  readonly signIn?: { readonly library: SignIn; readonly routes: readonly SignInRoute[] }
  /** Kinds that are judged by the rest of the record, too. */
  readonly judges?: readonly RecordJudge[]
  readonly stop?: () => Promise<void>
  /** What runs beside the routes while the server does. */
  readonly beside?: (opened: Opened) => Beside
}

/** What slices are given to open themselves. */
export interface Given {
  readonly connection: pg.ClientConfig
  readonly secrets: Secrets
  readonly config: Config
}

/** Opens every slice that has routes. */
export async function openSlices({ connection, secrets, config }: Given): Promise<readonly Slice[]> {
  const origin = config.publicUrl?.origin ?? `http://localhost:${config.port}`
  const alsoFrom = ['localhost', '127.0.0.1', '[::1]'].map(host => `http://${host}:${config.port}`)
  const library = openSignIn({ connection, secret: secrets.session, origin, alsoFrom })
  const reminders = remindersOver(secrets.session, config.publicUrl?.origin ?? origin, config.pushHosts)
  return [
    { routes: accountRoutes(config.lockMinutes ?? LOCK_MINUTES), signIn: { library, routes: signInRoutes }, stop: library.stop },
    { routes: sharingRoutes },
    { routes: approvalRoutes },
    { routes: panelRoutes },
    { routes: [], judges: [{ kinds: ['plan.agreed', 'plan.proposed'], load: async () => (await import('#features/plan/standing-flags.ts')).judgePlan }] },
    { routes: reminderRoutes(reminders.key, reminders.hosts), beside: opened => besideReminders(reminders.key, opened) },
    { routes: crisisRoutes(crisisFileIn(config.dataFolder)) },
  ]
}
