/** A session that ends at a loud word, a call or a clap: the loudness is measured on this device, nothing is recorded and no word is understood. */
import { useEffect, useEffectEvent, useState } from 'react'

/** How loud, on the scale of the microphone from 0 to 1, and for how long; our choice. */
const LOUD = 0.12
const FOR_MILLISECONDS = 180
/** The first moments are left out: the tap that began it may be heard. */
const DEAF_MILLISECONDS = 1200

/** Where the listening stands; `refused` when the device or the person said no. */
export type Listening = 'off' | 'asking' | 'on' | 'refused'

/** Listens while it is wished for, and calls back once when it becomes loud. */
export function useLoudStop(wished: boolean, onLoud: () => void): Listening {
  const [listening, setListening] = useState<Listening>('off')
  const loud = useEffectEvent(onLoud)
  useEffect(() => {
    if (!wished) return undefined
    let ended = false
    let release = (): void => undefined
    setListening('asking')
    void (async () => {
      try {
        const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
        const context = new AudioContext()
        release = () => {
          for (const track of stream.getTracks()) track.stop()
          void context.close()
        }
        if (ended) return release()
        const analyser = new AnalyserNode(context, { fftSize: 1024 })
        context.createMediaStreamSource(stream).connect(analyser)
        setListening('on')
        const heard = new Float32Array(analyser.fftSize)
        const startedAt = performance.now()
        let loudSince: number | undefined
        const listen = (): void => {
          if (ended) return
          analyser.getFloatTimeDomainData(heard)
          const now = performance.now()
          const isLoud = Math.sqrt(heard.reduce((sum, value) => sum + value * value, 0) / heard.length) > LOUD && now - startedAt > DEAF_MILLISECONDS
          loudSince = isLoud ? (loudSince ?? now) : undefined
          if (loudSince !== undefined && now - loudSince >= FOR_MILLISECONDS) return loud()
          setTimeout(listen, 60)
        }
        listen()
      } catch {
        if (!ended) setListening('refused')
      }
    })()
    return () => {
      ended = true
      release()
      setListening('off')
    }
  }, [wished])
  return listening
}
