import type { ComponentType } from 'react'

/** The parts of one person's record, in the order of the tabs. */
export type RecordTab = 'story' | 'assessment' | 'plan' | 'report' | 'team'

/** One screen of the team's app: where it is, what it loads, and how it is reached. */
export type ClinicRoute = {
  path: string
  screen: ComponentType
  /** Makes it an entry of the rail. */
  rail?: 'panel'
  /** Makes it a tab of a person's record; the path then begins with `/clinic/people/:person/`. */
  tab?: RecordTab
  /** Shown without the rail: signing in, the first set-up. */
  bare?: true
}

/** Every screen of the team's app. Adding a screen is adding a line. */
export const CLINIC_ROUTES: readonly ClinicRoute[] = []
