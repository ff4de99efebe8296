import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { bringBack } from '#device/copy.ts'
import type { LocalLog } from '#device/database.ts'
import { registry } from '#features/kinds.ts'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'
import { CopyProblem } from './CopyProblem.tsx'
import css from './Copy.module.css'

/** Brings a record back from its file. What is on this device already is joined with it; nothing is written twice. */
export function BringBack({ onBack }: { onBack: (local: LocalLog) => void }) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const [file, setFile] = useState<File>()
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const [pending, setPending] = useState(false)

  const bring = async (): Promise<void> => {
    if (file === undefined) return
    setPending(true)
    const back = await bringBack(file, words, registry)
    setPending(false)
    setProblem(back.ok ? undefined : back.problem)
    if (!back.ok) return
    onBack(back.value)
    go('/')
  }
  const left = file === undefined ? t`First choose the file` : words === '' ? t`First your words` : undefined
  return (
    <Page
      top={<Trans>My copy</Trans>} back={{ to: '/', name: t`Back` }} title={<Trans>Bring back my copy</Trans>}
      lead={<Trans>You need the file, and the words you closed it with.</Trans>}
      dock={<Foot><Button wide kind="main" left={left} pending={pending ? t`Opening the file` : undefined} onPress={() => void bring()}><Trans>Bring it back</Trans></Button></Foot>}
    >
      {problem !== undefined && <Banner kind="caution" announced title={<Trans>It is not back yet</Trans>}><CopyProblem problem={problem} /></Banner>}
      <Field label={<Trans>The file</Trans>} hint={<Trans>Its name begins with frond-copy.</Trans>}>
        {tie => <input {...tie} className={css['choose']} type="file" onChange={event => setFile(event.target.files?.[0])} />}
      </Field>
      <TextField label={<Trans>Your words for this copy</Trans>} value={words} onChange={setWords} />
    </Page>
  )
}
