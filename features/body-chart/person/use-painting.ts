/** A painting in hand: what was tapped is kept by itself a moment after the last tap, and can be taken back step by step. */
import { useEffect, useRef, useState } from 'react'
import { useLog } from '#device/use-log.ts'
import type { Told } from '#log/line.ts'
import { todayHere } from '#features/limb/person/moments.ts'
import type { Telling } from '#features/limb/telling.ts'
import { useSay } from '#features/limb/person/use-say.tsx'
import { isFelt } from '../layers.ts'
import type { Layer, Value } from '../layers.ts'
import { marksOf, paint } from '../painted.ts'
import type { Marks, Painted, PaintedBody } from '../painted.ts'
import { paintedOn } from '../paintings.ts'
import type { DrawingId } from '../regions.ts'

/** How long after the last tap it is kept. */
const KEPT_AFTER = { value: 500, unit: 'ms' } as const

type On = Pick<Painted, 'limb' | 'side'>
type Edit = { readonly drawing: DrawingId; readonly layer: Layer; readonly marks: Marks }

/** What stands on each drawing and layer today, with what is being painted on top of it. */
export function usePainting(on: On, telling: Telling, told: Telling) {
  const log = useLog()
  const { say, problem } = useSay()
  const [today] = useState(todayHere)
  const [steps, setSteps] = useState<readonly Edit[]>([])
  const [pending, setPending] = useState(false)
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout> | undefined; edits: Map<string, Edit & On>; saved: Promise<unknown> }>({ timer: undefined, edits: new Map(), saved: Promise.resolve() })
  const before = ({ drawing, layer }: Pick<Edit, 'drawing' | 'layer'>, { limb, side } = on): Told<PaintedBody> | undefined => paintedOn(log.folded, today, limb, side)(drawing, layer)

  const keep = (): void => {
    const held = waiting.current
    clearTimeout(held.timer)
    const edits = [...held.edits.values()]
    held.edits.clear()
    held.saved = held.saved.then(async () => {
      for (const edit of edits) await say(paint(edit, edit.marks, before(edit, edit), isFelt(edit.layer) ? told : telling))
      setPending(held.edits.size > 0)
    })
  }
  const keepNow = useRef(keep)
  keepNow.current = keep
  useEffect(() => {
    const onLeave = (): void => keepNow.current()
    addEventListener('pagehide', onLeave)
    return () => {
      removeEventListener('pagehide', onLeave)
      onLeave()
    }
  }, [])

  const marks = (drawing: DrawingId, layer: Layer): Marks => steps.findLast(step => step.drawing === drawing && step.layer === layer)?.marks ?? marksOf(before({ drawing, layer })?.body)
  const set = (drawing: DrawingId, layer: Layer, next: Marks): void => {
    setSteps([...(steps.some(step => step.drawing === drawing && step.layer === layer) ? steps : [...steps, { drawing, layer, marks: marks(drawing, layer) }]), { drawing, layer, marks: next }])
    later({ drawing, layer, marks: next })
  }
  const later = (edit: Edit): void => {
    setPending(true)
    waiting.current.edits.set(`${edit.drawing} ${edit.layer}`, { ...edit, ...on })
    clearTimeout(waiting.current.timer)
    waiting.current.timer = setTimeout(() => keepNow.current(), KEPT_AFTER.value)
  }
  const undoable = steps.findLastIndex((step, place) => steps.slice(0, place).some(other => other.drawing === step.drawing && other.layer === step.layer))
  return {
    problem,
    /** Whether something that was tapped is not kept yet. */
    pending,
    today,
    told: (drawing: DrawingId, layer: Layer) => before({ drawing, layer }),
    marks,
    /** Puts a value on a region, changes it, or takes the same one away. */
    press: (drawing: DrawingId, layer: Layer, region: string, value: Value): void => {
      const now = marks(drawing, layer)
      const said = typeof now === 'string' ? {} : now
      const rest = Object.fromEntries(Object.entries(said).filter(([code]) => code !== region))
      const next = said[region] === value ? rest : { ...rest, [region]: value }
      set(drawing, layer, Object.keys(next).length === 0 ? 'not-said' : next)
    },
    /** Says that it is nowhere on this drawing, or takes that back. */
    none: (drawing: DrawingId, layer: Layer): void => set(drawing, layer, marks(drawing, layer) === 'none' ? 'not-said' : 'none'),
    canUndo: undoable >= 0,
    undo: (): Edit | undefined => {
      const last = steps[undoable]
      if (last === undefined) return undefined
      const left = steps.filter((_step, place) => place !== undoable)
      const back = left.findLast(step => step.drawing === last.drawing && step.layer === last.layer)
      setSteps(left)
      if (back !== undefined) later(back)
      return back
    },
    keep,
  }
}
