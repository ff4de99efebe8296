/** The words for daily life, and what each of its parts is given. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { Draft } from '#log/draft.ts'
import type { Outcome } from '#log/problem.ts'
import type { Day } from '#log/time.ts'
import type { Telling } from '#features/limb/telling.ts'
import type { Driving, Equipment } from '../daily-life.ts'
import type { DailyLife } from '../days-of-life.ts'

export const DRIVING_NAMES: Record<Driving['drives'], MessageDescriptor> = { yes: msg`I drive`, stopped: msg`I stopped`, 'never-did': msg`I never drove` }
export const EQUIPMENT_NAMES: Record<Equipment['is'], MessageDescriptor> = { have: msg`I have it`, need: msg`I need it`, ordered: msg`It is ordered` }

/** What every part needs. */
export type DailyPart = { life: DailyLife; today: Day; telling: Telling; say: (decided: Outcome<Draft[]>) => void }
