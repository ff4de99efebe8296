/** What the page is for is chosen before anything is printed; what goes to a third party starts with the least on it. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ChooseAny, ChooseOne } from '#ui/ChipGroup.tsx'
import css from './OnePage.module.css'
import { isForThirdParty, optionalParts, partsFor, purposes } from './purpose.ts'
import type { OptionalPart, Purpose } from './purpose.ts'
import { partWords, purposeWords } from './purpose-words.ts'

interface ChosenPurpose {
  readonly purpose: Purpose
  readonly parts: ReadonlySet<OptionalPart>
  /** Whether somebody has said what the page is for; until then *my doctor* stands for it. */
  readonly said: boolean
  readonly choose: (purpose: Purpose) => void
  readonly keep: (parts: readonly OptionalPart[]) => void
}

/** The choice and what stands on the page by it; a page that is printed elsewhere brings its choice in its address. */
export function usePurpose(search = ''): ChosenPurpose {
  const [given] = useState(() => new URLSearchParams(search))
  const [chosen, setPurpose] = useState<Purpose | undefined>(() => purposes.find(one => one === given.get('purpose')))
  const purpose = chosen ?? 'my-doctor'
  const [parts, setParts] = useState<ReadonlySet<OptionalPart>>(() => {
    const said = given.get('parts')?.split(',')
    return said === undefined ? partsFor(purpose) : new Set(optionalParts.filter(part => said.includes(part)))
  })
  return {
    purpose, parts, said: chosen !== undefined,
    choose: next => { setPurpose(next); setParts(partsFor(next)) },
    keep: next => setParts(new Set(next)),
  }
}

/** Chips for the purpose and for what stands on the page. With `first`, nothing else is asked until the purpose is said. */
export function ChoosePurpose({ purpose, parts, said, choose, keep, first = false }: ChosenPurpose & { first?: boolean | undefined }) {
  const { i18n, t } = useLingui()
  return (
    <div className={css['choices']}>
      <p><Trans>What is the page for?</Trans></p>
      <ChooseOne label={t`What is the page for?`} chosen={first && !said ? undefined : purpose} onChoose={next => choose(next ?? purpose)} choices={purposes.map(value => ({ value, name: i18n._(purposeWords[value]) }))} />
      {(said || !first) && (
        <>
          <p><Trans>On the page, besides the story:</Trans></p>
          <ChooseAny label={t`On the page`} chosen={[...parts]} onChoose={keep} choices={optionalParts.map(value => ({ value, name: i18n._(partWords[value]) }))} />
        </>
      )}
      {isForThirdParty(purpose) && <p className="soft"><Trans>A paper you give away cannot be taken back. It starts with the least on it.</Trans></p>}
    </div>
  )
}
