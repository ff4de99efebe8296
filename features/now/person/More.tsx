import { Trans, useLingui } from '@lingui/react/macro'
import { useSharing } from '#device/use-log.ts'
import { RowLink, Rows } from '#ui/Row.tsx'
import { isSample, useMyLog, useWhose } from '#features/limb/person/my-log.tsx'

/** All else that may be done from the first screen, below what is done every day. */
export function More() {
  const { t } = useLingui()
  const { needsYou, connection } = useSharing()
  const mine = useWhose() === 'mine'
  const real = !isSample(useMyLog())
  const connected = connection === 'connected'
  return (
    <Rows label={t`More`}>
      {needsYou.length > 0 && <RowLink to="/entries" title={<Trans>Something needs you</Trans>} note={<Trans>It could not be shared as it is</Trans>} value={String(needsYou.length)} />}
      <RowLink to="/emergency" title={<Trans>Emergency card</Trans>} note={<Trans>Works with no signal</Trans>} />
      <RowLink to="/medicines" title={<Trans>Medicines</Trans>} note={<Trans>Doses, injections, a pump</Trans>} />
      <RowLink to="/entries" title={mine ? <Trans>My entries</Trans> : <Trans>Their entries</Trans>} note={<Trans>To add, correct or take back</Trans>} />
      <RowLink to="/notes" title={mine ? <Trans>My notes</Trans> : <Trans>Notes</Trans>} note={<Trans>In words or by voice, for nobody yet</Trans>} />
      <RowLink to="/watch" title={<Trans>No name for it yet</Trans>} note={<Trans>What to notice, and a page for the doctor</Trans>} />
      <RowLink to="/event" title={<Trans>A day that mattered</Trans>} note={<Trans>An injury, an operation, a cast, a move …</Trans>} />
      <RowLink to="/daily-life" title={<Trans>Daily life</Trans>} note={<Trans>Work or school, falls, driving, help, equipment</Trans>} />
      <RowLink to="/helps" title={mine ? <Trans>What helps me</Trans> : <Trans>What helps them</Trans>} note={<Trans>Three lines for a bad moment</Trans>} />
      <RowLink to="/activities" title={mine ? <Trans>What I want to be able to do</Trans> : <Trans>What they want to be able to do</Trans>} note={<Trans>For the check-in</Trans>} />
      <RowLink to="/check-in/choices" title={<Trans>The questions</Trans>} note={<Trans>How many, a pause, another answer today</Trans>} />
      {real && <RowLink to="/who-sees" title={<Trans>Who sees what</Trans>} note={connected ? <Trans>Your team reads what you agreed to</Trans> : <Trans>Nobody but this device, so far</Trans>} />}
      {real && <RowLink to="/copy" title={mine ? <Trans>My copy</Trans> : <Trans>A copy</Trans>} note={<Trans>The record as one closed file</Trans>} />}
      {real && !connected && <RowLink to="/join" title={<Trans>I have an invitation</Trans>} note={<Trans>To share with a team</Trans>} />}
      <RowLink to="/settings" title={<Trans>Settings</Trans>} note={<Trans>Hand, light, the week, other records</Trans>} />
    </Rows>
  )
}
