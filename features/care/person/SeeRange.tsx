import { Trans, useLingui } from '@lingui/react/macro'
import { useParams } from 'wouter'
import { MEASURE_LOCAL_VALUES } from '#clinical/measures/local-values.ts'
import { useFolded } from '#device/use-log.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { sayDate } from '#ui/dates.ts'
import { useLocale } from '#features/timeline/StoryWords.tsx'
import { MOTION_NAMES } from '#features/measures/person/measure-words.ts'
import { motions } from '#features/measures/taken.ts'
import { passiveRangesOverTime } from '../ranges.ts'
import css from './Care.module.css'

const { rangeSameRaterDegrees, rangeOtherRaterDegrees } = MEASURE_LOCAL_VALUES

/** How far it goes when it is moved gently, over time. What it means is for a clinician to say, and to sign. */
export function SeeRange() {
  const { t, i18n } = useLingui()
  const locale = useLocale()
  const { id } = useParams<{ id: string }>()
  const ranges = passiveRangesOverTime(useFolded())
  const by = { me: t`measured by me`, 'somebody-close': t`measured by somebody close`, therapist: t`measured by a therapist`, team: t`measured and signed by your team` }
  return (
    <Page back={{ to: `/body/care/${id}`, name: t`Back` }} top={<Trans>Body</Trans>} title={<Trans>How far it goes, over time</Trans>} lead={<Trans>Passive: when it is moved gently. The same hands can differ by {rangeSameRaterDegrees.value}°, other hands by {rangeOtherRaterDegrees.value}°. Why it stops there, only an examination can tell.</Trans>}>
      {ranges.size === 0 && <EmptyState title={<Trans>No ranges yet</Trans>}><Trans>Numbers that somebody measured stand here, with who and when.</Trans></EmptyState>}
      {[...ranges].map(([joint, on]) => {
        const known = motions.find(one => one === joint)
        const name = known === undefined ? joint : i18n._(MOTION_NAMES[known])
        return <section key={joint} className={css['question']}><h2>{name}</h2><Rows label={name}>{on.slice(0, 20).map((range, place) => <Row key={`${range.day} ${place}`} title={<><span className="num">{range.degrees}°</span></>} note={<>{sayDate(locale, range.day, 'long')}, {by[range.by]}</>} />)}</Rows></section>
      })}
      <ButtonLink wide to={`/body/measure/${id}?what=range`}><Trans>Write down a range</Trans></ButtonLink>
    </Page>
  )
}
