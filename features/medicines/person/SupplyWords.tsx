import { Trans, useLingui } from '@lingui/react/macro'
import { dateInWords } from '#features/limb/person/moments.ts'
import type { PieceForm } from '../regimen.ts'
import type { SupplyLeft } from '../supply.ts'
import { numberInWords, piecesInWords } from './medicine-words.ts'

/** How much is left and when it runs out, as far as it is known: a span where doses were not marked, *not known* where nobody said how much. */
export function SupplyWords({ supply, form }: { supply: SupplyLeft; form: PieceForm }) {
  return <><Left supply={supply} form={form} />{' '}<RunsOut supply={supply} /></>
}

function Left({ supply: { left }, form }: { supply: SupplyLeft; form: PieceForm }) {
  const { i18n } = useLingui()
  if (left === 'unknown') return <Trans>How much is left: not known, because how much one dose is was not always said.</Trans>
  const most = piecesInWords(i18n, left.highest, form)
  if (left.lowest === left.highest) return <Trans>Left: {most}.</Trans>
  return <Trans>Left: between {numberInWords(i18n, left.lowest)} and {most}, because some doses were not marked.</Trans>
}

function RunsOut({ supply: { runsOut } }: { supply: SupplyLeft }) {
  const { i18n } = useLingui()
  if (runsOut === 'as-needed') return null
  if (runsOut === 'unknown') return <Trans>Runs out: not known.</Trans>
  const { earliest, latest } = runsOut
  if (earliest === 'later') return null
  const from = dateInWords(i18n, earliest)
  return latest === earliest || latest === 'later' ? <Trans>Runs out about {from}.</Trans> : <Trans>Runs out between {from} and {dateInWords(i18n, latest)}.</Trans>
}
