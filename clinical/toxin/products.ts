import { constant, type Constant } from '../source.ts'
import type { LocalValues } from '../local-values.ts'
import type { ProductId } from './muscle-ids.ts'
import { X } from './sources.ts'

const units = (value: number, source: (typeof X)[keyof typeof X]): Constant<number> => constant<number>(value, '[U] of this product', source)

/** The ceilings of one product in its own units. They are ceilings of spasticity labels, not budgets; no unit of one product says anything about another. */
export type Product = {
  readonly id: ProductId
  readonly name: string
  readonly brand: string
  /** Null: specialist only, no units offered here. */
  readonly ceilings: {
    readonly all: Constant<number>
    readonly arm: Constant<number>
    readonly leg: Constant<number>
    readonly perSite: Constant<number>
    /** Small muscles of one hand together. */
    readonly perHand?: Constant<number>
    readonly shoulder?: Constant<number>
    /** More than the arm's ceiling is open only with the shoulder. */
    readonly armWithShoulder?: Constant<number>
  } | null
  readonly says: string
}

/** What every screen says beside units. */
export const NOT_EXCHANGEABLE = 'Units belong to this product only; they are never converted into those of another.'

/** The products (reference 2.1). */
export const products = (local: LocalValues): Readonly<Record<ProductId, Product>> => ({
  ona: {
    id: 'ona', name: 'onabotulinumtoxinA', brand: 'Botox',
    ceilings: { all: units(400, X.botox), arm: units(400, X.botox), leg: units(400, X.botox), perSite: units(50, X.botox), perHand: units(50, X.botox), shoulder: units(250, X.botox) },
    says: 'At most 400 U for all indications together in any 3 months; leg 300 to 400 U over up to 6 muscles; 50 U a site; lumbricals and interossei 50 U a hand; shoulder together 250 U (UK).',
  },
  abo: {
    id: 'abo', name: 'abobotulinumtoxinA', brand: 'Dysport',
    ceilings: { all: units(1500, X.dysport), arm: units(1000, X.dysport), leg: units(1500, X.dysport), perSite: units(500, X.dysport), shoulder: units(500, X.dysport), armWithShoulder: units(1500, X.dysport) },
    says: 'At most 1500 U in arm and leg together; arm 1000 U (1500 only with the shoulder, its share at most 500); 500 U a site.',
  },
  inco: {
    id: 'inco', name: 'incobotulinumtoxinA', brand: 'Xeomin',
    ceilings: { all: units(400, X.xeomin), arm: units(400, X.xeomin), leg: units(400, X.xeomin), perSite: { ...local.incoUnitsPerSite } },
    says: 'At most 400 U a session for any indication.',
  },
  rima: { id: 'rima', name: 'rimabotulinumtoxinB', brand: 'Myobloc, NeuroBloc', ceilings: null, says: 'No label for limbs: specialist only, no units offered here.' },
})
