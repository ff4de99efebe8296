import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Problem } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { Loading } from '#ui/EmptyState.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { Table } from '#ui/Table.tsx'
import { AskedFailed } from '#features/accounts/clinic/AskedFailed.tsx'
import { tell } from '#features/accounts/clinic/ask.ts'
import { useMay, useMe } from '#features/accounts/clinic/me.tsx'
import { useAsked } from '#features/accounts/clinic/use-asked.ts'
import { problemWords } from '#features/accounts/problem-words.ts'
import { roleWords } from '#features/accounts/role-words.ts'
import { listValues, versionOf } from '../local-values.ts'
import { approvalStateShape } from '../shapes.ts'
import css from './ApproveValues.module.css'

/** The numbers that Frond chose itself: read by everybody, approved by a named clinician, for this version only. */
export function ApproveValues() {
  const { t, i18n } = useLingui()
  const { me } = useMe()
  const may = useMay('sign-diagnosis')
  const asked = useAsked(approvalStateShape, 'local-values')
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  if (asked.is === 'waiting') return <Loading what={<Trans>Reading who approved</Trans>} />
  if (asked.is === 'refused') return <AskedFailed {...asked} />
  const { approved, before } = asked.value
  const day = (instant: string) => i18n.date(instant, { day: 'numeric', month: 'long', year: 'numeric' })
  const approve = async () => {
    setBusy(true)
    const answer = await tell(approvalStateShape, 'local-values/approve', { version: versionOf() })
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem)
    asked.again()
  }
  return (
    <div className={css['page']}>
      <header>
        <h1>{approved === null ? <Trans>Local values not yet approved by anyone in this service</Trans> : <Trans>Local values approved by {approved.name}</Trans>}</h1>
        <p className="soft">{approved === null
          ? <Trans>Frond chose these numbers where no source gives one. Every answer that uses one says so. Version {asked.value.version}.</Trans>
          : <Trans>{i18n._(roleWords[approved.role])}, {day(approved.at)}, version {approved.version}. A change of any value needs a new approval.</Trans>}</p>
        {approved === null && before !== null && <p className="soft"><Trans>An earlier version ({before.version}) was approved by {before.name} on {day(before.at)}.</Trans></p>}
      </header>
      {approved === null && (
        <Sheet asks level={2} title={<Trans>Do these values hold in your service?</Trans>}>
          <p><Trans>Approving is an act of a named clinician. It stands with your name, the day and the version.</Trans></p>
          {problem !== undefined && <FieldProblem>{i18n._(problemWords(problem))}</FieldProblem>}
          <div>{may ? <Button kind="main" onPress={() => void approve()} pending={busy ? t`Approving` : undefined}><Trans>Approve them as {me.name}</Trans></Button> : <p className="soft"><Trans>Whoever may sign a diagnosis can approve them.</Trans></p>}</div>
        </Sheet>
      )}
      <Table
        caption={t`The local values`} captionHidden unknownWord={t`not known`} rows={listValues()} rowKey={({ key }) => key}
        columns={[
          { key: 'words', head: <Trans>What it is</Trans>, say: ({ words }) => words },
          { key: 'value', head: <Trans>Value</Trans>, number: true, say: ({ value }) => String(value) },
          { key: 'unit', head: <Trans>Unit</Trans>, say: ({ unit }) => unit.replaceAll(/[{}]/g, '') },
        ]}
      />
    </div>
  )
}
