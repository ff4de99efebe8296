/** The page as a tagged PDF, printed by the server's browser under this reader's own session. */
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import type { OptionalPart, Purpose } from '../purpose.ts'

type State = 'idle' | 'printing' | 'no-browser' | 'failed'

/** A button, and what there is to say when it did not work. */
export function useReportPdf(person: string, { purpose, parts }: { purpose: Purpose; parts: ReadonlySet<OptionalPart> }): { button: ReactNode; said: ReactNode } {
  const [state, setState] = useState<State>('idle')
  const fetchPdf = async (): Promise<void> => {
    setState('printing')
    try {
      const answer = await fetch(`/api/people/${person}/report.pdf?${new URLSearchParams({ purpose, parts: [...parts].join(',') })}`, { cache: 'no-store' })
      if (!answer.ok) return setState(answer.status === 503 ? 'no-browser' : 'failed')
      const url = URL.createObjectURL(await answer.blob())
      const link = Object.assign(document.createElement('a'), { href: url, download: 'frond-one-page.pdf' })
      link.click()
      setTimeout(() => URL.revokeObjectURL(url), 60_000)
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return {
    button: <Button onPress={() => void fetchPdf()} {...(state === 'printing' ? { pending: 'PDF …' } : {})}><Trans>Save as PDF</Trans></Button>,
    said: state === 'no-browser' ? <Banner kind="info" announced title={<Trans>This server has no browser to print with</Trans>}><Trans>Use Print, and choose to save as PDF. The operator finds how to add one in the operating page.</Trans></Banner>
      : state === 'failed' ? <Banner kind="caution" announced title={<Trans>The PDF was not made</Trans>}><Trans>Nothing is lost. Print works meanwhile.</Trans></Banner> : null,
  }
}
