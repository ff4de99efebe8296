/** What each part of a record is called, and what is in it, in words for everybody. */
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { SharedCategory } from '#log/category.ts'

/** The name of a part, what lies in it, and what the clinic calls it. */
export const categoryWords: Record<SharedCategory, { readonly name: MessageDescriptor; readonly holds: MessageDescriptor; readonly atClinic: MessageDescriptor }> = {
  diary: { name: msg`Diary`, holds: msg`When it clenches or turns, how each day is, sleep, what happened.`, atClinic: msg`Diary` },
  body: { name: msg`Body`, holds: msg`The hand or foot: its shape, photos, measurements.`, atClinic: msg`Body` },
  medicines: { name: msg`Medicines`, holds: msg`What you take, how much, and what it does to you.`, atClinic: msg`Medicines` },
  'mental-health': { name: msg`How I feel`, holds: msg`Mood, worry, dark thoughts.`, atClinic: msg`Mental health` },
  clinical: { name: msg`What the team finds`, holds: msg`Examinations, decisions and the plan, as the team writes them.`, atClinic: msg`Examinations and plan` },
  team: { name: msg`The team’s own notes`, holds: msg`Tasks and notes between those who treat you.`, atClinic: msg`Team notes` },
}
