import { useLingui } from '@lingui/react/macro'
import css from './FourState.module.css'
import { Toggles } from './Toggles.tsx'

/** What is known of a sign: seen, not seen, not asked, or tried and not possible (posture, pain, refused, dressing). */
export type Seen = 'yes' | 'no' | 'not asked' | 'could not be tested'

/** Yes, no, not asked, could not be tested: the last two are answers of their own, never a silent no. */
export function FourState({ label, value, onChange }: { label: string; value: Seen; onChange: (value: Seen) => void }) {
  const { t } = useLingui()
  const names: Record<Seen, string> = { yes: t`Yes`, no: t`No`, 'not asked': t`Not asked`, 'could not be tested': t`Could not test` }
  return (
    <Toggles label={label} mode="one" chosen={[value]} onPress={onChange} className={css['four']} toggles={STATES.map(state => ({ value: state, face: names[state], className: css['key'] }))} />
  )
}

const STATES = ['yes', 'no', 'not asked', 'could not be tested'] as const
