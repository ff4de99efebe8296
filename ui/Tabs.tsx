import { Link } from 'wouter'
import css from './Tabs.module.css'

/** One part of a record in a row of tabs; `missing` says in words what is missing there. */
export type TabLink = { to: string; name: string; here: boolean; missing?: string | undefined }

/** The parts of a record, each its own address. The leaf dot: something is missing there. */
export function Tabs({ tabs, label }: { tabs: readonly TabLink[]; label: string }) {
  return (
    <nav className={css['tabs']} aria-label={label}>
      {tabs.map(({ to, name, here, missing }) => (
        <Link key={to} href={to} className={css['tab']} aria-current={here ? 'page' : undefined}>
          {name}
          {missing !== undefined && <span className={css['dot']} title={missing}><span className="vh"> ({missing})</span></span>}
        </Link>
      ))}
    </nav>
  )
}
