/** What crosses the wire about people at a clinic: opening one, inviting, joining, devices, and who sees what. */
import * as z from 'zod/mini'
import { sharedCategoryShape } from '#log/category.ts'
import { personIdShape, teamIdShape } from '#log/ids.ts'
import { personRoles, roleShape } from '#log/role.ts'
import { instantShape, partialDateShape } from '#log/time.ts'
import { careStates, decidable, invitationStates } from './sharing.ts'

const lineShape = z.string().check(z.trim(), z.maxLength(120), z.regex(/^[^\p{Cc}]*$/u))
const saidShape = lineShape.check(z.minLength(1))
const personRoleShape = z.enum(personRoles)
const decidableShape = z.enum(decidable)
const idShape = z.uuid()

/** Only where it changes a reference value, and only if somebody says it. */
export const sexes = ['female', 'male', 'intersex'] as const

/** Who somebody is, as the clinic writes it. */
export const identityShape = z.strictObject({
  given: saidShape,
  family: lineShape,
  born: z.nullable(partialDateShape),
  hospitalNumber: z.nullable(saidShape),
  sex: z.nullable(z.enum(sexes)),
  /** A made-up person for showing and trying; marked wherever they are named. */
  sample: z.boolean(),
})
export type Identity = z.infer<typeof identityShape>

/** Where care by a team stands, since a day. */
export const careShape = z.strictObject({ state: z.enum(careStates), since: z.iso.date(), to: z.nullable(lineShape) })
export type Care = z.infer<typeof careShape>

/** Somebody the team opened or who shares with it. */
export const personAtClinicShape = z.object({
  id: personIdShape,
  ...identityShape.shape,
  openedAt: instantShape,
  devices: z.int(),
  /** The streams this team may read now; the others are not shared. */
  streams: z.array(sharedCategoryShape),
  /** Since when sharing with this team has stopped; null while it goes on. */
  stoppedAt: z.nullable(instantShape),
  care: z.nullable(careShape),
  /** How it is safe to reach them, in their own words; null when they have not said. */
  reach: z.nullable(z.string()),
  /** Records of the same person that are shown with this one. */
  joined: z.array(z.object({ id: idShape, other: personIdShape, given: z.string(), family: z.string(), at: instantShape })),
  /** The record with which this one is shown, when it is no longer shown by itself. */
  joinedTo: z.nullable(personIdShape),
  /** How far each readable stream goes, and when its last entry arrived. */
  heads: z.partialRecord(sharedCategoryShape, z.object({ seq: z.int(), at: z.nullable(instantShape) })),
})
export type PersonAtClinic = z.infer<typeof personAtClinicShape>

/** An invitation to be made: for whom, as what. */
export const inviteShape = z.strictObject({ role: personRoleShape })

/** An invitation just made; the code is shown once and only its hash is kept. */
export const madeInvitationShape = z.object({
  id: idShape,
  role: personRoleShape,
  code: z.string(),
  path: z.string(),
  expiresAt: instantShape,
  /** It must first be allowed on a phone that is connected. */
  waits: z.boolean(),
})
export type MadeInvitation = z.infer<typeof madeInvitationShape>

/** An invitation as it stands. */
export const invitationShape = z.object({ id: idShape, role: personRoleShape, state: z.enum(invitationStates), madeAt: instantShape, expiresAt: instantShape, usedAt: z.nullable(instantShape), waits: z.boolean() })
export type Invitation = z.infer<typeof invitationShape>

/** A phone, tablet or browser that writes in a person's record. */
export const deviceShape = z.object({
  id: idShape,
  role: personRoleShape,
  label: z.string(),
  name: z.nullable(z.string()),
  addedAt: instantShape,
  removedAt: z.nullable(instantShape),
  /** Whether who helps reads how the person feels; told to the person alone. */
  feelings: z.optional(z.boolean()),
})
export type Device = z.infer<typeof deviceShape>

/** A code as somebody typed it or as a link carries it. */
export const codeShape = z.strictObject({ code: z.string().check(z.minLength(1), z.maxLength(40)) })

/** Somebody at the clinic, as the person sees them. */
export const readerShape = z.object({ name: z.string(), role: roleShape })

