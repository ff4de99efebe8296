import { missingFact, type FactId, type Facts } from '../facts.ts'
import { LOCAL_VALUES } from '../local-values.ts'
import type { Condition } from '../rules/condition.ts'
import { all, any, factsBehind, holds, is, lessThan, missingFor, no, oneOf, takes, takesOrMay, yes } from '../rules/condition.ts'
import { known, unknown, type FactUsed, type MissingFact, type Verdict } from '../verdict.ts'

/** One thing that is looked at before the needle. */
export type BeforeCheck = { readonly id: string; readonly weight: 'contraindicated' | 'strong-caution' | 'caution' | 'to-arrange'; readonly when: Condition; readonly says: string }

/** A check that speaks, or one that waits for facts. */
export type BeforeAnswer = { readonly askedOnTheDay: boolean; readonly speaks: readonly (Omit<BeforeCheck, 'when'> & { readonly because: readonly FactUsed[] })[]; readonly open: readonly (Omit<BeforeCheck, 'when'> & { readonly missing: readonly MissingFact[] })[] }

/** What is asked on the day of an injection (reference 2.4): never carried over from an earlier day. */
export const BEFORE_INJECTION: readonly BeforeCheck[] = [
  { id: 'infection-at-site', weight: 'contraindicated', when: is('toxin.skin_at_site', 'infected'), says: 'Infection where the needle goes: not today.' },
  { id: 'hypersensitivity', weight: 'contraindicated', when: yes('toxin.hypersensitivity'), says: 'A reaction to a toxin before: not.' },
  { id: 'milk-allergy', weight: 'contraindicated', when: all(is('toxin.product', 'abo'), yes('toxin.milk_allergy')), says: 'Dysport holds cow’s milk protein: consider another product.' },
  { id: 'skin', weight: 'strong-caution', when: oneOf('toxin.skin_at_site', 'swollen', 'broken'), says: 'Swollen or broken skin: consider another place or another day.' },
  { id: 'neuromuscular', weight: 'strong-caution', when: yes('person.neuromuscular_disease'), says: 'Myasthenia, Lambert-Eaton syndrome or motor neurone disease: consider not, or a specialist.' },
  { id: 'swallowing', weight: 'strong-caution', when: any(yes('person.swallowing_disorder'), yes('person.breathing_disorder')), says: 'Trouble swallowing or breathing: consider not, or a specialist.' },
  { id: 'pregnancy', weight: 'strong-caution', when: any(oneOf('person.pregnancy', 'yes', 'planning', 'unclear'), yes('person.breast_feeding')), says: 'Pregnancy or breast-feeding: no data; consider waiting.' },
  { id: 'bleeding', weight: 'strong-caution', when: any(takes('class:anticoagulant', 'class:antiplatelet'), yes('person.coagulopathy')), says: 'Bleeding: consider INR in range, ultrasound, long pressure; a plan agreed with the prescriber, never stopped by oneself.' },
  { id: 'antibiotic', weight: 'caution', when: takesOrMay('class:aminoglycoside', 'neuromuscular-blocker'), says: 'An aminoglycoside, a polymyxin or a muscle blocker makes the toxin act more strongly: consider another day.' },
  { id: 'earlier-toxin', weight: 'strong-caution', when: lessThan('toxin.days_since_last', LOCAL_VALUES.toxinIntervalDays), says: 'Toxin of any kind less than 12 weeks ago, also cosmetic: consider waiting.' },
  { id: 'weakness', weight: 'caution', when: takes('class:muscle-relaxant', 'class:anticholinergic'), says: 'Muscle relaxants add to the weakness, anticholinergics to the dry mouth and slow bowels: consider telling the person.' },
  { id: 'contracture', weight: 'caution', when: is('contracture.present', 'yes'), says: 'A contracture does not yield to toxin: consider what the goal is.' },
  { id: 'flare-cover', weight: 'to-arrange', when: no('toxin.flare_cover'), says: 'Consider agreeing who helps if the needle brings a flare, also on closed days.' },
  { id: 'opening', weight: 'to-arrange', when: no('toxin.opening_agreed'), says: 'Consider agreeing who opens the hand or moves the foot afterwards.' },
]

/** What stands against an injection today, and what was not asked on this day. Answers of another day count as not asked. */
export function beforeInjection(facts: Facts): Verdict<BeforeAnswer> {
  const { 'toxin.session_date': date, 'toxin.asked_on': asked } = facts
  const missing = (['toxin.session_date', 'toxin.asked_on'] as const satisfies readonly FactId[]).filter(id => facts[id] === undefined)
  if (date === undefined || asked === undefined) return unknown(missing.map(id => missingFact(id)))
  const askedOnTheDay = date === asked && date.length === 10
  const speaks: BeforeAnswer['speaks'][number][] = []
  const open: BeforeAnswer['open'][number][] = []
  for (const { when, ...check } of BEFORE_INJECTION) {
    const told = holds(when, facts)
    if (told === 'yes') speaks.push({ ...check, because: factsBehind(when, facts) })
    else if (told === 'unknown') open.push({ ...check, missing: missingFor(when, facts) })
    else if (!askedOnTheDay) open.push({ ...check, missing: [{ ...missingFact('toxin.asked_on'), why: 'not-from-this-visit' }] })
  }
  return known({ askedOnTheDay, speaks, open }, [{ text: askedOnTheDay ? 'Asked on the day of the session.' : 'Asked on another day: what was in order then is asked again.', facts: [{ fact: 'toxin.asked_on', value: asked }, { fact: 'toxin.session_date', value: date }] }])
}
