import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { PersonLog } from '#device/person-log.ts'
import { useLog } from '#device/LogProvider.tsx'
import { useSharing } from '#device/use-log.ts'
import { Banner } from '#ui/Banner.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { sharingShape } from '../shapes.ts'
import { Parted } from './Parted.tsx'
import { TakenOut } from './TakenOut.tsx'
import { noLongerReading, rememberNotReading, rememberedNotReading } from './not-reading.ts'

/** What must not be believed wrongly: that somebody still reads, or that this phone still sends. Nothing is shown while all is as agreed. */
export function TeamNotice() {
  const { i18n } = useLingui()
  const log = useLog()
  const { connection, parted } = useSharing()
  const mine = log instanceof PersonLog ? log : null
  const [asked, setAsked] = useState(false)
  const [teams, setTeams] = useState(() => (mine === null ? [] : rememberedNotReading(mine.local.id)))
  useEffect(() => {
    let gone = false
    if (mine !== null && connection === 'connected') {
      void mine.ask({ path: '/api/sharing', answer: sharingShape }).then((answer) => {
        if (gone || !answer.ok) return
        const found = noLongerReading(answer.value)
        rememberNotReading(mine.local.id, found)
        setTeams(found)
        setAsked(mine.local.role !== 'carer' && answer.value.asking.length > 0)
      })
    }
    return () => {
      gone = true
    }
  }, [mine, connection])
  if (parted !== undefined) return <Parted />
  if (connection === 'removed' && mine?.erased === true) {
    return (
      <Banner kind="caution" title={<Trans>Your record at the clinic was erased.</Trans>} action={<ButtonLink to="/who-sees"><Trans>What now</Trans></ButtonLink>}>
        <Trans>What you write stays here and is not sent.</Trans>
      </Banner>
    )
  }
  if (connection === 'removed') {
    return (
      <Banner kind="caution" title={mine?.unknown === true ? <Trans>The clinic does not know this phone any more.</Trans> : <Trans>This phone was removed from the team.</Trans>} action={<ButtonLink to="/who-sees"><Trans>What now</Trans></ButtonLink>}>
        <Trans>What you write stays here and is not sent.</Trans>
      </Banner>
    )
  }
  return (
    <>
      <TakenOut />
      {asked && (
        <Banner kind="caution" title={<Trans>Your team invites another phone to your record.</Trans>} action={<ButtonLink to="/who-sees/devices"><Trans>Look and answer</Trans></ButtonLink>}>
          <Trans>It opens nothing until you say yes.</Trans>
        </Banner>
      )}
      {teams.map(({ team, since }) => (
        <Banner key={team} kind="caution" title={<Trans>Nobody at {team} reads this since {i18n.date(since, { day: 'numeric', month: 'long', year: 'numeric' })}.</Trans>}>
          <Trans>Your diary stays yours.</Trans>
        </Banner>
      ))}
    </>
  )
}
