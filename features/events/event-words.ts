/** What marked days are called. */
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Happening } from './event.ts'

/** The names of what may be marked: short, and without a cause. */
export const happeningWords: Record<Happening, MessageDescriptor> = {
  injury: msg`Injury`,
  fracture: msg`Broken bone`,
  operation: msg`Operation`,
  vaccination: msg`Vaccination`,
  infection: msg`Infection`,
  'dental-work': msg`Dentist`,
  block: msg`Nerve block`,
  'cast-on': msg`Cast on`,
  'cast-off': msg`Cast off`,
  'new-splint': msg`New splint`,
  'new-shoes': msg`New shoes`,
  bereavement: msg`Somebody died`,
  move: msg`Moved home`,
  exam: msg`Exam`,
  pregnancy: msg`Pregnancy`,
  period: msg`Period`,
  travel: msg`Travel`,
  other: msg`Something else`,
}
