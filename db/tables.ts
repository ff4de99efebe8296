/** The tables of the schema `frond` as Kysely sees them. Written by `describe-tables.ts`; a test keeps it fresh. */
import type { ColumnType } from 'kysely'
import type { SharedCategory } from '#log/category.ts'
import type { Authority, Role } from '#log/role.ts'
import type { JsonValue } from '#log/statement.ts'

/** Filled by the database unless said. */
type Filled<T> = ColumnType<T, T | undefined, T>
type Moment = ColumnType<Date, Date | string, Date | string>
type FilledMoment = ColumnType<Date, Date | string | undefined, Date | string>
type Day = ColumnType<string, string, string>

/** Every table by its name. */
export interface Tables {
  readonly access_grant: AccessGrantTable
  readonly approval: ApprovalTable
  readonly audit: AuditTable
  readonly bar: BarTable
  readonly calendar_feed: CalendarFeedTable
  readonly care: CareTable
  readonly device: DeviceTable
  readonly entry: EntryTable
  readonly erased_device: ErasedDeviceTable
  readonly erasure: ErasureTable
  readonly file: FileTable
  readonly head: HeadTable
  readonly identity: IdentityTable
  readonly invitation: InvitationTable
  readonly member: MemberTable
  readonly panel_summary: PanelSummaryTable
  readonly person: PersonTable
  readonly push_address: PushAddressTable
  readonly rate: RateTable
  readonly reach: ReachTable
  readonly record_join: RecordJoinTable
  readonly reminder: ReminderTable
  readonly set_aside: SetAsideTable
  readonly setting: SettingTable
  readonly team: TeamTable
}

export interface AccessGrantTable {
  person: string
  id: Filled<string>
  team: string
  stream: SharedCategory
  kept_by: string
  given_at: FilledMoment
  until: Moment | null
  revoked_at: Moment | null
  stopped_at: Moment | null
  given_by: Filled<string | null>
}

export interface ApprovalTable {
  team: string
  id: Filled<string>
  version: string
  account: string
  name: string
  role: Role
  at: FilledMoment
}

export interface AuditTable {
  person: string
  seq: number
  at: Moment
  door: string
  who: string
  team: string | null
  role: string | null
  act: string
  facts: string
  hash: string
}

export interface BarTable {
  person: string
  id: Filled<string>
  account: string
  barred_at: FilledMoment
  lifted_at: Moment | null
}

export interface CalendarFeedTable {
  person: string
  device: string
  hash: Buffer
  made_at: FilledMoment
}

export interface CareTable {
  person: string
  id: Filled<string>
  team: string
  state: string
  since: Day
  handed_to: string | null
  written_by: string
  written_at: FilledMoment
}

export interface DeviceTable {
  person: string
  id: Filled<string>
  public_key: string
  label: Filled<string>
  role: Role
  name: string | null
  streams: Filled<SharedCategory[]>
  added_at: FilledMoment
  removed_at: Moment | null
  wrong_at: Moment | null
  key_renewed_at: Moment | null
}

export interface EntryTable {
  person: string
  stream: SharedCategory
  seq: number
  id: string
  kind: string
  version: number
  at: Moment
  header: string
  body: string | null
  salt: string | null
  redacted_at: Moment | null
  digest: string
  team: string | null
  author: string
  role: Role
  received_at: Moment
  clock_off: number
  hash: string
}

export interface ErasedDeviceTable {
  id: string
  person: string
  at: FilledMoment
}

export interface ErasureTable {
  person: string
  entry: string | null
  what: string
  at: FilledMoment
  by: string
}

export interface FileTable {
  person: string
  hash: string
  stream: SharedCategory
  bytes: number
  author: string
  received_at: FilledMoment
}

export interface HeadTable {
  person: string
  stream: SharedCategory | 'audit'
  seq: Filled<number>
  hash: Filled<string>
}

export interface IdentityTable {
  person: string
  given_name: string
  family_name: string
  date_of_birth: string | null
  hospital_number: string | null
  changed_at: FilledMoment
  sex: string | null
  sample: Filled<boolean>
}

export interface InvitationTable {
  id: Filled<string>
  hash: Buffer
  for_whom: string
  person: string | null
  team: string | null
  role: Role
  authorities: Filled<Authority[]>
  streams: Filled<SharedCategory[]>
  made_by: string
  made_at: FilledMoment
  expires_at: Moment
  used_at: Moment | null
  withdrawn_at: Moment | null
  allowed_at: Moment | null
}

export interface MemberTable {
  team: string
  account: string
  name: string
  role: Role
  authorities: Filled<Authority[]>
  began_at: FilledMoment
  ended_at: Moment | null
}

export interface PanelSummaryTable {
  person: string
  stream: SharedCategory
  seq: number
  summary: JsonValue
}

export interface PersonTable {
  id: Filled<string>
  opened_by: string
  opened_at: FilledMoment
}

export interface PushAddressTable {
  person: string
  device: string
  endpoint: string
  made_at: FilledMoment
}

export interface RateTable {
  key: Buffer
  began_at: Moment
  count: number
}

export interface ReachTable {
  person: string
  said: string
  written_at: FilledMoment
}

export interface RecordJoinTable {
  person: string
  id: Filled<string>
  other: string
  joined_by: string
  joined_at: FilledMoment
  undone_by: string | null
  undone_at: Moment | null
}

export interface ReminderTable {
  person: string
  device: string
  at: Moment
  insistent: boolean
  sent_at: Moment | null
}

export interface SetAsideTable {
  person: string
  entry: string
  author: string
  body: string
  salt: string
  why: string
  by: string
  at: FilledMoment
}

export interface SettingTable {
  name: string
  value: string
}

export interface TeamTable {
  id: Filled<string>
  name: string
  made_at: FilledMoment
}
