import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod/mini'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Icon } from '#ui/Icon.tsx'
import { tell } from '#features/accounts/clinic/ask.ts'
import { useMay } from '#features/accounts/clinic/me.tsx'
import { problemWords } from '#features/accounts/problem-words.ts'
import { roleWords } from '#features/accounts/role-words.ts'
import type { Device, Invitation } from '../shapes.ts'
import css from './DevicesAndInvitations.module.css'

const doneShape = z.object({ done: z.literal(true) })

/** Every device that writes in a record and every invitation that is still open; a lost phone is removed here. */
export function DevicesAndInvitations({ person, devices, invitations, onChanged }: { person: string; devices: readonly Device[]; invitations: readonly Invitation[]; onChanged: () => void }) {
  const { i18n } = useLingui()
  const mayRemove = useMay('manage-team')
  const [losing, setLosing] = useState<Device>()
  const [wrong, setWrong] = useState<Device>()
  const [problem, setProblem] = useState<Problem>()
  const day = (instant: string) => i18n.date(instant, { day: 'numeric', month: 'short', year: 'numeric' })
  const open = invitations.filter((one) => one.state === 'open')
  const act = async (path: string) => {
    const answer = await tell(doneShape, path)
    setProblem(answer.ok ? undefined : answer.problem)
    setLosing(undefined)
    setWrong(undefined)
    onChanged()
  }
  if (devices.length + open.length === 0) return <p className="soft"><Trans>No device yet. What the team enters is kept as <i>from paper</i>.</Trans></p>
  return (
    <>
      {problem !== undefined && <Banner kind="caution" title={<Trans>Nothing was changed</Trans>} announced>{i18n._(problemWords(problem))}</Banner>}
      <ul className={css['rows']}>
        {devices.map((device) => (
          <li key={device.id} className={css['row']} data-removed={device.removedAt !== null}>
            <Icon name="phone" />
            <div><b>{device.label === '' ? <Trans>A device</Trans> : device.label}</b><small>{i18n._(roleWords[device.role])}{device.name !== null && `, ${device.name}`}</small></div>
            <span className="soft">{device.removedAt === null ? <Trans>since {day(device.addedAt)}</Trans> : <Trans>removed {day(device.removedAt)}</Trans>}</span>
            <span>{device.removedAt === null && mayRemove && <><Button kind="quiet" onPress={() => setLosing(device)}><Trans>Lost phone: remove</Trans></Button><Button kind="quiet" onPress={() => setWrong(device)}><Trans>The phone of somebody else</Trans></Button></>}</span>
          </li>
        ))}
        {open.map((one) => (
          <li key={one.id} className={css['row']}>
            <Icon name="share" />
            <div><b>{one.waits ? <Trans>Invitation that waits for a yes on their phone</Trans> : <Trans>Open invitation</Trans>}</b><small>{i18n._(roleWords[one.role])}</small></div>
            <span className="soft"><Trans>until {day(one.expiresAt)}</Trans></span>
            <span><Button kind="quiet" onPress={() => void act(`people/${person}/invitations/${one.id}/withdraw`)}><Trans>Take it back</Trans></Button></span>
          </li>
        ))}
      </ul>
      {!mayRemove && devices.some(({ removedAt }) => removedAt === null) && <p className="soft"><Trans>A lost phone is taken off by whoever manages the team.</Trans></p>}
      <Dialog
        open={losing !== undefined} onClose={() => setLosing(undefined)} title={<Trans>Remove this device?</Trans>} safe={{ name: <Trans>Keep it</Trans> }}
        other={{ name: <Trans>Remove it</Trans>, danger: true, onPress: () => { if (losing !== undefined) void act(`people/${person}/devices/${losing.id}/remove`) } }}
      >
        <Trans>It reads and sends nothing from that moment. What it had not sent stays on it. If it comes back, it can join again by a new invitation. The person sees that you took it off, and when.</Trans>
      </Dialog>
      <Dialog
        open={wrong !== undefined} onClose={() => setWrong(undefined)} title={<Trans>Was this the phone of somebody else?</Trans>} safe={{ name: <Trans>Keep it</Trans> }}
        other={{ name: <Trans>Take it off this record</Trans>, danger: true, onPress: () => { if (wrong !== undefined) void act(`people/${person}/devices/${wrong.id}/wrong-record`) } }}
      >
        <Trans>It reads and sends nothing here from that moment, and what it had read of this record leaves it at its next exchange. What it had sent is taken out of this record and put aside for whoever runs the server. What was shared before it came is shared again. Whoever holds the phone is told, keeps what they wrote, and can join their own record by a new invitation.</Trans>
      </Dialog>
    </>
  )
}
