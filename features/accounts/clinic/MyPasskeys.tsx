import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import * as z from 'zod/mini'
import { Button } from '#ui/Button.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { passkeysShape } from '../shapes.ts'
import { tell } from './ask.ts'

const doneShape = z.object({ done: z.literal(true) })
type Listed = z.infer<typeof passkeysShape>['passkeys']

/** The passkeys of the one who is signed in; one of a lost device is removed here. `count` says when to look again. */
export function MyPasskeys({ count, onChanged }: { count: number; onChanged: () => void }) {
  const { t, i18n } = useLingui()
  const [listed, setListed] = useState<Listed>([])
  useEffect(() => {
    let gone = false
    void tell(passkeysShape, 'me/passkeys/list', {}).then((answer) => {
      if (!gone && answer.ok) setListed(answer.value.passkeys)
    })
    return () => {
      gone = true
    }
  }, [count])
  if (count === 0) return null
  const remove = (id: string) => void tell(doneShape, 'me/passkeys/remove', { id }).then(onChanged)
  const day = (instant: string | null) => (instant === null ? t`a day that was not kept` : i18n.date(instant, { day: 'numeric', month: 'long', year: 'numeric' }))
  return (
    <Rows label={t`Your passkeys`}>
      {listed.map(({ id, addedAt }) => <Row key={id} title={<Trans>Passkey of {day(addedAt)}</Trans>} action={<Button kind="quiet" onPress={() => remove(id)}><Trans>Remove</Trans></Button>} />)}
    </Rows>
  )
}
