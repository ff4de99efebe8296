import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { sayDate } from '#ui/dates.ts'
import { SIDE_NAMES } from '#features/limb/person/limb-words.ts'
import { MOTION_NAMES } from '#features/measures/person/measure-words.ts'
import type { Motion } from '#features/measures/taken.ts'
import css from './OnePage.module.css'
import type { ToldLines } from './told-lines.ts'

const BY = { me: msg`measured by the person`, 'somebody-close': msg`measured by somebody close`, therapist: msg`measured by a therapist, as told` } as const
/** More than this do not stand on one page. */
const MOST = 4

/** How far joints were moved outside signed visits, each with who measured and when; beside the signed ones and never mixed with them. */
export function ToldRanges({ passive, locale }: { passive: ToldLines['passive']; locale: string }) {
  const { i18n } = useLingui()
  if (passive.is === 'not-shared') return <p className="soft"><Trans>Passive range, as told: cannot tell, not shared.</Trans></p>
  if (passive.is === 'not-noted') return <p className="soft"><Trans>Passive range, as told: not noted here.</Trans></p>
  return (
    <>
      <ul className={css['lines']}>
        {passive.value.slice(0, MOST).map(({ id, joint, side, degrees, by, on }) => (
          <li key={id}><span>{i18n._(MOTION_NAMES[joint as Motion])} ({i18n._(SIDE_NAMES[side])})</span><span><Trans>{degrees}°, passive, not signed; {sayDate(locale, on, 'short')}, {i18n._(BY[by])}</Trans></span></li>
        ))}
      </ul>
      <p className="soft"><Trans>How much a told range can differ by chance is not known.</Trans></p>
    </>
  )
}
