/** Procedures and devices in the person's words. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { EffectMark } from '../effect.ts'
import type { ProcedureForm } from '../procedures.ts'
import type { Stimulator } from '../device.ts'

/** What it is called. */
export const PROCEDURE_NAMES: Record<ProcedureForm, MessageDescriptor> = {
  'toxin-session': msg`Injection`, block: msg`Nerve block`, operation: msg`Operation`, tens: msg`TENS course`, rtms: msg`rTMS course`, biofeedback: msg`Muscle-signal session`,
}

/** What each mark says once it is made. */
export const MARK_NAMES: Record<EffectMark, MessageDescriptor> = {
  done: msg`It was done`, beginning: msg`I noticed it`, 'wearing-off': msg`It was wearing off`, relief: msg`The relief began`, 'relief-over': msg`The relief was over`,
}

/** What the stimulator works on. */
export const STIMULATOR_NAMES: Record<Stimulator['sort'], MessageDescriptor> = {
  'spinal-cord': msg`The spinal cord`, 'dorsal-root-ganglion': msg`A nerve root (DRG)`, nerve: msg`A nerve`, 'not-known': msg`I do not know`,
}
