import { Link } from 'wouter'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'
import { Mark } from './Mark.tsx'
import css from './Rail.module.css'

/** One way in the clinic's rail. */
export type RailLink = { to: string; name: string; icon: IconName; here: boolean }

/** The clinic's ways, at the edge; who is signed in stands at its foot. */
export function Rail({ ways, me, label, home }: { ways: readonly RailLink[]; me?: RailLink | undefined; label: string; home: string }) {
  return (
    <nav className={css['rail']} aria-label={label}>
      <Link href={home} className={css['mark']}><Mark /></Link>
      {ways.map((way) => <RailWay key={way.to} {...way} />)}
      {me !== undefined && <><span className={css['space']} /><RailWay {...me} /></>}
    </nav>
  )
}

function RailWay({ to, name, icon, here }: RailLink) {
  return <Link href={to} className={css['way']} aria-current={here ? 'page' : undefined}><Icon name={icon} size={22} /><span>{name}</span></Link>
}
