import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { makeCopy } from '#device/copy.ts'
import { SHORTEST_PASSPHRASE } from '#device/sealed-file.ts'
import { useNow, zoneHere } from '#device/use-clock.ts'
import { useSharing } from '#device/use-log.ts'
import { useMyLog } from '#features/limb/person/my-log.tsx'
import { useStoredSafely } from '#features/limb/person/Whereabouts.tsx'
import { dayIn, daysBetween } from '#log/time.ts'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'
import { sayDate } from '#ui/dates.ts'
import { CopyProblem } from './CopyProblem.tsx'
import css from './Copy.module.css'

type Made = { readonly file: File; readonly address: string }

/** Keeps the whole record as one closed file, wherever the person wants to put it. Works without a network. */
export function MakeCopy() {
  const { t, i18n } = useLingui()
  const local = useMyLog()
  const { connection } = useSharing()
  const mayBeCleared = useStoredSafely() === 'may be cleared'
  const today = dayIn(useNow(60), zoneHere())
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const [pending, setPending] = useState(false)
  const [made, setMade] = useState<Made>()
  useEffect(() => (made === undefined ? undefined : () => URL.revokeObjectURL(made.address)), [made])

  const make = async (): Promise<void> => {
    setPending(true)
    const copy = await makeCopy(local.id, words)
    setPending(false)
    setProblem(copy.ok ? undefined : copy.problem)
    if (!copy.ok) return
    const file = new File([copy.value.file], copy.value.name, { type: copy.value.file.type })
    setMade({ file, address: URL.createObjectURL(file) })
  }
  if (made !== undefined) return <Ready made={made} />

  const last = local.lastCopy === undefined ? undefined : dayIn(local.lastCopy, zoneHere())
  const only = connection === 'connected' ? <Trans>There is no copy yet</Trans> : <Trans>Only this device has your record</Trans>
  return (
    <Page
      top={<Trans>My copy</Trans>} back={{ to: '/my-data', name: t`Back` }}
      title={last === undefined ? only : daysBetween(last, today) === 0 ? <Trans>Last copy: today</Trans> : <Trans>Last copy: {sayDate(i18n.locale, last)}</Trans>}
      lead={<Trans>A copy is one file with all you wrote. It is closed with words that only you know. Keep it away from this device.</Trans>}
      dock={<Foot><Button wide kind="main" left={words.length < SHORTEST_PASSPHRASE ? t`Your words: 10 letters or more` : undefined} pending={pending ? t`Closing the file` : undefined} onPress={() => void make()}><Trans>Make the copy</Trans></Button></Foot>}
    >
      {mayBeCleared && connection !== 'connected' && <Banner kind="caution" title={<Trans>This browser may clear itself</Trans>}><Trans>Then what is here is gone. A copy brings it back.</Trans></Banner>}
      {problem !== undefined && <Banner kind="caution" announced title={<Trans>No copy was made</Trans>}><CopyProblem problem={problem} /></Banner>}
      <TextField label={<Trans>Your words for this copy</Trans>} hint={<Trans>Four plain words are good. Write them on paper.</Trans>} value={words} onChange={setWords} />
      <p className={css['note']}><Trans><b>Nobody can find these words again.</b> Not your team, not the makers of Frond. Without them the file stays closed.</Trans></p>
    </Page>
  )
}

/** The file is there: to be sent somewhere, or saved. */
function Ready({ made }: { made: Made }) {
  const { t } = useLingui()
  const share = { files: [made.file] }
  const canShare = typeof navigator.canShare === 'function' && navigator.canShare(share)
  return (
    <Page
      top={<Trans>My copy</Trans>} back={{ to: '/', name: t`Now` }} title={<Trans>The copy is ready</Trans>}
      lead={<Trans>Put it somewhere else: another phone, a stick, a letter to yourself.</Trans>}
      dock={<Foot>
        <Button wide kind={canShare ? 'plain' : 'main'} onPress={() => save(made)}><Trans>Save the file</Trans></Button>
        {canShare && <Button wide kind="main" icon="copy" onPress={() => void navigator.share(share).catch(() => undefined)}><Trans>Send it somewhere</Trans></Button>}
      </Foot>}
    >
      <p>{made.file.name}</p>
      <p className={css['note']}><Trans>It opens with your words in <b>Bring back my copy</b>, on any device.</Trans></p>
    </Page>
  )
}

function save({ file, address }: Made): void {
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
}
