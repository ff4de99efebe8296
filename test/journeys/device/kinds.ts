/** The one kind that the journeys of the device's shell write, in the browser and at the server. */
import * as z from 'zod/mini'
import { defineKind, registryOf } from '#log/kind.ts'
import { bothSides } from '#log/role.ts'

/** A word or two, in the diary. */
export const note = defineKind({ name: 'trial.noted', category: 'diary', writers: bothSides, shape: z.strictObject({ text: z.string() }) })
/** Never leaves the device. */
export const secret = defineKind({ name: 'trial.kept-private', category: 'private', writers: bothSides, shape: z.strictObject({ text: z.string() }) })
/** Known to the browser, not to the server: a server older than the app. */
export const tomorrow = defineKind({ name: 'trial.of-tomorrow', category: 'diary', writers: bothSides, shape: z.strictObject({ text: z.string() }) })

export const registry = registryOf([note, secret, tomorrow])
export const olderRegistry = registryOf([note, tomorrow])
export const serversRegistry = registryOf([note, secret])
