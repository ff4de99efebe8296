import { lazy } from './lazy.ts'
import type { LazyScreen } from './lazy.ts'

/** The parts of one person's record, in the order of the tabs. */
export const RECORD_TABS = ['story', 'assessment', 'plan', 'medicines', 'practice', 'body', 'questions', 'report', 'paper', 'team'] as const

/** One part of a person's record. */
export type RecordTab = (typeof RECORD_TABS)[number]

/** The entries of the rail; the account stands at its foot. */
export type RailPlace = 'panel' | 'colleagues' | 'account'

/** One screen of the team's app: where it is, what it loads, and how it is reached. */
export type ClinicRoute = {
  path: string
  screen: LazyScreen<object>
  /** Makes it an entry of the rail. */
  rail?: RailPlace
  /** Makes it a tab of a person's record; the path then begins with `/clinic/people/:person/`. */
  tab?: RecordTab
  /** Shown without the rail: signing in, the first set-up. */
  bare?: true
}

/** Every screen of the team's app. Adding a screen is adding a line. */
export const CLINIC_ROUTES: readonly ClinicRoute[] = [
  { path: '/clinic/set-up', bare: true, screen: lazy(async () => ({ default: (await import('#features/accounts/clinic/SetUpClinic.tsx')).SetUpClinic })) },
  { path: '/clinic/join', bare: true, screen: lazy(async () => ({ default: (await import('#features/accounts/clinic/JoinTeam.tsx')).JoinTeam })) },
  { path: '/clinic/reset', bare: true, screen: lazy(async () => ({ default: (await import('#features/accounts/clinic/ChoosePassword.tsx')).ChoosePassword })) },
  { path: '/clinic', rail: 'panel', screen: lazy(async () => ({ default: (await import('#features/panel/clinic/SeePanel.tsx')).SeePanel })) },
  { path: '/clinic/colleagues', rail: 'colleagues', screen: lazy(async () => ({ default: (await import('#features/accounts/clinic/ManageColleagues.tsx')).ManageColleagues })) },
  { path: '/clinic/account', rail: 'account', screen: lazy(async () => ({ default: (await import('#features/accounts/clinic/MyAccount.tsx')).MyAccount })) },
  { path: '/clinic/local-values', screen: lazy(async () => ({ default: (await import('#features/approval/clinic/ApproveValues.tsx')).ApproveValues })) },
  { path: '/clinic/people/new', screen: lazy(async () => ({ default: (await import('#features/sharing/clinic/OpenPerson.tsx')).OpenPerson })) },
  { path: '/clinic/people/:person/assessment', tab: 'assessment', screen: lazy(async () => ({ default: (await import('#features/assessment/clinic/Examine.tsx')).Examine })) },
  { path: '/clinic/people/:person/plan', tab: 'plan', screen: lazy(async () => ({ default: (await import('#features/plan/clinic/DecidePlan.tsx')).DecidePlan })) },
  { path: '/clinic/people/:person/medicines', tab: 'medicines', screen: lazy(async () => ({ default: (await import('#features/plan/clinic/SeeMedicines.tsx')).SeeMedicines })) },
  { path: '/clinic/people/:person/practice', tab: 'practice', screen: lazy(async () => ({ default: (await import('#features/practise/clinic/ReadPractice.tsx')).ReadPractice })) },
  { path: '/clinic/people/:person/story', tab: 'story', screen: lazy(async () => ({ default: (await import('#features/timeline/clinic/ReadStory.tsx')).ReadStory })) },
  { path: '/clinic/people/:person/body', tab: 'body', screen: lazy(async () => ({ default: (await import('#features/photos/clinic/SeeBody.tsx')).SeeBody })) },
  { path: '/clinic/people/:person/questions', tab: 'questions', screen: lazy(async () => ({ default: (await import('#features/check-ins/clinic/AskFurther.tsx')).AskFurther })) },
  { path: '/clinic/people/:person/report', tab: 'report', screen: lazy(async () => ({ default: (await import('#features/report/clinic/ReadReport.tsx')).ReadReport })) },
  { path: '/clinic/people/:person/paper', tab: 'paper', screen: lazy(async () => ({ default: (await import('#features/paper/clinic/EnterFromPaper.tsx')).EnterFromPaper })) },
  { path: '/clinic/people/:person/team', tab: 'team', screen: lazy(async () => ({ default: (await import('#features/sharing/clinic/SeeAccess.tsx')).SeeAccess })) },
]
