/** Recording on this device: begun by a press, ended by any press or after three minutes, and never lost by leaving the screen. */
import { useEffect, useRef, useState } from 'react'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { LONGEST_VOICE } from '../note.ts'

/** What was recorded. */
export interface Recorded {
  readonly sound: Blob
  readonly seconds: number
}

const TYPES = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'] as const

/** A recorder: whether it runs and for how long; what was recorded is handed on, also when the screen is left meanwhile. */
export function useRecorder(onRecorded: (recorded: Recorded) => void): { readonly seconds: number | 'not running'; readonly start: () => Promise<Outcome<true>>; readonly stop: () => void } {
  const [seconds, setSeconds] = useState<number | 'not running'>('not running')
  const recorder = useRef<MediaRecorder>(undefined)
  const handOn = useRef(onRecorded)
  useEffect(() => {
    handOn.current = onRecorded
  })
  const stop = (): void => {
    if (recorder.current?.state === 'recording') recorder.current.stop()
  }
  useEffect(() => stop, [])
  useEffect(() => {
    if (seconds === 'not running') return undefined
    if (seconds >= LONGEST_VOICE.value) stop()
    const timer = setTimeout(() => setSeconds(now => (now === 'not running' ? now : now + 1)), 1000)
    return () => clearTimeout(timer)
  }, [seconds])
  const start = async (): Promise<Outcome<true>> => {
    const opened = await openMicrophone()
    if (!opened.ok) return opened
    const type = TYPES.find(one => MediaRecorder.isTypeSupported(one))
    const made = new MediaRecorder(opened.value, type === undefined ? {} : { mimeType: type, audioBitsPerSecond: 32_000 })
    const pieces: Blob[] = []
    const begunAt = performance.now()
    made.ondataavailable = ({ data }) => pieces.push(data)
    made.onstop = () => {
      for (const track of opened.value.getTracks()) track.stop()
      setSeconds('not running')
      handOn.current({ sound: new Blob(pieces, { type: made.mimeType }), seconds: Math.min(LONGEST_VOICE.value, (performance.now() - begunAt) / 1000) })
    }
    made.start(1000)
    recorder.current = made
    setSeconds(0)
    return accept(true as const)
  }
  return { seconds, start, stop }
}

async function openMicrophone(): Promise<Outcome<MediaStream>> {
  // Absent on pages that came without https, and in some browsers.
  if (!('mediaDevices' in navigator) || typeof MediaRecorder === 'undefined') return refuse('voice.no-microphone')
  try {
    return accept(await navigator.mediaDevices.getUserMedia({ audio: true }))
  } catch (error) {
    return refuse(error instanceof DOMException && error.name === 'NotAllowedError' ? 'voice.not-allowed' : 'voice.no-microphone')
  }
}
