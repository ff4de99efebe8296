import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod/mini'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { authorityWords, mayList, roleWords } from '../role-words.ts'
import { AddPasskey } from './AddPasskey.tsx'
import { AddSecondFactor } from './AddSecondFactor.tsx'
import { ChangePassword } from './ChangePassword.tsx'
import css from './MyAccount.module.css'
import { MyPasskeys } from './MyPasskeys.tsx'
import { SecondFactorOn } from './SecondFactorOn.tsx'
import { tell } from './ask.ts'
import { useMe } from './me.tsx'

const doneShape = z.object({ done: z.literal(true) })

/** The one who is signed in: what they may do, how their account is kept safe, and the way out. */
export function MyAccount() {
  const { me, again } = useMe()
  const { t, i18n } = useLingui()
  const [leaving, setLeaving] = useState(false)
  // One that was just set up stays as it is on the screen, with its backup codes.
  const [factor, setFactor] = useState<'on' | 'offered'>(me.secondFactor ? 'on' : 'offered')
  const signOut = async () => {
    setLeaving(true)
    const out = await tell(doneShape, 'sign-out', {})
    setLeaving(false)
    if (out.ok) again()
  }
  return (
    <div className={css['page']}>
      <header className={css['head']}>
        <div><h1>{me.name}</h1><p className="soft">{i18n._(roleWords[me.role])}, {me.team.name}. {me.address}</p></div>
        <Button icon="lock" onPress={() => void signOut()} pending={leaving ? t`Signing out` : undefined}><Trans>Sign out</Trans></Button>
      </header>
      <section className={css['part']}>
        <h2><Trans>What you may do</Trans></h2>
        <p>{me.authorities.length === 0 ? <Trans>Read and propose. What you propose goes to whoever may sign.</Trans> : mayList(me.authorities.map((one) => i18n._(authorityWords[one])))}</p>
      </section>
      <section className={css['part']}>
        <h2><Trans>Numbers of this service</Trans></h2>
        <div><ButtonLink to="/clinic/local-values"><Trans>Local values, and who approved them</Trans></ButtonLink></div>
      </section>
      <section className={css['part']}>
        <h2><Trans>How your account is kept yours</Trans></h2>
        <p className="soft">
          {me.secondFactor ? <Trans>A second factor is on.</Trans> : <Trans>No second factor yet.</Trans>} <Plural value={me.passkeys} _0="No passkey yet." one="# passkey." other="# passkeys." />
        </p>
        <div className={css['sheets']}>
          <AddPasskey onDone={again} />
          {factor === 'on' ? <SecondFactorOn onOff={() => { setFactor('offered'); again() }} /> : <AddSecondFactor onDone={again} />}
        </div>
        <div className={css['sheets']}><ChangePassword address={me.address} /></div>
        <MyPasskeys count={me.passkeys} onChanged={again} />
      </section>
    </div>
  )
}
