import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useRef, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useFolded } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { RecordState } from '#ui/RecordState.tsx'
import { Toggles } from '#ui/Toggles.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { tapCounts } from '#ui/settle.ts'
import { useSettings } from '#ui/use-settings.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import { SIDE_NAMES, limbLabel, limbName } from '#features/limb/person/limb-words.ts'
import { useWhose } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { Whereabouts } from '#features/limb/person/Whereabouts.tsx'
import { LimbDrawing } from '../LimbDrawing.tsx'
import { LayerSign } from '../LayerPatterns.tsx'
import { LAYERS, isFelt, layers, valuesOf } from '../layers.ts'
import type { Layer, Value } from '../layers.ts'
import { LAYER_NAMES, choiceName, saidBy } from '../layer-words.ts'
import { FACES, drawingsFor } from '../paintings.ts'
import { DRAWING_NAMES, FACE_NAMES, regionName } from '../region-words.ts'
import { isHidden, regionOf, regionsOf } from '../regions.ts'
import type { DrawingId } from '../regions.ts'
import { ChooseArea, firstArea } from './ChooseArea.tsx'
import css from './PaintLimb.module.css'
import { PaintByList } from './PaintByList.tsx'
import { usePictures } from './pictures.ts'
import { usePainting } from './use-painting.ts'

