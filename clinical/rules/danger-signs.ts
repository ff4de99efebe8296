import { any, atLeast, yes } from './condition.ts'

/** Signs of danger that rules, red flags and medicines share, so that none of them is calmer than another. */

/** A sign of baclofen withdrawal by mouth (reference 1.31). */
export const WITHDRAWAL_SIGN = any(
  yes('sign.urgent.hallucination'), yes('sign.urgent.seizure'), yes('sign.urgent.fever'), yes('sign.urgent.confusion'),
  yes('sign.urgent.rigid_or_worse_spasm'), yes('sign.urgent.fast_heart'))

/** Too little baclofen from a pump (reference 3.3; assessment 5.4): any one of them, the others are not waited for. */
export const PUMP_WITHDRAWAL_SIGN = any(
  WITHDRAWAL_SIGN, yes('sign.urgent.itch_without_rash'), yes('sign.urgent.tightness_returned'), yes('sign.urgent.goose_flesh'), yes('sign.urgent.unstable_blood_pressure'))

/** Too much baclofen from a pump (reference 3.3; assessment 5.4). */
export const PUMP_OVERDOSE_SIGN = any(
  yes('sign.urgent.drowsy'), yes('sign.urgent.slow_breathing'), yes('sign.urgent.weakness_moving_up'), yes('sign.urgent.floppy'), yes('sign.urgent.slow_pulse'), yes('sign.urgent.cannot_be_woken'))

/** Thoughts of suicide, said or answered. */
export const SUICIDAL_THOUGHTS = any(atLeast('phq9.item9', 1), yes('mood.suicidal_thoughts'))
/** The same, or a plan, an intent or an attempt (reference U4; assessment 5.4). */
export const SUICIDE_RISK = any(SUICIDAL_THOUGHTS, yes('mood.suicidal_plan_or_intent'), yes('mood.recent_attempt'))
