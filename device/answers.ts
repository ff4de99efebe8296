/** The server's answers, typed as the record types them. */
import * as z from 'zod/mini'
import { entryShape } from '#log/statement.ts'
import { appendAnswerShape, readAnswerShape } from '#log/sync.ts'
import type { AppendAnswer, ReadAnswer } from '#log/sync.ts'

/** What is answered to an append. */
export const appendAnswer = appendAnswerShape as unknown as z.ZodMiniType<AppendAnswer>

/**
 * What is answered to a read. An entry in a shape of tomorrow makes the whole page unreadable, so that the cursor stays before it
 * until this app is of tomorrow too; an unknown kind or version does not.
 */
export const readAnswer = z.extend(readAnswerShape, { entries: z.array(entryShape) }) as unknown as z.ZodMiniType<ReadAnswer>
