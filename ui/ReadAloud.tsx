import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from './Button.tsx'
import { useSettings } from './use-settings.ts'
import { sentencesOf, voiceFor } from './voices.ts'

type Props = {
  /** What is read, as it stands on the screen; asked for at the press. */
  text: string | (() => string)
  /** What it reads, for the button's name when there are several on a screen ("Read to me: Travel"). */
  of?: string | undefined
  /** The language of the text, where it is not the screen's. */
  language?: string | undefined
}

/** Reads a card aloud by the device's own voice, without a network. Who has the reading of whole screens finds it there, and not twice. */
export function ReadAloud(props: Props) {
  const [{ readToMe }] = useSettings()
  return readToMe && props.language === undefined ? null : <Reading {...props} />
}

/** The button that reads, and stops reading. Without a voice of the device's own there is none. */
export function Reading({ text, of, language }: Props) {
  const { t } = useLingui()
  const voices = useSyncExternalStore(followVoices, voicesHere)
  const [reading, setReading] = useState(false)
  useEffect(() => (reading ? () => speechSynthesis.cancel() : undefined), [reading])
  const lang = language ?? document.documentElement.lang
  const voice = voiceFor(voices, lang)
  if (voice === undefined) return null
  const read = (): void => {
    speechSynthesis.cancel()
    const sentences = sentencesOf(typeof text === 'string' ? text : text()).map(sentence => {
      const said = new SpeechSynthesisUtterance(sentence)
      said.voice = voice
      said.lang = voice.lang
      said.onerror = () => setReading(false)
      return said
    })
    const last = sentences.at(-1)
    if (last === undefined) return
    last.onend = () => setReading(false)
    setReading(true)
    for (const sentence of sentences) speechSynthesis.speak(sentence)
  }
  return reading
    ? <Button icon="cross" label={of === undefined ? undefined : t`Stop reading: ${of}`} onPress={() => setReading(false)}><Trans>Stop reading</Trans></Button>
    : <Button icon="sound" label={of === undefined ? undefined : t`Read to me: ${of}`} onPress={read}><Trans>Read to me</Trans></Button>
}

const none: readonly SpeechSynthesisVoice[] = []
let known = none

/** The same list for as long as the device has the same voices. */
function voicesHere(): readonly SpeechSynthesisVoice[] {
  const found = typeof speechSynthesis === 'undefined' ? none : speechSynthesis.getVoices()
  if (found.length !== known.length || found.some((voice, place) => voice.voiceURI !== known[place]?.voiceURI)) known = found
  return known
}

function followVoices(changed: () => void): () => void {
  if (typeof speechSynthesis === 'undefined') return () => undefined
  speechSynthesis.addEventListener('voiceschanged', changed)
  return () => speechSynthesis.removeEventListener('voiceschanged', changed)
}
