/** What the page is for, and what may be left off it, in words. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { OptionalPart, Purpose } from './purpose.ts'

export const purposeWords: Record<Purpose, MessageDescriptor> = {
  'my-doctor': msg`My doctor`,
  'another-hospital': msg`Another hospital`,
  'school-or-work': msg`School or work`,
  'benefit-or-legal': msg`A benefit or a legal matter`,
}

export const partWords: Record<OptionalPart, MessageDescriptor> = {
  safety: msg`Allergies, devices, what is not stopped suddenly`,
  examined: msg`What was examined`,
  medicines: msg`Medicines and psychology`,
  questions: msg`Questions for the visit`,
  measures: msg`Measurements`,
  plan: msg`Goals and plan`,
  daily: msg`Daily life`,
  personal: msg`Pregnancy, period, bereavement`,
}
