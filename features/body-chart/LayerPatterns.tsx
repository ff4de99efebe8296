/** The patterns that stand for what is painted. Each layer has a form of its own, because colour alone says nothing to some eyes. */
import type { ReactNode } from 'react'
import type { Layer, Value } from './layers.ts'

type Tile = { readonly size: number; readonly turn?: number; readonly face: ReactNode }

const stripes = (colour: string, turn: number, wide = 2.6): Tile => ({ size: 8, turn, face: <rect width={wide} height="8" fill={colour} /> })
const dots = (colour: string, radius: number): Tile => ({ size: 9, face: <><circle cx="2.3" cy="2.3" r={radius} fill={colour} /><circle cx="6.8" cy="6.8" r={radius} fill={colour} /></> })
const rings = (colour: string): Tile => ({ size: 10, face: <circle cx="5" cy="5" r="2.9" fill="none" stroke={colour} strokeWidth="1.5" /> })
const strokes = (colour: string, path: string, size = 10, width = 1.7): Tile => ({ size, face: <path d={path} fill="none" stroke={colour} strokeWidth={width} strokeLinecap="round" /> })
const solid = (colour: string, opacity: number): Tile => ({ size: 10, face: <rect width="10" height="10" fill={colour} opacity={opacity} /> })

const TILES: Readonly<Record<string, Tile>> = {
  'pain there': solid('var(--clay-fill)', 0.62), 'pain a-little': solid('var(--clay-fill)', 0.34), 'pain some': solid('var(--clay-fill)', 0.66), 'pain a-lot': solid('var(--clay-fill)', 1),
  'touch there': dots('var(--plum-fill)', 1.7),
  'swelling there': strokes('var(--sky-fill)', 'M0 5q2.5-4 5 0t5 0'),
  'colour redder': stripes('var(--rose-fill)', 0), 'colour darker': strokes('var(--ink)', 'M0 0l10 10M10 0L0 10', 10, 1.2), 'colour purple': stripes('var(--plum-fill)', 90),
  'colour grey': dots('var(--line-strong)', 1.5), 'colour paler': rings('var(--rose-fill)'),
  'temperature warmer-than-usual': stripes('var(--teal-fill)', 45), 'temperature warmer-than-other': stripes('var(--teal-fill)', 45, 1.5),
  'temperature colder-than-usual': stripes('var(--teal-fill)', -45), 'temperature colder-than-other': stripes('var(--teal-fill)', -45, 1.5),
  'sweating more': { size: 11, face: <path d="M5.5 1.5C7.6 4.6 8.4 5.8 8.4 7.1a2.9 2.9 0 01-5.8 0C2.6 5.8 3.4 4.6 5.5 1.5z" fill="var(--sky-fill)" /> },
  'sweating less': { size: 11, face: <path d="M5.5 1.8C7.5 4.7 8.2 5.8 8.2 7.1a2.7 2.7 0 01-5.4 0C2.8 5.8 3.5 4.7 5.5 1.8z" fill="none" stroke="var(--sky-fill)" strokeWidth="1.4" /> },
  'hair-and-nails more-hair': strokes('var(--gold-fill)', 'M2 9l1.5-7M7 9L8.5 2'), 'hair-and-nails less-hair': strokes('var(--gold-fill)', 'M5 7L6 3.500', 10, 1.5), 'hair-and-nails nails-changed': strokes('var(--gold-fill)', 'M2 8V4.500Q2 2 5 2T8 4.500V8', 10, 1.5),
}

/** Where a pattern is found; `name` keeps the patterns of two drawings on one page apart. */
export function patternId(name: string, layer: Layer, value: Value): string {
  return `${name}-${layer}-${value}`
}

/** The patterns of some marks, at `unit` drawing units to a pixel so that they stay as fine when a part is enlarged; mirrored back on a mirrored limb, since stripes that lean say which of two things is meant. */
export function LayerPatterns({ name, unit, of, mirrored = false }: { name: string; unit: number; of: readonly (readonly [Layer, Value])[]; mirrored?: boolean }) {
  return (
    <defs>
      {of.map(([layer, value]) => {
        const tile = TILES[`${layer} ${value}`]
        if (tile === undefined) return null
        return <pattern key={`${layer} ${value}`} id={patternId(name, layer, value)} width={tile.size} height={tile.size} patternUnits="userSpaceOnUse" patternTransform={`scale(${mirrored ? -unit : unit} ${unit})${tile.turn === undefined ? '' : ` rotate(${tile.turn})`}`}>{tile.face}</pattern>
      })}
    </defs>
  )
}

/** A small square of a pattern, beside its word. */
export function LayerSign({ layer, value, name }: { layer: Layer; value: Value; name: string }) {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      <LayerPatterns name={name} unit={1} of={[[layer, value]]} />
      <rect x="2" y="2" width="24" height="24" rx="5" fill="var(--surface)" />
      <rect x="2" y="2" width="24" height="24" rx="5" fill={`url(#${patternId(name, layer, value)})`} stroke="var(--line-strong)" strokeWidth="1.2" />
    </svg>
  )
}
