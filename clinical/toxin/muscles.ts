import type { FactValue } from '../facts.ts'
import type { Source } from '../source.ts'
import type { MuscleId, ProductId } from './muscle-ids.ts'
import { X } from './sources.ts'

/** A posture that may name muscles. */
export type Posture = FactValue<'dystonia.postures'>[number]

/** A range of units of one product in one muscle, as one source gives it; `per` says that it counts for each fascicle or small muscle. */
export type UnitRange = { readonly product: ProductId; readonly least: number; readonly most: number; readonly start?: number; readonly per?: 'fascicle' | 'muscle'; readonly atMostParts?: number; readonly source: Source; readonly says?: string }

/** One muscle with the postures that point to it. */
export type Muscle = { readonly id: MuscleId; readonly name: string; readonly region: 'arm' | 'shoulder' | 'leg'; readonly postures: readonly Posture[]; /** The muscle is pointed to only where all its postures are there. */ readonly together?: true; readonly ranges: readonly UnitRange[] }

type Span = readonly [number, number]
const expert = (start: number, [least, most]: Span, more: Partial<UnitRange> = {}): UnitRange => ({ product: 'ona', start, least, most, source: X.weMove, ...more })
const us = ([least, most]: Span, more: Partial<UnitRange> = {}): UnitRange => ({ product: 'ona', least, most, source: X.botoxUs, ...more })
const inco = (least: number, most: number): UnitRange => ({ product: 'inco', least, most, source: X.xeomin })
const abo = (least: number, most: number, says?: string): UnitRange => ({ product: 'abo', least, most, source: X.dysport, ...(says === undefined ? {} : { says }) })
const aboUs = (least: number, most: number, says?: string): UnitRange => ({ product: 'abo', least, most, source: X.dysportUs, ...(says === undefined ? {} : { says }) })
const FASCICLES = { per: 'fascicle', atMostParts: 4 } as const

