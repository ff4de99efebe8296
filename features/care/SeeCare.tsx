/** Care as it was told, for whoever reads the record: skin, what was worn, shoes. What a hand therapist looks for first, and nothing of it a verdict. */
import { Trans, useLingui } from '@lingui/react/macro'
import type { Folded } from '#log/fold.ts'
import { dayIn } from '#log/time.ts'
import { useNow, useToday, zoneHere } from '#device/use-clock.ts'
import { Row, Rows } from '#ui/Row.tsx'
import { sayDate } from '#ui/dates.ts'
import { useLocale } from '#features/timeline/StoryWords.tsx'
import { CareInWords } from './CareInWords.tsx'
import { FLAT_NAMES, MARK_NAMES, SHOE_NAMES } from './care-words.ts'
import { careOf, isForToday } from './cared.ts'
import { shoesOf } from './shoes.ts'
import { splintHours, wearingsOf } from './wears.ts'

/** Reads any record that is open. */
export function SeeCare({ folded }: { folded: Folded }) {
  const { i18n, t } = useLingui()
  const locale = useLocale()
  const [now, today] = [useNow(60), useToday()]
  const care = careOf(folded).slice(0, 6)
  const wearings = wearingsOf(folded)
  const shoes = shoesOf(folded)[0]
  const hours = splintHours(folded, today, 14, zoneHere(), now).filter(day => day.wearings > 0)
  const under = wearings.find(({ checked }) => checked !== undefined)?.checked
  if (care.length === 0 && wearings.length === 0 && shoes === undefined) return null
  return (
    <section>
      <h2><Trans>Skin, splint and shoes</Trans></h2>
      <Rows label={t`Skin, splint and shoes`}>
        {care.map(told => <Row key={told.id} title={<>{sayDate(locale, dayIn(told.entry.at, told.entry.zone), 'short')}{isForToday(told.body) && <> · <Trans>told to show it the same day</Trans></>}{told.entry.voice !== undefined && <span className="soft"> · {told.entry.voice}</span>}</>} note={<CareInWords care={told.body} />} />)}
        {hours.length > 0 && <Row title={<Trans>Worn in the last 14 days, hours logged</Trans>} note={<>{hours.map(({ day, sure, most }) => `${sayDate(locale, day, 'near')}: ${sure === most ? i18n.number(sure) : `${i18n.number(sure)}–${i18n.number(most)}`}`).join('; ')}<br /><Trans>Days without entries mean nothing.</Trans></>} />}
        {under !== undefined && <Row title={<Trans>Skin under it, {sayDate(locale, dayIn(under.entry.at, under.entry.zone), 'short')}</Trans>} note={<>{i18n._(MARK_NAMES[under.body.redMark])}{under.body.tight === 'yes' && <>. <Trans>Too tight</Trans></>}</>} />}
        {shoes !== undefined && <Row title={<Trans>Shoes, {sayDate(locale, dayIn(shoes.entry.at, shoes.entry.zone), 'short')}</Trans>} note={<>{shoes.body.canWear.map(kind => i18n._(SHOE_NAMES[kind])).join(', ')}{shoes.body.footFlat !== undefined && <>. <Trans>Foot flat: {i18n._(FLAT_NAMES[shoes.body.footFlat])}</Trans></>}{shoes.body.orthosis !== undefined && <>. {shoes.body.orthosis}</>}</>} />}
      </Rows>
    </section>
  )
}
