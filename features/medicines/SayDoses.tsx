import { Trans, useLingui } from '@lingui/react/macro'
import type { Dose } from './regimen.ts'

/** The doses of a day as they are read: how many, and when. What nobody said of a dose is left out; none at all is said. */
export function SayDoses({ doses }: { doses: readonly Dose[] }) {
  const { i18n, t } = useLingui()
  if (doses.length === 0) return <Trans>none</Trans>
  const [first] = doses
  const same = first?.pieces !== undefined && doses.every(({ pieces }) => pieces === first.pieces)
  if (same && first.pieces !== undefined) {
    const pieces = i18n.number(first.pieces)
    return <span className="num">{t`${pieces} at ${doses.map(({ time }) => time).join(', ')}`}</span>
  }
  return <span className="num">{doses.map(({ time, pieces }) => (pieces === undefined ? time : t`${i18n.number(pieces)} at ${time}`)).join(', ')}</span>
}
