import { Link } from 'wouter'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'
import css from './Places.module.css'

/** One place of the person's app in the navigation. */
export type PlaceLink = { to: string; name: string; icon: IconName; here: boolean }

/** The places of the person's app, the first one under the thumb. */
export function Places({ places, label }: { places: readonly PlaceLink[]; label: string }) {
  return (
    <nav className={css['places']} aria-label={label}>
      {places.map(({ to, name, icon, here }) => (
        <Link key={to} href={to} className={css['place']} aria-current={here ? 'page' : undefined}>
          <span className={css['sign']}><Icon name={icon} size={26} /></span>
          {name}
        </Link>
      ))}
    </nav>
  )
}
