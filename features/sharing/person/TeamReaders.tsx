import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod/mini'
import type { PersonLog } from '#device/person-log.ts'
import type { Problem } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { problemWords } from '#features/accounts/problem-words.ts'
import { roleWords } from '#features/accounts/role-words.ts'
import type { Sharing } from '../shapes.ts'

const doneShape = z.object({ done: z.literal(true) })
type Reader = Sharing['teams'][number]['readers'][number]

/** Who works in a team. Whoever decides about sharing can keep everything from one of them by name. */
export function TeamReaders({ readers, decides, log, onChanged }: { readers: readonly Reader[]; decides: boolean; log: PersonLog; onChanged: () => void }) {
  const { t, i18n } = useLingui()
  const [asked, setAsked] = useState<Reader>()
  const [problem, setProblem] = useState<Problem>()
  const say = async ({ account }: Reader, barred: boolean) => {
    const answer = await log.ask({ path: '/api/sharing/bars', body: { account, barred }, answer: doneShape })
    setAsked(undefined)
    setProblem(answer.ok ? undefined : answer.problem)
    onChanged()
  }
  const name = asked?.name ?? ''
  return (
    <>
      {problem !== undefined && <FieldProblem>{i18n._(problemWords(problem))}</FieldProblem>}
      <Rows label={t`Who works there`}>
        {readers.map((reader) => (
          <Row
            key={reader.account}
            title={<>{reader.name} <span className="soft">{i18n._(roleWords[reader.role])}</span></>}
            note={reader.barred ? <Trans>Sees nothing of you</Trans> : undefined}
            action={!decides ? undefined : reader.barred ? <Button onPress={() => void say(reader, false)}><Trans>Show again</Trans></Button> : <Button kind="quiet" onPress={() => setAsked(reader)}><Trans>Hide from them</Trans></Button>}
          />
        ))}
      </Rows>
      <Dialog
        open={asked !== undefined} onClose={() => setAsked(undefined)} title={<Trans>Hide all of it from {name}?</Trans>} safe={{ name: <Trans>Leave it as it is</Trans> }}
        other={{ name: <Trans>Hide it</Trans>, onPress: () => { if (asked !== undefined) void say(asked, true) } }}
      >
        <p><Trans>From now on {name} sees nothing of you in Frond. The others in the team still do, and may talk with them.</Trans></p>
        <p><Trans>What {name} wrote before stays. They are not told why. You can change it back here.</Trans></p>
      </Dialog>
    </>
  )
}
