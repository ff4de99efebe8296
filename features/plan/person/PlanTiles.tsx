import { useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { Icon } from '#ui/Icon.tsx'
import type { IconName } from '#ui/Icon.tsx'
import css from './PlanTiles.module.css'

/** Six ways on from the plan, each as large as a thumb. */
export function PlanTiles() {
  const { t } = useLingui()
  const tiles: readonly { to: string; icon: IconName; name: string }[] = [
    { to: '/plan/flare', icon: 'moon', name: t`Flare plan` },
    { to: '/emergency', icon: 'caution', name: t`Emergency card` },
    { to: '/who-sees', icon: 'eye', name: t`Who sees what` },
    { to: '/medicines', icon: 'medicine', name: t`Medicines` },
    { to: '/learn', icon: 'page', name: t`Learn` },
    { to: '/settings', icon: 'pencil', name: t`Settings` },
  ]
  return (
    <nav className={css['tiles']} aria-label={t`Belongs to the plan`}>
      {tiles.map(({ to, icon, name }) => <Link key={to} href={to} className={css['tile']}><Icon name={icon} size={26} /><span>{name}</span></Link>)}
    </nav>
  )
}