/** Muscles by posture with the ranges of spasticity tables (reference 2.2): applied by analogy, the low end first in a wasted limb, never filled in without a clinician. */
export const MUSCLES: readonly Muscle[] = [
  { id: 'fds', name: 'Flexor digitorum superficialis', region: 'arm', postures: ['clenched-fist', 'finger-flexion'], ranges: [expert(20, [20, 50], FASCICLES), us([30, 50]), inco(25, 100), abo(100, 200)] },
  { id: 'fdp', name: 'Flexor digitorum profundus', region: 'arm', postures: ['clenched-fist', 'finger-flexion'], ranges: [expert(20, [20, 50], FASCICLES), us([30, 50]), inco(25, 100), abo(100, 200)] },
  { id: 'lumbricals-interossei', name: 'Lumbricals and interossei', region: 'arm', postures: ['knuckles-bent-fingers-straight'], ranges: [expert(10, [5, 15], { per: 'muscle', atMostParts: 11 }), us([5, 10], { per: 'muscle', atMostParts: 11, says: 'at most 50 U a hand' })] },
  { id: 'fpl', name: 'Flexor pollicis longus', region: 'arm', postures: ['thumb-in-palm', 'clenched-fist'], ranges: [expert(20, [10, 50]), us([20, 20]), inco(10, 50), abo(100, 200)] },
  { id: 'adductor-pollicis', name: 'Adductor pollicis', region: 'arm', postures: ['thumb-in-palm'], ranges: [expert(10, [5, 30]), us([20, 20]), inco(5, 30), abo(25, 50)] },
  { id: 'fpb-opponens', name: 'Flexor pollicis brevis and opponens', region: 'arm', postures: ['thumb-in-palm'], ranges: [expert(10, [5, 30]), us([5, 25]), inco(5, 30)] },
  { id: 'fcr', name: 'Flexor carpi radialis', region: 'arm', postures: ['wrist-flexion'], ranges: [expert(50, [25, 100]), us([12.5, 50]), inco(25, 100), abo(100, 200)] },
  { id: 'fcu', name: 'Flexor carpi ulnaris', region: 'arm', postures: ['wrist-flexion'], ranges: [expert(40, [20, 100]), us([12.5, 50]), inco(20, 100), abo(100, 200)] },
  { id: 'pronator-teres', name: 'Pronator teres', region: 'arm', postures: ['pronation'], ranges: [expert(40, [25, 75], { says: 'start 40 to 50' }), us([15, 25]), inco(25, 75), abo(100, 200)] },
  { id: 'pronator-quadratus', name: 'Pronator quadratus', region: 'arm', postures: ['pronation'], ranges: [expert(25, [10, 50]), us([10, 50]), inco(10, 50)] },
  { id: 'biceps', name: 'Biceps brachii', region: 'arm', postures: ['elbow-flexion'], ranges: [expert(80, [75, 200]), us([60, 200]), inco(50, 200), abo(200, 400)] },
  { id: 'brachialis', name: 'Brachialis', region: 'arm', postures: ['elbow-flexion'], ranges: [expert(50, [40, 150]), us([30, 50]), inco(25, 100), abo(200, 400)] },
  { id: 'brachioradialis', name: 'Brachioradialis', region: 'arm', postures: ['elbow-flexion'], ranges: [expert(60, [25, 100]), us([45, 75]), inco(25, 100), abo(100, 200)] },
  { id: 'pectoralis-complex', name: 'Pectoralis complex', region: 'shoulder', postures: ['shoulder-held-in'], ranges: [expert(100, [50, 200]), abo(150, 300)] },
  { id: 'subscapularis', name: 'Subscapularis', region: 'shoulder', postures: ['shoulder-held-in'], ranges: [expert(75, [50, 100]), abo(150, 300)] },
  { id: 'gastrocnemius', name: 'Gastrocnemius, both heads', region: 'leg', postures: ['equinovarus', 'ankle-plantarflexion'], ranges: [expert(100, [50, 250]), us([150, 150], { says: '75 U each head, 3 sites each' }), abo(100, 450, 'read as both heads together until the local label is checked'), aboUs(200, 300, '100 to 150 U each head')] },
  { id: 'soleus', name: 'Soleus', region: 'leg', postures: ['equinovarus', 'ankle-plantarflexion'], ranges: [expert(100, [50, 200]), us([75, 75], { says: '3 sites' }), abo(300, 550), aboUs(330, 500)] },
  { id: 'tibialis-posterior', name: 'Tibialis posterior', region: 'leg', postures: ['equinovarus', 'foot-inversion'], ranges: [expert(75, [50, 150]), us([75, 75], { says: '3 sites' }), abo(100, 250), aboUs(200, 300)] },
  { id: 'tibialis-anterior', name: 'Tibialis anterior', region: 'leg', postures: ['foot-inversion', 'ankle-dorsiflexion'], together: true, ranges: [expert(50, [50, 150])] },
  { id: 'fdl', name: 'Flexor digitorum longus', region: 'leg', postures: ['toe-clawing'], ranges: [expert(75, [50, 100]), us([50, 50], { says: '2 sites' }), abo(50, 200), aboUs(130, 200)] },
  { id: 'fdb', name: 'Flexor digitorum brevis', region: 'leg', postures: ['toe-clawing'], ranges: [expert(25, [20, 40]), abo(50, 200)] },
  { id: 'fhl', name: 'Flexor hallucis longus', region: 'leg', postures: ['great-toe-flexion', 'toe-clawing'], ranges: [expert(50, [25, 75]), us([50, 50], { says: '2 sites' }), abo(50, 200), aboUs(70, 200)] },
  { id: 'fhb', name: 'Flexor hallucis brevis', region: 'leg', postures: ['great-toe-flexion'], ranges: [abo(50, 100)] },
  { id: 'ehl', name: 'Extensor hallucis longus', region: 'leg', postures: ['great-toe-extension'], ranges: [expert(50, [20, 100])] },
  { id: 'other-arm', name: 'Another muscle of the arm', region: 'arm', postures: [], ranges: [] },
  { id: 'other-shoulder', name: 'Another muscle of the shoulder', region: 'shoulder', postures: [], ranges: [] },
  { id: 'other-leg', name: 'Another muscle of the leg', region: 'leg', postures: [], ranges: [] },
]

/** Postures that look alike in a hand, and what tells them apart. */
export const HAND_POSTURES_APART = 'Middle joints bent, end joints straight: superficial flexor. Middle and end joints bent: deep flexor, with or without the superficial one. Knuckles bent, fingers straight: the small muscles of the hand. Fourth and fifth finger most, with thumb and index free to pinch, is typical of fixed dystonia of the hand.'

const BY_ID = new Map(MUSCLES.map(muscle => [muscle.id, muscle]))

/** A muscle by its word. */
export function muscleOf(id: MuscleId): Muscle {
  const muscle = BY_ID.get(id)
  if (muscle === undefined) throw new Error(`no muscle ${id}`)
  return muscle
}

/**
 * The highest of the reference range of one product in a muscle, and for how many parts it counts: of ona the expert
 * range, of abo the lower of the two labels. Null where a product has no range for the muscle.
 */
export function referenceMost(id: MuscleId, product: ProductId): { readonly most: number; readonly per: UnitRange['per']; readonly atMostParts: number } | null {
  const ranges = muscleOf(id).ranges.filter(range => range.product === product && range.source !== X.botoxUs)
  const lowest = ranges.reduce<UnitRange | null>((low, range) => (low === null || range.most < low.most ? range : low), null)
  return lowest === null ? null : { most: lowest.most, per: lowest.per, atMostParts: lowest.atMostParts ?? 1 }
}
