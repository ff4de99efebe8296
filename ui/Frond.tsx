import { classes } from './classes.ts'
import css from './Frond.module.css'
import { dayFrond, growFrond } from './frond.ts'

const DOTTED = 'M20 58C20 40 21 26 24 14'

/** One day as a frond: the more it curls, the more of it there was; dotted where nothing was entered. The number stands beside it, in words. */
export function DayFrond({ amount, className }: { amount: number | 'none'; className?: string | undefined }) {
  if (amount === 'none') {
    return <svg className={classes(css['day'], css['none'], className)} viewBox="0 0 46 62" aria-hidden="true"><path d={DOTTED} /></svg>
  }
  const { stem, leaves } = dayFrond(amount)
  return (
    <svg className={classes(css['day'], className)} viewBox="0 0 46 62" aria-hidden="true">
      <path className={css['leaf']} d={leaves} />
      <path className={css['stem']} d={stem} />
    </svg>
  )
}

const LARGE = growFrond({
  base: [0, 0], length: 176, widths: [8.6, 4.4], turn: 330, turnsFrom: 0.4, tightens: 1.7,
  leaflets: Array.from({ length: 20 }, (_none, place) => ({ at: 0.09 + 0.045 * place, length: 27 * Math.max(0.16, 1 - (place / 15) ** 1.6), pair: place < 11 })),
})

/** The large frond of the welcome, of empty places and of the large control. Decoration only. */
export function Frond({ className }: { className?: string | undefined }) {
  return (
    <svg className={classes(css['large'], className)} viewBox="-26 -112 74 114" aria-hidden="true">
      <path className={css['leaf']} d={LARGE.leaves} />
      <path className={css['stem']} d={LARGE.stem} />
    </svg>
  )
}
