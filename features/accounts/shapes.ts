/** What crosses the wire about the people who treat: setting up, joining, signing in again after a lost password. */
import * as z from 'zod/mini'
import { authorityShape, teamRoleShape } from '#log/role.ts'
import { teamIdShape } from '#log/ids.ts'
import { instantShape } from '#log/time.ts'

/** A name as people write it: something to read, on one line. */
export const nameShape = z.string().check(z.trim(), z.minLength(1), z.maxLength(120), z.regex(/^[^\p{Cc}]*$/u))
/** The address somebody signs in with; nothing is ever sent to it. */
export const addressShape = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(200), z.regex(/^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+\.[^\s@\p{Cc}]+$|^[^\s@\p{Cc}]+@localhost$/u))
/** What a one-time link carries after its #. */
export const tokenShape = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))
const passwordShape = z.string().check(z.minLength(1), z.maxLength(400))

/** The first clinician, by the set-up link. */
export const setUpShape = z.strictObject({ token: tokenShape, clinic: nameShape, name: nameShape, role: teamRoleShape, address: addressShape, password: passwordShape })
export type SetUp = z.infer<typeof setUpShape>

/** A colleague to be, by role and by what they may sign. */
export const colleagueInviteShape = z.strictObject({ role: teamRoleShape, authorities: z.array(authorityShape).check(z.maxLength(20)) })
export type ColleagueInvite = z.infer<typeof colleagueInviteShape>

/** A one-time link to copy; it is shown once and only its hash is kept. */
export const madeLinkShape = z.object({ path: z.string(), expiresAt: instantShape })
export type MadeLink = z.infer<typeof madeLinkShape>

/** What a colleague's invitation says before they have an account. */
export const colleagueInvitationShape = z.object({ clinic: z.string(), role: teamRoleShape, authorities: z.array(authorityShape) })
export type ColleagueInvitation = z.infer<typeof colleagueInvitationShape>

/** A colleague takes the invitation and gets an account. */
export const joinTeamShape = z.strictObject({ token: tokenShape, name: nameShape, address: addressShape, password: passwordShape })
export type JoinTeam = z.infer<typeof joinTeamShape>

/** A new password by a reset link. */
export const resetShape = z.strictObject({ token: tokenShape, password: passwordShape })

/** Somebody who treats, as their colleagues see them. */
export const colleagueShape = z.object({
  account: z.string(),
  name: z.string(),
  role: teamRoleShape,
  authorities: z.array(authorityShape),
  since: instantShape,
  endedAt: z.nullable(instantShape),
})
export type Colleague = z.infer<typeof colleagueShape>

/** The one who is signed in. */
export const meShape = z.object({
  account: z.string(),
  name: z.string(),
  address: z.string(),
  /** The first team they belong to. */
  team: z.object({ id: teamIdShape, name: z.string() }),
  role: teamRoleShape,
  authorities: z.array(authorityShape),
  secondFactor: z.boolean(),
  passkeys: z.int(),
  /** After so many minutes without a touch the screen is locked; 0 where the service chose never. */
  lockAfterMinutes: z.int(),
})
export type Me = z.infer<typeof meShape>

/** What the clinic's door is told first, whoever opens it: whether there is a clinic, and who is signed in here. */
export const atDoorShape = z.object({ isSetUp: z.boolean(), me: z.union([meShape, z.enum(['nobody', 'no-team'])]) })

/** The passkeys of an account, told apart by the day they were added. */
export const passkeysShape = z.object({ passkeys: z.array(z.object({ id: z.string(), addedAt: z.nullable(instantShape) })) })
