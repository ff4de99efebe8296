import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import * as z from 'zod/mini'
import { useToday } from '#device/use-clock.ts'
import { personIdShape } from '#log/ids.ts'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { tell } from '#features/accounts/clinic/ask.ts'
import { problemWords } from '#features/accounts/problem-words.ts'
import { IdentityFields, nobody } from './IdentityFields.tsx'
import css from './OpenPerson.module.css'

const openedShape = z.object({ person: personIdShape })

/** Opens a person with the team. No device is needed: the team can enter from paper, and invite them whenever they like. */
export function OpenPerson() {
  const { t, i18n } = useLingui()
  const today = useToday()
  const [, go] = useLocation()
  const [identity, setIdentity] = useState(nobody)
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const open = async () => {
    setBusy(true)
    const answer = await tell(openedShape, 'people', identity)
    setBusy(false)
    if (answer.ok) go(`/clinic/people/${answer.value.person}/team`)
    else setProblem(answer.problem)
  }
  const left = identity.given.trim() === '' ? t`A name first` : undefined
  return (
    <form className={css['page']} noValidate onSubmit={(event) => { event.preventDefault(); if (left === undefined) void open() }}>
      <header><h1><Trans>Open a person</Trans></h1><p className="soft"><Trans>They need no phone and no account. You can enter from paper now and invite them later; they keep the same record.</Trans></p></header>
      {problem !== undefined && <Banner kind="caution" title={<Trans>Not opened</Trans>} announced>{i18n._(problemWords(problem))}</Banner>}
      <IdentityFields value={identity} onChange={setIdentity} today={today} />
      <div className={css['sample']}>
        <ChooseOne label={t`Is this a real person`} choices={[{ value: 'real', name: <Trans>A person</Trans> }, { value: 'sample', name: <Trans>A sample, made up</Trans> }]} chosen={identity.sample ? 'sample' : 'real'} onChoose={(is) => setIdentity({ ...identity, sample: is === 'sample' })} />
        <p className="soft"><Trans>A sample is marked wherever it is named.</Trans></p>
      </div>
      <div className={css['end']}>
        <Button kind="main" type="submit" left={left} pending={busy ? t`Opening` : undefined}><Trans>Open</Trans></Button>
        <ButtonLink kind="quiet" to="/clinic"><Trans>Not now</Trans></ButtonLink>
      </div>
    </form>
  )
}