/** What an invitation says before anybody agreed to anything. */
export const openedInvitationShape = z.object({
  person: personIdShape,
  /** The name the clinic wrote, so that whoever opens it can say whether it is theirs. */
  given: z.string(),
  role: personRoleShape,
  team: z.object({ id: teamIdShape, name: z.string() }),
  readers: z.array(readerShape),
  /** What is agreed already, when this person joined before with another device. */
  shared: z.nullable(z.array(decidableShape)),
})
export type OpenedInvitation = z.infer<typeof openedInvitationShape>

/** Agreeing: which parts, and the public half of the device's key. */
export const acceptShape = z.strictObject({
  code: z.string().check(z.minLength(1), z.maxLength(40)),
  publicKey: z.string().check(z.minLength(1), z.maxLength(500)),
  label: lineShape,
  /** The name of a carer or guardian, if they wish to be named. */
  name: z.nullable(saidShape),
  share: z.array(decidableShape),
  /** The name by which the server knew this very phone before it was taken off as connected to the wrong record. */
  formerDevice: z.optional(idShape),
})
export type Accept = z.infer<typeof acceptShape>

/** The device is known from now on. */
export const acceptedShape = z.object({ person: personIdShape, device: idShape, role: personRoleShape })
export type Accepted = z.infer<typeof acceptedShape>

/** An invitation by a team that waits for a yes on a connected device. */
export const askingShape = z.object({ id: idShape, role: personRoleShape, madeAt: instantShape, team: z.string(), by: z.nullable(z.string()) })
export type Asking = z.infer<typeof askingShape>

/** One thing that was done about who may come in, or that words were removed: who did it, and as what somebody was invited or added. */
export const wayInShape = z.object({
  at: instantShape,
  act: z.enum(['invitation.made', 'invitation.allowed', 'invitation.withdrawn', 'device.added', 'device.removed', 'device.lost', 'device.wrong-record', 'wrong-person', 'put-back', 'record.joined', 'record.parted', 'redact']),
  /** The member who did it, or whose invitation it was; null when it was done on a device of the person. */
  name: z.nullable(z.string()),
  role: z.nullable(roleShape),
  as: z.nullable(personRoleShape),
})
export type WayIn = z.infer<typeof wayInShape>

/** Who sees what, for the person. */
export const sharingShape = z.object({
  given: z.string(),
  reach: z.nullable(z.string()),
  teams: z.array(z.object({
    id: teamIdShape,
    name: z.string(),
    shared: z.array(decidableShape),
    stopped: z.boolean(),
    /** Since when; what was received before stays readable in what the team writes itself. */
    stoppedAt: z.nullable(instantShape),
    care: z.nullable(careShape),
    /** Who works there; whom the person has barred sees nothing of them. */
    readers: z.array(z.object({ account: z.string(), ...readerShape.shape, barred: z.boolean() })),
  })),
  devices: z.array(z.object({ ...deviceShape.shape, here: z.boolean() })),
  asking: z.array(askingShape),
  waysIn: z.array(wayInShape),
  looks: z.array(z.object({ at: instantShape, name: z.string(), role: z.nullable(roleShape), streams: z.array(sharedCategoryShape), purpose: z.nullable(z.string()) })),
})
export type Sharing = z.infer<typeof sharingShape>

/** What is shared with a team from now on; nothing means stop. */
export const shareShape = z.strictObject({ team: teamIdShape, share: z.array(decidableShape), stop: z.boolean() })

/** Whether somebody who helps may read how the person feels. */
export const feelingsShape = z.strictObject({ shared: z.boolean() })

/** A member of staff who may see nothing of the person from now on, or again what is shared. */
export const barShape = z.strictObject({ account: z.string().check(z.minLength(1), z.maxLength(100)), barred: z.boolean() })

/** The record that is the same person's. */
export const joinShape = z.strictObject({ other: personIdShape })

/** Whose record the entries belong in that were put aside here. */
export const belongsShape = z.strictObject({ right: personIdShape })

/** What its writer reads of an entry that was put aside, to write it again for the right person. */
export const putAsideShape = z.object({ id: idShape, kind: z.string(), at: instantShape, putAsideAt: instantShape, body: z.json() })
export type PutAside = z.infer<typeof putAsideShape>

/** How it is safe to reach somebody; empty takes it back. */
export const reachShape = z.strictObject({ said: z.string().check(z.trim(), z.maxLength(500), z.regex(/^[^\p{Cc}]*(\n[^\p{Cc}]*)*$/u)) })
