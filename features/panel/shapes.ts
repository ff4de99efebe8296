/** What crosses the wire of the panel. */
import * as z from 'zod/mini'
import { personAtClinicShape } from '#features/sharing/shapes.ts'
import { reasonCodes } from './reasons.ts'

/** Everyone the team may know of, each with the reasons that this reader's streams give, the first to show in front. */
export const panelShape = z.object({
  people: z.array(z.object({
    ...personAtClinicShape.shape,
    group: z.enum(['ask', 'due', 'quiet', 'no-reason']),
    reasons: z.array(z.object({ code: z.enum(reasonCodes), since: z.string(), count: z.optional(z.int()), words: z.optional(z.string()), by: z.optional(z.string()), alert: z.optional(z.object({ why: z.enum(['item-9', 'not-safe']), answer: z.nullable(z.int()) })) })),
    /** The next review day that the clinical stream names, if it is readable and there is one. */
    nextReview: z.nullable(z.string()),
  })),
})
export type Panel = z.infer<typeof panelShape>
export type PanelPerson = Panel['people'][number]
