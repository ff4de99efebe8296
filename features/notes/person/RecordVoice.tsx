import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useLog } from '#device/use-log.ts'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { isSample, tellingOf, useMyLog } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { LONGEST_VOICE } from '../note.ts'
import { keepVoice } from '../notes.ts'
import { useRecorder } from './record-voice.ts'
import type { Recorded } from './record-voice.ts'
import css from './MyNotes.module.css'

/** Records a voice note and seals it on this device. What could not be kept stays here until it is, or is let go. */
export function RecordVoice() {
  const { t } = useLingui()
  const log = useLog()
  const local = useMyLog()
  const { say } = useSay()
  const [problem, setProblem] = useState<Problem>()
  const [unkept, setUnkept] = useState<Recorded>()
  const keep = async (recorded: Recorded): Promise<void> => {
    if (log.keepFile === undefined) return
    const kept = await log.keepFile('private', recorded.sound)
    setUnkept(kept.ok ? undefined : recorded)
    setProblem(kept.ok ? undefined : kept.problem)
    if (kept.ok) await say(keepVoice(kept.value, recorded.seconds, tellingOf(local, undefined)))
  }
  const { seconds, start, stop } = useRecorder(recorded => void keep(recorded))
  useOpenEntry(seconds !== 'not running' || unkept !== undefined)
  const begin = async (): Promise<void> => {
    const begun = await start()
    setProblem(begun.ok ? undefined : begun.problem)
  }
  if (isSample(local)) return <p className={css['soft']}><Trans>In the sample nothing is recorded.</Trans></p>
  return (
    <div className={css['group']}>
      {seconds === 'not running'
        ? <Button wide icon="phone" onPress={() => void begin()}><Trans>Say it instead</Trans></Button>
        : (
          <>
            <button type="button" className={css['stop']} onClick={stop}>
              <b><Trans>Stop</Trans></b>
              <span><Trans>It is recording: {lengthInWords(seconds)}. At {lengthInWords(LONGEST_VOICE.value)} it stops by itself.</Trans></span>
            </button>
            <p className="vh" role="status"><Trans>It is recording.</Trans></p>
          </>
        )}
      {unkept !== undefined && (
        <Banner kind="caution" announced title={<Trans>This voice note is not kept yet</Trans>}>
          <p><Trans>This device had no room for it. It is still here, on this screen.</Trans></p>
          <div className={css['keys']}>
            <Button onPress={() => void keep(unkept)}><Trans>Try again</Trans></Button>
            <SaveAsFile sound={unkept.sound} name={t`voice note`} />
            <Button kind="quiet" onPress={() => setUnkept(undefined)}><Trans>Let it go</Trans></Button>
          </div>
        </Banner>
      )}
      {problem !== undefined && unkept === undefined && <FieldProblem><ProblemOfVoice problem={problem} /></FieldProblem>}
    </div>
  )
}

function SaveAsFile({ sound, name }: { sound: Blob; name: string }) {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(sound)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [sound])
  return <a className={css['file']} href={url} download={`${name}.${sound.type.includes('mp4') ? 'm4a' : 'webm'}`}><Trans>Save it as a file</Trans></a>
}

function ProblemOfVoice({ problem }: { problem: Problem }) {
  switch (problem.code) {
    case 'voice.no-microphone': return <Trans>This browser cannot record here. You can type instead; the phone’s own dictation works too.</Trans>
    case 'voice.not-allowed': return <Trans>The browser was not allowed to use the microphone. You can allow it in the browser’s settings, or type instead.</Trans>
    default: return <ProblemWords problem={problem} />
  }
}

/** A length as it is read: *1:05*. */
export function lengthInWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`
}
