/** The camera with a guide over it: the outline of a limb, or the photo before, faint. Nothing is measured and nothing is scored. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { Told } from '#log/line.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { DRAWN } from '#features/body-chart/drawings.ts'
import type { DrawingId } from '#features/body-chart/regions.ts'
import { windowOn } from '#features/body-chart/zoom.ts'
import css from '../Photos.module.css'
import type { Photo, View } from '../photo.ts'
import { useOpened } from '../use-opened.ts'

const OUTLINES: Partial<Record<View, DrawingId>> = { palm: 'palm', 'back-of-hand': 'back-of-hand', 'top-of-foot': 'foot-top', sole: 'sole' }
/** Time to bring the other hand into the picture. */
const SELF_TIMER = { value: 5, unit: 's' } as const

type Props = { view: View; mirrored: boolean; before: Told<Photo> | undefined; onClose: () => void; onTaken: (picture: Blob) => void }

/** A live picture in a dialog; by one tap, or five seconds later so that both hands are free. */
export function CameraGuide({ view, mirrored, before, onClose, onTaken }: Props) {
  const { t } = useLingui()
  const dialog = useRef<HTMLDialogElement>(null)
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<'starting' | 'on' | 'refused'>('starting')
  const [guide, setGuide] = useState<'outline' | 'before' | 'none'>('outline')
  const [left, setLeft] = useState<number>()
  const outline = OUTLINES[view]
  useEffect(() => {
    dialog.current?.showModal()
    let stream: MediaStream | undefined
    let gone = false
    void navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1920 } }, audio: false }).then(found => {
      stream = found
      if (gone) return stop(found)
      if (video.current !== null) video.current.srcObject = found
      setState('on')
    }, () => setState('refused'))
    return () => {
      gone = true
      if (stream !== undefined) stop(stream)
    }
  }, [])
  const take = async (): Promise<void> => {
    const from = video.current
    if (from === null || from.videoWidth === 0) return
    const canvas = document.createElement('canvas')
    canvas.width = from.videoWidth
    canvas.height = from.videoHeight
    canvas.getContext('2d')?.drawImage(from, 0, 0)
    const picture = await new Promise<Blob | null>(done => { canvas.toBlob(done, 'image/jpeg', 0.9) })
    if (picture !== null) onTaken(picture)
  }
  const taking = useRef(take)
  taking.current = take
  useEffect(() => {
    if (left === undefined) return undefined
    const timer = setTimeout(() => (left > 1 ? setLeft(left - 1) : (setLeft(undefined), void taking.current())), 1000)
    return () => clearTimeout(timer)
  }, [left])
  const guides = [{ value: 'outline' as const, name: <Trans>Outline</Trans> }, ...(before === undefined ? [] : [{ value: 'before' as const, name: <Trans>The photo before</Trans> }]), { value: 'none' as const, name: <Trans>No guide</Trans> }]
  return (
    <dialog ref={dialog} className={css['camera']} aria-label={t`Camera with a guide`} onCancel={event => (event.preventDefault(), onClose())}>
      <div className={css['look']}>
        <video ref={video} autoPlay playsInline muted />
        {guide === 'outline' && outline !== undefined && <Outline drawing={outline} mirrored={mirrored} />}
        {guide === 'before' && before !== undefined && <Before told={before} />}
        {left !== undefined && <p className={css['count']} role="status">{left}</p>}
        {state === 'refused' && <p role="alert" className={css['refused']}><Trans>The camera is not free, or is not allowed. Choose a photo instead.</Trans></p>}
      </div>
      {guides.length > 1 && <ChooseOne label={t`Guide`} chosen={guide} onChoose={next => next !== undefined && setGuide(next)} choices={guides} />}
      <div className={css['shoot']}>
        <Button onPress={onClose}><Trans>Close</Trans></Button>
        <Button left={state === 'on' ? undefined : t`Wait for the camera`} onPress={() => setLeft(SELF_TIMER.value)}><Trans>In 5 seconds</Trans></Button>
        <Button kind="main" icon="camera" left={state === 'on' ? undefined : t`Wait for the camera`} onPress={() => void take()}><Trans>Take it</Trans></Button>
      </div>
    </dialog>
  )
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

function Outline({ drawing, mirrored }: { drawing: DrawingId; mirrored: boolean }) {
  const { x, y, width, height } = windowOn(drawing, undefined, mirrored)
  return (
    <svg viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
      <g transform={mirrored ? `translate(${DRAWN[drawing].width} 0) scale(-1 1)` : undefined} fill="none" strokeLinejoin="round">
        <path d={DRAWN[drawing].outline} stroke="#000" strokeOpacity=".55" strokeWidth="34" />
        <path d={DRAWN[drawing].outline} stroke="#fff" strokeWidth="16" strokeDasharray="60 40" />
      </g>
    </svg>
  )
}

function Before({ told }: { told: Told<Photo> }) {
  const opened = useOpened(told.body.file, true)
  return opened.url === undefined ? null : <img src={opened.url} alt="" className={css['faint']} />
}
