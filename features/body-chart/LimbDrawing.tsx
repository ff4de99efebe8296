/** A limb as it was painted: calm, large, in the person's own tone. What it shows is always said in words beside it. */
import { useId } from 'react'
import type { Layer, Value } from './layers.ts'
import { LayerPatterns, patternId } from './LayerPatterns.tsx'
import css from './LimbDrawing.module.css'
import { DRAWN } from './drawings.ts'
import type { SkinTone } from './skin.ts'
import type { DrawingId } from './regions.ts'
import { regionsOf } from './regions.ts'
import { windowOn } from './zoom.ts'

/** What one layer shows on this drawing: regions with what is said of them. */
export type LayerShown = { readonly layer: Layer; readonly marks: Readonly<Record<string, Value>> }

type Props = {
  drawing: DrawingId
  mirrored: boolean
  tone: SkinTone
  shown: readonly LayerShown[]
  /** The whole picture in words. */
  label: string
  /** The part that a first tap enlarged. */
  zone?: string | undefined
  chosen?: string | undefined
  onPress?: ((code: string) => void) | undefined
  size?: 'large' | 'small'
}

/** One drawing with its layers, the one in hand last so that it lies on top. */
export function LimbDrawing({ drawing, mirrored, tone, shown, label, zone, chosen, onPress, size = 'large' }: Props) {
  const name = useId()
  const drawn = DRAWN[drawing]
  const seen = windowOn(drawing, zone, mirrored)
  const unit = Math.max(seen.width / 330, seen.height / (size === 'large' ? 360 : 170))
  const regions = regionsOf(drawing).flatMap(region => (drawn.regions[region.place] === undefined ? [] : [{ ...region, path: drawn.regions[region.place]?.path ?? '' }]))
  const used = [...new Map(shown.flatMap(({ layer, marks }) => Object.values(marks).map(value => [`${layer} ${value}`, [layer, value] as const] as const))).values()]
  const painted = new Set(shown.flatMap(({ marks }) => Object.keys(marks)))
  const picked = regions.find(({ code }) => code === chosen)
  return (
    <svg className={css[size]} data-tone={tone} viewBox={`${seen.x} ${seen.y} ${seen.width} ${seen.height}`} role="img" aria-label={label}>
      <LayerPatterns name={name} unit={unit} of={used} mirrored={mirrored} />
      <g transform={mirrored ? `translate(${drawn.width} 0) scale(-1 1)` : undefined} strokeLinejoin="round" strokeLinecap="round">
        <path d={drawn.outline} className={css['skin']} />
        {regions.map(({ code, path }) => <path key={code} d={path} className={painted.has(code) ? css['painted'] : css['bare']} strokeWidth={1.1 * unit} />)}
        {drawn.creases.map(path => <path key={path} d={path} className={css['crease']} strokeWidth={1.2 * unit} />)}
        {drawn.nails.map(path => <path key={path} d={path} className={css['nail']} strokeWidth={1.1 * unit} />)}
        {shown.map(({ layer, marks }) => regions.map(({ code, path }) => (marks[code] === undefined ? null : <path key={`${layer} ${code}`} d={path} fill={`url(#${patternId(name, layer, marks[code])})`} className={css['mark']} />)))}
        {painted.size > 0 && regions.map(({ code, path }) => <path key={code} d={path} className={css['seam']} strokeWidth={0.9 * unit} />)}
        <path d={drawn.outline} className={css['outline']} strokeWidth={2.4 * unit} />
        {picked !== undefined && <path d={picked.path} className={css['chosen']} strokeWidth={3.2 * unit} />}
        {onPress !== undefined && regions.map(({ code, path }) => <path key={code} d={path} data-region={code} className={css['target']} strokeWidth={10 * unit} onClick={() => onPress(code)} />)}
      </g>
    </svg>
  )
}
