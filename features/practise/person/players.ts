/** What runs a session, by practice. A richer player is one more line; all else is timed. */
import type { ComponentProps, ComponentType } from 'react'
import type { Practice } from '../exercise.ts'
import { RunningClock } from './RunningClock.tsx'

/** What every player is given, and how it ends. */
export type PlayerProps = ComponentProps<typeof RunningClock>

/** The timer, and whatever practice has a player of its own. */
export const players: Partial<Record<Practice, ComponentType<PlayerProps>>> & { readonly timer: ComponentType<PlayerProps> } = { timer: RunningClock }
