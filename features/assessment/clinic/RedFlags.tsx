import { Trans } from '@lingui/react/macro'
import { Banner } from '#ui/Banner.tsx'
import { Icon } from '#ui/Icon.tsx'
import css from './Verdicts.module.css'
import { DANGERS } from './form-layout.ts'
import { useFactWords } from './use-fact-words.ts'
import { useRules } from './use-rules.ts'
import { useVisit } from './use-visit.ts'

/** What cannot wait, the moment a finding says so. Loud and rare. */
export function Urgent() {
  const { concluded } = useVisit()
  const rules = useRules()
  if (concluded === null || rules === null) return null
  const urgent = rules.advice(concluded.facts).suggestions.filter(one => one.group === 'urgent' && one.applies === 'yes')
  return urgent.map(one => (
    <Banner key={one.rule} kind="urgent" announced title={one.text}>
      <Trans>Rule {one.rule}. {one.sources.map(source => `${source.cite} [${source.mark}]`).join('; ')}</Trans>
    </Banner>
  ))
}

/** Which signs of danger were asked today, and what was found of them. Not asked is never none. */
export function RedFlags() {
  const { examination } = useVisit()
  const words = useFactWords()
  const told = (value: string): string => DANGERS.filter(fact => examination.findings.get(fact)?.body.value === value).map(fact => words.name(fact).toLowerCase()).join(', ')
  const open = DANGERS.filter(fact => !['yes', 'no'].includes(examination.findings.get(fact)?.body.value ?? '')).length
  const [found, none] = [told('yes'), told('no')]
  return (
    <p className={css['flags']}>
      <Icon name="urgent" size={20} />
      <span>
        {found !== '' ? <b><Trans>Red flags found: {found}.</Trans></b> : open === 0 ? <b><Trans>Red flags: none found.</Trans></b> : <b><Trans>Red flags: {open} not asked.</Trans></b>}
        {none !== '' && <> <Trans>Asked today: {none}.</Trans></>}
      </span>
    </p>
  )
}
