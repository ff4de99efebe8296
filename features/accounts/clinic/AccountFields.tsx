import { Trans, useLingui } from '@lingui/react/macro'
import { TextField } from '#ui/TextField.tsx'
import { LEAST_PASSWORD, checkPassword } from '../password.ts'
import { problemWords } from '../problem-words.ts'
import { addressShape } from '../shapes.ts'

/** A name, an address and a password, as somebody new writes them. */
export interface NewAccount {
  readonly name: string
  readonly address: string
  readonly password: string
}

/** Nothing written yet. */
export const noAccount: NewAccount = { name: '', address: '', password: '' }

/** Whether everything an account needs is there and may be sent. */
export function isComplete({ name, address, password }: NewAccount): boolean {
  return name.trim() !== '' && addressShape.safeParse(address).success && checkPassword(password, address.trim()).ok
}

/** The fields of a new account; what is wrong with the password is said while it is typed, once it could be long enough. */
export function AccountFields({ value, onChange }: { value: NewAccount; onChange: (value: NewAccount) => void }) {
  return (
    <>
      <TextField label={<Trans>Your name, as colleagues and people you treat will see it</Trans>} autoComplete="name" maxLength={120} value={value.name} onChange={(name) => onChange({ ...value, name })} />
      <TextField label={<Trans>E-mail address</Trans>} hint={<Trans>You sign in with it. Frond sends no mail.</Trans>} type="email" autoComplete="username" maxLength={200} value={value.address} onChange={(address) => onChange({ ...value, address })} />
      <NewPassword value={value.password} address={value.address} onChange={(password) => onChange({ ...value, password })} />
    </>
  )
}

/** A new password, with what is wrong with it. */
export function NewPassword({ value, address, onChange }: { value: string; address: string; onChange: (value: string) => void }) {
  const { i18n } = useLingui()
  const checked = checkPassword(value, address.trim())
  const problem = value.length >= LEAST_PASSWORD && !checked.ok ? i18n._(problemWords(checked.problem)) : undefined
  return (
    <TextField
      label={<Trans>Password</Trans>} hint={<Trans>At least {LEAST_PASSWORD} characters: three words that do not belong together.</Trans>} {...(problem === undefined ? {} : { problem })}
      type="password" autoComplete="new-password" maxLength={400} value={value} onChange={onChange}
    />
  )
}
