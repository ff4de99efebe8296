import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Authority } from '#log/role.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { attestExclusion, causeStates, otherCauses, withTheRestUnlikely } from '../exclusion.ts'
import type { Exclusion } from '../exclusion.ts'
import { CAUSE_NAMES, CAUSE_STATES } from '../verdict-words.ts'
import css from './Examine.module.css'
import { useVisit } from './use-visit.ts'


/** Other causes gone through, and the judgement on them. Only who may sign a diagnosis attests it. */
export function ExclusionPart({ authorities }: { authorities: readonly Authority[] }) {
  const { t, i18n } = useLingui()
  const { examination, visit, say } = useVisit()
  const told = examination.exclusion
  const said: Omit<Exclusion, 'visit'> = told?.body ?? { causes: {}, betterExplained: 'not-judged' }
  const [note, setNote] = useState<string>()
  const keep = (next: Partial<Omit<Exclusion, 'visit'>>): void => {
    const { causes, betterExplained, byWhat, note: kept } = { ...said, ...next }
    void say(attestExclusion(visit, { causes, betterExplained, ...(byWhat === undefined ? {} : { byWhat }), ...(kept === undefined ? {} : { note: kept }) }, told ?? undefined))
  }
  if (!authorities.includes('sign-diagnosis')) {
    return (
      <section className={css['part']} aria-labelledby="exclusion">
        <h2 id="exclusion"><Trans>Other causes</Trans></h2>
        <p className="soft"><Trans>Attested by who may sign a diagnosis. What you find goes to them with your proposal.</Trans></p>
        {told !== null && <p>{told.body.betterExplained === 'no' ? <Trans>Judged: nothing else explains it better.</Trans> : told.body.betterExplained === 'yes' ? <Trans>Judged: something else explains it better.</Trans> : <Trans>Not judged yet.</Trans>}</p>}
      </section>
    )
  }
  const open = otherCauses.filter(cause => said.causes[cause] === undefined).length
  return (
    <section className={css['part']} aria-labelledby="exclusion">
      <h2 id="exclusion"><Trans>Other causes</Trans></h2>
      <div className={css['causes']}>
        {otherCauses.map(cause => (
          <Select
            key={cause} label={i18n._(CAUSE_NAMES[cause])} none={t`Not gone through`} value={said.causes[cause]} choices={causeStates.map(value => ({ value, name: i18n._(CAUSE_STATES[value]) }))}
            onChange={state => {
              const { [cause]: _before, ...others } = said.causes
              keep({ causes: state === undefined ? others : { ...others, [cause]: state } })
            }}
          />
        ))}
      </div>
      {open > 1 && <div className={css['rest']}><Button kind="quiet" onPress={() => keep({ causes: withTheRestUnlikely(said.causes) })}><Trans>The other {open}: thought of, unlikely</Trans></Button></div>}
      <TextField label={<Trans>What it rests on</Trans>} optional={<Trans>needed where a test is awaited</Trans>} maxLength={1000} value={note ?? said.note ?? ''} onChange={setNote} onBlur={() => { if (note !== undefined && note.trim() !== '') keep({ note: note.trim() }) }} />
      <div className={css['judge']}>
        <p><b><Trans>Does another diagnosis explain it better?</Trans></b> {open > 0 && <span className="soft"><Trans>{open} causes not gone through: until they are, this stays open.</Trans></span>}</p>
        <ChooseOne
          label={t`Does another diagnosis explain it better?`} chosen={said.betterExplained}
          choices={[{ value: 'no', name: t`No, nothing else` }, { value: 'yes', name: t`Yes` }, { value: 'not-judged', name: t`Not judged yet` }]}
          onChoose={judged => keep({ betterExplained: judged ?? 'not-judged', ...(note === undefined || note.trim() === '' ? {} : { note: note.trim() }) })}
        />
      </div>
    </section>
  )
}
