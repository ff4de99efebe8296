import { Trans, useLingui } from '@lingui/react/macro'
import { authorities as allAuthorities, teamRoles } from '#log/role.ts'
import type { Authority, TeamRole } from '#log/role.ts'
import { ChooseAny, ChooseOne } from '#ui/ChipGroup.tsx'
import { usualAuthorities } from '../authorities.ts'
import { authorityWords, roleWords } from '../role-words.ts'
import css from './RoleFields.module.css'

/** Which role somebody has. */
export function RoleField({ label, value, onChange }: { label: string; value: TeamRole | undefined; onChange: (role: TeamRole | undefined) => void }) {
  const { i18n } = useLingui()
  return (
    <div className={css['group']}>
      <span className={css['label']} aria-hidden="true">{label}</span>
      <ChooseOne label={label} choices={teamRoles.map((role) => ({ value: role, name: i18n._(roleWords[role]) }))} chosen={value} onChoose={onChange} />
    </div>
  )
}

/** A role and what goes with it: choosing a role ticks what it usually may do, and each can be changed. */
export function RoleAndAuthorities({ role, may, onChange }: { role: TeamRole | undefined; may: readonly Authority[]; onChange: (role: TeamRole | undefined, may: readonly Authority[]) => void }) {
  const { t, i18n } = useLingui()
  return (
    <>
      <RoleField label={t`Their role`} value={role} onChange={(next) => onChange(next, next === undefined ? [] : usualAuthorities(next))} />
      <div className={css['group']}>
        <span className={css['label']} aria-hidden="true"><Trans>What they may do</Trans></span>
        <p className="soft"><Trans>Who lacks one proposes, and it goes to whoever may sign.</Trans></p>
        <ChooseAny label={t`What they may do`} choices={allAuthorities.map((one) => ({ value: one, name: i18n._(authorityWords[one]) }))} chosen={may} onChoose={(next) => onChange(role, next)} />
      </div>
    </>
  )
}
