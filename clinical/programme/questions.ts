import type { FactId } from '../facts.ts'
import type { Question } from '../questions.ts'
import { factsRead } from '../rules/condition.ts'
import { brake } from './brake.ts'
import { blockDay, breathing, flareDay, pacing, splint, stressLoading } from './doses.ts'
import { imageryNext } from './imagery.ts'
import { MODULES, modulesToday } from './modules.ts'
import { guessingNext, touchNext } from './touch.ts'

const modulesRead: readonly FactId[] = [...new Set(MODULES.flatMap(module => (module.notWith === undefined ? [] : factsRead(module.notWith))))]

/** What can be asked about the programme by name. */
export const PROGRAMME_QUESTIONS: readonly Question[] = [
  { name: 'brake', about: 'The flare brake after a session: green, amber or red, from numbers or from one short answer.', reads: ['brake.module', 'brake.before', 'brake.during', 'brake.after_30', 'brake.next_morning', 'brake.spasm_minutes', 'brake.sick_after_10_minutes', 'brake.short_answer', 'brake.safety_sign', 'brake.earlier', 'visit.on'], answer: brake },
  { name: 'imagery', about: 'The next step of graded motor imagery, and what keeps it from going on.', reads: ['imagery.stage', 'imagery.stage_began', 'imagery.planned_per_day', 'imagery.sessions', 'person.age_years', 'limb.side', 'visit.on'], answer: imageryNext },
  { name: 'touch-ladder', about: 'The next texture.', reads: ['touch.level', 'touch.sessions', 'skin.broken'], answer: touchNext },
  { name: 'touch-guessing', about: 'Whether guessing where and what gets harder.', reads: ['touch.guessing'], answer: guessingNext },
  { name: 'pacing', about: 'Minutes of an activity this week.', reads: ['pacing.tries', 'pacing.weeks', 'pacing.week_minutes'], answer: pacing },
  { name: 'stress-loading', about: 'Minutes and weight of scrub and carry.', reads: ['loading.green_days', 'loading.weeks'], answer: stressLoading },
  { name: 'breathing', about: 'Rate and minutes of slow breathing.', reads: ['breathing.weeks', 'breathing.rates', 'person.heart_paced'], answer: breathing },
  { name: 'splint', about: 'What a splint asks for now.', reads: ['splint.week', 'splint.red_after_30_minutes', 'splint.too_tight', 'skin.broken'], answer: splint },
  { name: 'block-day', about: 'Whether the rules for a numb limb hold.', reads: ['block.hours_ago', 'block.limb_numb'], answer: blockDay },
  { name: 'flare-plan', about: 'What the flare plan says today.', reads: ['flare.days', 'flare.severe_hours', 'flare.new_posture', 'limb.new_limb'], answer: flareDay },
  { name: 'modules', about: 'Each module of the programme: open, not today, or ask first.', reads: modulesRead, answer: modulesToday },
]