/** The limb chart: choose what, then tap where. The first tap enlarges a part, the second names and paints a region; a list does the same. */
export function PaintLimb() {
  const { t, i18n } = useLingui()
  const sign = useId()
  const { id } = useParams<{ id: string }>()
  const [, go] = useLocation()
  const limbs = limbsOf(useFolded())
  const limb = limbs.find(one => one.id === id)
  const mine = useWhose() === 'mine'
  const [{ settleSeconds }] = useSettings()
  const [{ pictures, tone }] = usePictures()
  const [area, setArea] = useState(() => firstArea(limb))
  const [back, setBack] = useState(false)
  const bothSides = limb?.side === 'both' || limb === undefined
  const [of, setOf] = useState<'left' | 'right'>(limb?.side === 'right' ? 'right' : 'left')
  const side = area === 'body' ? 'middle' : of
  const { voice, setVoice, telling, told } = useVoice()
  const painting = usePainting({ limb: limb?.id ?? 'not-said', side }, telling, told)
  useOpenEntry(painting.pending)
  const [layer, setLayer] = useState<Layer>('pain')
  const [picked, setPicked] = useState<Partial<Record<Layer, Value | undefined>>>({})
  const [zone, setZone] = useState<string>()
  const [chosen, setChosen] = useState<string>()
  const [listed, setListed] = useState(false)
  const tapped = useRef<{ code: string; at: number | 'never' }>({ code: '', at: 'never' })

  const choices = valuesOf(layer, bothSides)
  const value = picked[layer] ?? (LAYERS[layer][0] === 'there' ? 'there' : undefined)
  const drawing: DrawingId = FACES[area][back ? 1 : 0]
  const marks = painting.marks(drawing, layer)
  const said = typeof marks === 'string' ? {} : marks
  const asList = listed || pictures === 'hidden'
  const turn = (): void => {
    painting.keep()
    setZone(undefined)
    setChosen(undefined)
  }
  const press = (code: string): void => {
    setChosen(code)
    if (value !== undefined) painting.press(drawing, layer, code, value)
  }
  const tap = (code: string): void => {
    const at = Date.now()
    const region = regionOf(code)
    // A trembling hand taps twice where it meant once: the same place rests for a moment.
    const counts = tapped.current.code !== code || tapCounts({ at, changedAt: tapped.current.at, settleSeconds })
    if (region === undefined || !counts) return
    tapped.current = { code, at }
    if (zone === region.zone) press(code)
    else {
      setZone(region.zone)
      setChosen(undefined)
    }
  }
  const label = i18n._(DRAWING_NAMES[drawing])
  const whose = mine ? 'mine' : 'theirs'
  const last = layers.flatMap(one => painting.told(drawing, one) ?? []).toSorted((a, b) => (a.entry.id < b.entry.id ? -1 : 1)).at(-1)
  const shown = [...layers.filter(one => one !== layer), layer].flatMap(one => {
    const of = painting.marks(drawing, one)
    return typeof of === 'string' ? [] : [{ layer: one, marks: of }]
  })
  const about = chosen === undefined ? [] : layers.flatMap(one => {
    const of = painting.marks(drawing, one)
    const there = typeof of === 'string' ? undefined : of[chosen]
    return there === undefined ? [] : [i18n._(saidBy(one, there, whose))]
  })
  const choose = (next: Value): void => setPicked(before => ({ ...before, [layer]: next === before[layer] ? undefined : next }))
  return (
    <Page
      back={{ to: '/body', name: t`Back to Body` }} top={<h1 className={css['title']}>{limb === undefined ? <Trans>The whole body</Trans> : mine ? <Trans>My {limbName(i18n, limb)}</Trans> : limbLabel(i18n, limb)}</h1>}
      aside={painting.pending ? <RecordState where={{ is: 'not saved yet' }} /> : last !== undefined && <Whereabouts id={last.entry.id} />}
      dock={<Foot>
        <Button kind="quiet" onPress={() => (painting.keep(), go('/body/painted'))}><Trans>Earlier days</Trans></Button>
        <Button kind="main" onPress={() => (painting.keep(), go('/body'))}><Trans>Done</Trans></Button>
      </Foot>}
    >
      <div className={css['which']}>
        <ChooseArea area={area} areas={drawingsFor(limb?.part)} onChoose={next => (turn(), setArea(next))} />
        {bothSides && area !== 'body' && <ChooseOne layout="columns" label={t`Which side?`} chosen={of} onChoose={next => next !== undefined && (turn(), setOf(next))} choices={(['left', 'right'] as const).map(one => ({ value: one, name: i18n._(SIDE_NAMES[one]) }))} />}
        <Toggles label={t`Seen from`} mode="one" className={css['faces']} chosen={[back ? 'back' : 'front']} onPress={next => (turn(), setBack(next === 'back'))} toggles={(['front', 'back'] as const).map((one, place) => ({ value: one, className: css['none'], face: i18n._(FACE_NAMES[FACES[area][place] ?? drawing]) }))} />
      </div>
      {!asList && (
        <figure className={css['chart']}>
          <LimbDrawing drawing={drawing} mirrored={side === 'right'} tone={tone} shown={shown} label={t`${label}, ${Object.keys(said).length} places marked`} zone={zone} chosen={chosen} onPress={tap} />
          {area === 'body' && <p className={css['sides']} aria-hidden="true"><span>{back ? i18n._(SIDE_NAMES.left) : i18n._(SIDE_NAMES.right)}</span><span>{back ? i18n._(SIDE_NAMES.right) : i18n._(SIDE_NAMES.left)}</span></p>}
          <div className={css['hidden']}>
            {zone !== undefined && <Button onPress={() => (setZone(undefined), setChosen(undefined))}><Trans>Show all of it</Trans></Button>}
            {zone === undefined && regionsOf(drawing).filter(isHidden).map(({ code }) => <button key={code} type="button" className={css['none']} aria-pressed={said[code] !== undefined} data-selected={said[code] !== undefined || undefined} onClick={() => press(code)}>{said[code] !== undefined && <Icon name="tick" size={22} />}{regionName(i18n, code)}</button>)}
          </div>
        </figure>
      )}
      <div className={css['picked']} aria-live="polite">
        <p>
          <b>{chosen !== undefined ? regionName(i18n, chosen) : value === undefined ? <Trans>Choose what and which, then where.</Trans> : asList ? <Trans>Choose what, then tick where.</Trans> : zone === undefined ? <Trans>Choose what, then tap where.</Trans> : <Trans>Now tap the place.</Trans>}</b>
          <small>{marks === 'none' ? <Trans>{i18n._(LAYER_NAMES[layer])}: none here</Trans> : chosen !== undefined && value === undefined ? <Trans>First choose which.</Trans> : about.length > 0 ? about.join('. ') : zone === undefined && !asList ? <Trans>The first tap makes it larger.</Trans> : ' '}</small>
        </p>
        {painting.canUndo && <Button icon="undo" onPress={() => { const undone = painting.undo(); setChosen(undefined); if (undone !== undefined) setLayer(undone.layer) }}><Trans>Undo</Trans></Button>}
      </div>
      <section className={css['layers']} aria-label={t`What`}>
        <div className={css['what']}>
          <Toggles
            label={t`What`} mode="one" className={css['inside']} chosen={[layer]} onPress={next => (painting.keep(), setLayer(next))}
            toggles={layers.map(one => ({ value: one, className: css['layer'], face: <><LayerSign layer={one} value={picked[one] ?? LAYERS[one][0]} name={`${sign}${one}`} /><span>{i18n._(LAYER_NAMES[one])}</span></> }))}
          />
          {pictures === 'shown' && <button type="button" className={css['layer']} onClick={() => setListed(!listed)}><Icon name={listed ? 'hand' : 'list'} size={28} /><span>{listed ? <Trans>Use the picture</Trans> : <Trans>Use a list</Trans>}</span></button>}
        </div>
        <div className={css['row']}>
          {choices.map(one => one !== 'there' && <button key={one} type="button" className={css['none']} aria-pressed={picked[layer] === one} data-selected={picked[layer] === one || undefined} onClick={() => choose(one)}>{picked[layer] === one && <Icon name="tick" size={22} />}{i18n._(choiceName(layer, one, whose))}</button>)}
          <button type="button" className={css['none']} aria-pressed={marks === 'none'} data-selected={marks === 'none' || undefined} onClick={() => painting.none(drawing, layer)}>{marks === 'none' && <Icon name="tick" size={22} />}<Trans>{i18n._(LAYER_NAMES[layer])}: none here</Trans></button>
        </div>
      </section>
      {asList && <PaintByList whose={whose} drawing={drawing} layer={layer} marks={said} value={value} onPress={press} />}
      <VoiceChoice voice={voice} onChange={setVoice} onlyTold={isFelt(layer)} />
      {painting.problem !== undefined && <FieldProblem><ProblemWords problem={painting.problem} /></FieldProblem>}
    </Page>
  )
}
