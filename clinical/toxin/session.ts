import { daysBetween, shiftedBy } from '../dates.ts'
import { missingFact, type FactId, type Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { unknown, known, type MissingFact, type Verdict } from '../verdict.ts'
import { muscleOf, referenceMost } from './muscles.ts'
import type { MuscleId, ProductId } from './muscle-ids.ts'
import { NOT_EXCHANGEABLE, products, type Product } from './products.ts'

/** One injection line of a session. */
export type Injection = NonNullable<Facts['toxin.session']>[number]
/** One earlier session. */
export type EarlierSession = NonNullable<Facts['toxin.history']>[number]

/** What a check found: an error stops the session until it is put right, a warning asks for a reason, cannot tell names what is missing. */
export type SessionFinding = {
  readonly check: 'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'E6' | 'E7' | 'E8' | 'product'
  readonly level: 'error' | 'warning' | 'cannot-tell'
  readonly says: string
  readonly muscle?: MuscleId
  readonly missing?: readonly MissingFact[]
}

/** A session as checked: its total in units of its product, what was found, and how it stands against the last session. */
export type SessionCheck = {
  readonly product: ProductId
  readonly total: number
  readonly passes: boolean
  readonly findings: readonly SessionFinding[]
  readonly againstLast: string | null
  readonly ceiling: string
  readonly says: string
}

/** The checks E1 to E8 (reference 2.6) of a session against its product and against the history. */
export function checkSession(facts: Facts, local: LocalValues = LOCAL_VALUES): Verdict<SessionCheck> {
  const { 'toxin.product': productId, 'toxin.session': injections, 'toxin.session_date': date, 'toxin.history': history } = facts
  const missing = (['toxin.product', 'toxin.session', 'toxin.session_date'] as const satisfies readonly FactId[]).filter(id => facts[id] === undefined)
  if (productId === undefined || injections === undefined || date === undefined) return unknown(missing.map(id => missingFact(id)))
  const product = products(local)[productId]
  const findings: SessionFinding[] = [...age(facts), ...mixed(productId, injections)]
  const total = sum(injections)
  if (product.ceilings === null) findings.push(error('product', `${product.name}: specialist only, no units offered or checked here.`))
  else findings.push(...ceilings(product, product.ceilings, injections, total), ...sites(product.ceilings.perSite.value, injections), ...ranges(productId, injections), ...hands(product.ceilings.perHand?.value, injections))
  if (history === undefined) findings.push({ check: 'E3', level: 'cannot-tell', says: 'Earlier sessions, also cosmetic ones, were not asked about.', missing: [missingFact('toxin.history')] })
  else findings.push(...together(product, history, date, total, local))
  findings.push(...interval([...(history ?? []).map(one => one.on), ...lastTold(facts)], date, local))
  return known({
    product: productId, total, passes: findings.every(found => found.level === 'warning'), findings, ceiling: product.says,
    againstLast: againstLast(productId, total, history ?? [], date), says: `${NOT_EXCHANGEABLE} Consider; a clinician decides every amount.`,
  }, [{ text: `${product.name} (${product.brand}): ${product.says}`, facts: [{ fact: 'toxin.product', value: productId }, { fact: 'toxin.session', value: `${injections.length} rows` }] }])
}

const sum = (injections: readonly { readonly units: number }[]): number => injections.reduce((total, one) => total + one.units, 0)
const error = (check: SessionFinding['check'], says: string, muscle?: MuscleId): SessionFinding => ({ check, level: 'error', says, ...(muscle === undefined ? {} : { muscle }) })

function age(facts: Facts): readonly SessionFinding[] {
  const years = facts['person.age_years']
  if (years === undefined) return [{ check: 'E8', level: 'cannot-tell', says: 'The age is not known.', missing: [missingFact('person.age_years')] }]
  return years < 18 ? [error('E8', 'Under 18: a paediatric specialist decides; nothing is planned here.')] : []
}

const mixed = (product: ProductId, injections: readonly Injection[]): readonly SessionFinding[] =>
  injections.some(one => one.product !== undefined && one.product !== product) ? [error('E7', 'Two products in one session: their units cannot be added.')] : []

function ceilings(product: Product, most: NonNullable<Product['ceilings']>, injections: readonly Injection[], total: number): readonly SessionFinding[] {
  const found: SessionFinding[] = []
  const of = (region: 'arm' | 'shoulder' | 'leg'): number => sum(injections.filter(one => muscleOf(one.muscle).region === region))
  const shoulder = of('shoulder')
  const arm = of('arm') + shoulder
  const over = (units: number, ceiling: number, what: string) => { if (units > ceiling) found.push(error('E1', `${what}: ${units} U is above ${ceiling} U of ${product.brand}.`)) }
  over(total, most.all.value, 'The session')
  if (most.armWithShoulder === undefined) over(arm, most.arm.value, 'The arm')
  else {
    over(of('arm'), most.arm.value, 'The arm without the shoulder')
    over(arm, most.armWithShoulder.value, 'Arm and shoulder')
  }
  over(of('leg'), most.leg.value, 'The leg')
  if (most.shoulder !== undefined) over(shoulder, most.shoulder.value, 'The shoulder')
  return found
}

const sites = (perSite: number, injections: readonly Injection[]): readonly SessionFinding[] =>
  injections.filter(one => one.units / one.sites > perSite).map(one => error('E4', `${muscleOf(one.muscle).name}: ${one.units} U in ${one.sites} sites is more than ${perSite} U a site.`, one.muscle))

function ranges(product: ProductId, injections: readonly Injection[]): readonly SessionFinding[] {
  return injections.flatMap((one): readonly SessionFinding[] => {
    const reference = referenceMost(one.muscle, product)
    const name = muscleOf(one.muscle).name
    if (reference === null) return [{ check: 'E5', level: 'warning', says: `${name}: no reference range for this product; a reason is written down.`, muscle: one.muscle }]
    const parts = reference.per === undefined ? 1 : one.parts
    const most = reference.most * Math.min(parts ?? reference.atMostParts, reference.atMostParts)
    if (one.units > most) return [{ check: 'E5', level: 'warning', says: `${name}: ${one.units} U is above the reference range (${most} U); a reason is written down.`, muscle: one.muscle }]
    if (parts === undefined && one.units > reference.most) return [{ check: 'E5', level: 'cannot-tell', says: `${name}: how many ${reference.per === 'fascicle' ? 'fascicles' : 'muscles'} is not said.`, muscle: one.muscle, missing: [missingFact('toxin.session')] }]
    return []
  })
}

function hands(perHand: number | undefined, injections: readonly Injection[]): readonly SessionFinding[] {
  if (perHand === undefined) return []
  const small = injections.filter(one => one.muscle === 'lumbricals-interossei')
  return (['left', 'right'] as const).flatMap(side => {
    // A line without its side may be of this hand.
    const units = sum(small.filter(one => one.side === undefined || one.side === side))
    return units > perHand && (side === 'left' || small.some(one => one.side === 'right')) ? [error('E6', `Lumbricals and interossei of one hand: ${units} U is above ${perHand} U.`, 'lumbricals-interossei')] : []
  })
}

/** How far an earlier session lies from this one in days; a remembered month leaves a span. */
function apart(earlier: string, date: string): { readonly least: number; readonly most: number } | null {
  const days = daysBetween(earlier, date)
  if (days === null) return null
  return days.least >= 0 ? days : { least: days.most <= 0 ? -days.most : 0, most: Math.max(Math.abs(days.least), Math.abs(days.most)) }
}

/** The last session as it was told by its date or by the days since, for any reason and of any product. */
function lastTold({ 'toxin.last_session': last, 'toxin.days_since_last': since, 'visit.on': visit }: Facts): readonly string[] {
  return last !== undefined ? [last] : since !== undefined && visit?.length === 10 ? [shiftedBy(visit, -since)] : []
}

function interval(sessions: readonly string[], date: string, local: LocalValues): readonly SessionFinding[] {
  const needed = local.toxinIntervalDays.value
  const spans = sessions.map(on => ({ on, days: apart(on, date) }))
  const tooSoon = spans.find(({ days }) => days !== null && days.most < needed)
  if (tooSoon !== undefined && tooSoon.days !== null) return [error('E3', `Interval: ${tooSoon.days.least === tooSoon.days.most ? tooSoon.days.most : `at most ${tooSoon.days.most}`} days since a session of any product; ${needed} are needed.`)]
  const unsure = spans.find(({ days }) => days !== null && days.least < needed)
  return unsure === undefined ? [] : [{ check: 'E3', level: 'cannot-tell', says: `The session of ${unsure.on} may lie less than ${needed} days back; its day is needed.`, missing: [missingFact('toxin.history')] }]
}

function together(product: Product, history: readonly EarlierSession[], date: string, total: number, local: LocalValues): readonly SessionFinding[] {
  if (product.ceilings === null) return []
  const recent = history.filter(one => {
    const days = apart(one.on, date)
    return one.product === product.id && days !== null && days.most < local.toxinIntervalDays.value
  })
  const units = sum(recent) + total
  return recent.length > 0 && units > product.ceilings.all.value ? [error('E2', `With ${product.brand} of the last ${local.toxinIntervalDays.value} days ${units} U, above ${product.ceilings.all.value} U.`)] : []
}

/** This session beside the last one of the same product: 120 → 145 U (+21 %); another product is never compared. */
function againstLast(product: ProductId, total: number, history: readonly EarlierSession[], date: string): string | null {
  const before = history.filter(one => (daysBetween(one.on, date)?.least ?? -1) > 0).sort((a, b) => (a.on < b.on ? 1 : -1))[0]
  if (before === undefined) return null
  if (before.product !== product) return 'The last session was of another product: the units cannot be compared.'
  const percent = before.units === 0 ? null : Math.round(((total - before.units) / before.units) * 100)
  return `${before.units} → ${total} U${percent === null ? '' : ` (${percent > 0 ? '+' : percent < 0 ? '−' : ''}${Math.abs(percent)} %)`}`
}
