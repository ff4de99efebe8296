import { Trans, useLingui } from '@lingui/react/macro'
import { zoneHere } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { ReadAloud } from '#ui/ReadAloud.tsx'
import { Select } from '#ui/Select.tsx'
import { regionByClock } from '#features/emergency/numbers.ts'
import { dateInWords } from '#features/limb/person/moments.ts'
import { numbersFor, regionsOf } from '../numbers.ts'
import type { CrisisRegion } from '../numbers.ts'
import { safetyPlanOf } from '../safety-plan.ts'
import { CallRow } from './CallRow.tsx'
import { useCrisisService } from './crisis-service.ts'
import { useRegion } from './region.ts'
import { WhoIsTold } from './WhoIsTold.tsx'
import css from './NotSafe.module.css'

/** A place that is not in the table: there are no numbers for it, and none are guessed. */
const ELSEWHERE = 'elsewhere'

/** *I am not safe*: what to do now, whom to call, one's own words, and the truth about who is told. It works without a net. */
export function NotSafe() {
  const { t, i18n } = useLingui()
  const { lines, people } = safetyPlanOf(useFolded())
  const { service } = useCrisisService()
  const [chosen, choose] = useRegion()
  const numbers = numbersFor(zoneHere(), chosen, service?.numbers ?? [])
  const byClock = chosen?.region === ELSEWHERE ? undefined : regionByClock(zoneHere())
  const named = ({ region, name, mark }: CrisisRegion): string => (mark === 'service' ? name : new Intl.DisplayNames(i18n.locale === 'en' ? 'en-GB' : i18n.locale, { type: 'region' }).of(region) ?? name)
  const place = numbers === 'unknown' ? '' : named(numbers)
  const say = <Trans>You can say: I am not safe.</Trans>
  return (
    <Page back={{ to: '/', name: t`Back to Now` }} title={<Trans>You are not alone with this.</Trans>}>
      <ol className={css['now']}>
        <li><Trans>Call one of these, or go to somebody near you.</Trans></li>
        <li><Trans>Say: I am not safe. That is enough.</Trans></li>
        <li><Trans>Stay where somebody can see you. Leave what could hurt you in another room.</Trans></li>
      </ol>
      <ReadAloud text={() => [t`You are not alone with this.`, t`Call one of these, or go to somebody near you.`, t`Say: I am not safe. That is enough.`, ...(numbers === 'unknown' ? [] : [t`Emergency: ${numbers.emergency}`, ...numbers.lines.map(({ name, number }) => `${name}: ${number}`)]), ...lines].join('\n')} />
      <ul className={css['calls']} aria-label={t`Numbers to call`}>
        {numbers === 'unknown'
          ? (
            <>
              {byClock?.numbers.map(number => <CallRow key={number} urgent number={number} name={t`Emergency`} note={<Trans>By the clock of this place</Trans>} say={say} />)}
              <li><p><Trans>Call your country’s emergency number, or go to a person near you. Frond knows no other line for this place.</Trans></p></li>
            </>
          )
          : (
            <>
              <CallRow urgent number={numbers.emergency} name={t`Emergency, ${place}`} note={<Trans>When life is in danger</Trans>} say={say} />
              {numbers.lines.map(line => <CallRow key={line.number} number={line.number} name={line.name} note={line.when === 'day and night' ? <Trans>Day and night</Trans> : line.when} say={say} />)}
            </>
          )}
        {people.map(person => <CallRow key={person.number} number={person.number} name={person.name} note={<Trans>My own person</Trans>} say={say} />)}
      </ul>
      <Select label={<Trans>Where you are</Trans>} none={t`Somewhere else`} value={numbers === 'unknown' ? undefined : numbers.region} onChange={region => choose(region ?? ELSEWHERE)} choices={regionsOf(service?.numbers ?? []).map(region => ({ value: region.region, name: named(region) }))} />
      <section className={css['group']}>
        <h2><Trans>My own words</Trans></h2>
        {lines.length === 0 ? <p><Trans>You can write down what helps you stay safe, and whom you would call. Nobody else sees it.</Trans></p> : <ul className={css['lines']}>{lines.map(line => <li key={line}>{line}</li>)}</ul>}
        <ButtonLink wide icon="pencil" to="/not-safe/plan">{lines.length + people.length === 0 ? <Trans>Write my own words</Trans> : <Trans>Change my own words</Trans>}</ButtonLink>
      </section>
      <WhoIsTold />
      {numbers !== 'unknown' && <p className={css['who']}>{numbers.mark === 'service' ? <Trans>Numbers from your service, looked at on {dateInWords(i18n, numbers.checkedOn)}.</Trans> : <Trans>Numbers looked at on {dateInWords(i18n, numbers.checkedOn)}. Source: {numbers.source}.</Trans>}</p>}
    </Page>
  )
}
