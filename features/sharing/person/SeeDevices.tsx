import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod/mini'
import { useSharing } from '#device/use-log.ts'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Loading } from '#ui/EmptyState.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { problemWords } from '#features/accounts/problem-words.ts'
import { roleWords } from '#features/accounts/role-words.ts'
import type { Sharing } from '../shapes.ts'
import { AddDevice } from './AddDevice.tsx'
import { AllowDevice } from './AllowDevice.tsx'
import { useWhoSees } from './SeeSharing.tsx'
import { WaysIn } from './WaysIn.tsx'

const doneShape = z.object({ done: z.literal(true) })

/** The phones and other devices that write in this record; a lost one is taken off here. */
export function SeeDevices() {
  const { t, i18n } = useLingui()
  const { sharing, problem: noAnswer, again, log } = useWhoSees()
  const { connection } = useSharing()
  const waits = log !== null && connection === 'connected'
  const [losing, setLosing] = useState<Sharing['devices'][number]>()
  const [problem, setProblem] = useState<Problem>()
  const mayRemove = log !== null && log.local.role !== 'carer'
  const mayShareFeelings = log?.local.role === 'person'
  const shareFeelings = async (device: Sharing['devices'][number]) => {
    const answer = await log?.ask({ path: `/api/sharing/devices/${device.id}/feelings`, body: { shared: device.feelings !== true }, answer: doneShape })
    setProblem(answer === undefined || answer.ok ? undefined : answer.problem)
    again()
  }
  const day = (instant: string) => i18n.date(instant, { day: 'numeric', month: 'long', year: 'numeric' })
  const remove = async () => {
    if (losing === undefined || log?.local.person === undefined) return
    const answer = await log.ask({ path: `/api/people/${log.local.person}/devices/${losing.id}/remove`, method: 'POST', answer: doneShape })
    setLosing(undefined)
    setProblem(answer.ok ? undefined : answer.problem)
    again()
  }
  return (
    <Page top={<Trans>Who sees what</Trans>} back={{ to: '/who-sees', name: t`Back` }} title={<Trans>Phones and other devices</Trans>} >
      {!waits && <p><Trans>This record is on this device alone.</Trans></p>}
      {waits && sharing === undefined && noAnswer === undefined && <Loading what={<Trans>Asking which devices there are</Trans>} />}
      {waits && noAnswer !== undefined && <Banner kind="caution" title={<Trans>No answer just now</Trans>} announced action={<Button onPress={again}><Trans>Try again</Trans></Button>}><Trans>The server knows which devices there are. For that a network is needed.</Trans></Banner>}
      {problem !== undefined && <FieldProblem>{i18n._(problemWords(problem))}</FieldProblem>}
      {mayRemove && sharing?.asking.map((asking) => <AllowDevice key={asking.id} asking={asking} log={log} onChanged={again} />)}
      <Rows label={t`Phones and other devices`}>
        {sharing?.devices.map((device) => (
          <Row
            key={device.id}
            title={<>{device.label === '' ? <Trans>A device</Trans> : device.label}{device.here && <span className="soft"> <Trans>this one</Trans></span>}</>}
            note={<>{device.role !== 'person' && <>{i18n._(roleWords[device.role])}{device.name !== null && ` ${device.name}`}. </>}{device.removedAt === null ? <Trans>Since {day(device.addedAt)}</Trans> : <Trans>Removed {day(device.removedAt)}</Trans>}</>}
            action={<>{mayShareFeelings && device.feelings !== undefined && device.removedAt === null && <Button label={device.feelings ? t`Hide how I feel from: ${device.label}` : t`Show how I feel to: ${device.label}`} onPress={() => void shareFeelings(device)}>{device.feelings ? <Trans>Hide how I feel</Trans> : <Trans>Show how I feel</Trans>}</Button>}{mayRemove && device.removedAt === null && !device.here ? <Button onPress={() => setLosing(device)}><Trans>Lost</Trans></Button> : undefined}</>}
          />
        ))}
      </Rows>
      {mayRemove && sharing !== undefined && <AddDevice log={log} onChanged={again} />}
      {sharing !== undefined && <WaysIn ways={sharing.waysIn} />}
      <Dialog open={losing !== undefined} onClose={() => setLosing(undefined)} title={<Trans>Take this phone off?</Trans>} safe={{ name: <Trans>Keep it</Trans> }} other={{ name: <Trans>Take it off</Trans>, danger: true, onPress: () => void remove() }}>
        <Trans>It gets nothing from now on. What it had not sent stays on it. If you find it, it can join again.</Trans>
      </Dialog>
    </Page>
  )
}
