/** What crosses the wire about the approval of local values. */
import * as z from 'zod/mini'
import { teamRoleShape } from '#log/role.ts'
import { instantShape } from '#log/time.ts'

export const versionShape = z.string().check(z.regex(/^[0-9a-f]{12}$/))

/** A named clinician's approval of one version. */
export const approvalShape = z.object({ name: z.string(), role: teamRoleShape, at: instantShape, version: versionShape })
export type Approval = z.infer<typeof approvalShape>

/** The version in use, its approval if there is one, and the last approval of another version. */
export const approvalStateShape = z.object({ version: versionShape, approved: z.nullable(approvalShape), before: z.nullable(approvalShape) })
export type ApprovalState = z.infer<typeof approvalStateShape>
