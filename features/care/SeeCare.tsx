/** Care as it was told, for whoever reads the record: skin, what was worn, shoes. What a hand therapist looks for first, and nothing of it a verdict. */
import { Trans, useLingui } from '@lingui/react/macro'
import type { Folded } from '#log/fold.ts'
import { dayIn } from '#log/time.ts'
import { useNow, useToday, zoneHere } from '#device/use-clock.ts'
import { Row, Rows } from '#ui/Row.tsx'
import { sayDate } from '#ui/dates.ts'
import { Table } from '#ui/Table.tsx'
import { VoiceWords } from '#features/entries/person/VoiceWords.tsx'
import { useLocale } from '#features/timeline/StoryWords.tsx'
import { FLAT_NAMES, MARK_NAMES, SHOE_NAMES, SKIN_NAMES } from './care-words.ts'
import { careOf, isForToday } from './cared.ts'
import css from './SeeCare.module.css'
import { CareDoneWords, CareSeenWords } from './CareInWords.tsx'
import { shoesOf } from './shoes.ts'
import { splintHours, wearingsOf } from './wears.ts'
import type { WornHours } from './wears.ts'

/** So many times of care are shown, the latest first. */
const LATEST = 6

/** Reads any record that is open. */
export function SeeCare({ folded }: { folded: Folded }) {
  const { i18n, t } = useLingui()
  const locale = useLocale()
  const [now, today] = [useNow(60), useToday()]
  const care = careOf(folded).slice(0, LATEST)
  const wearings = wearingsOf(folded)
  const shoes = shoesOf(folded)[0]
  const hours = splintHours(folded, today, 14, zoneHere(), now).filter(day => day.wearings > 0)
  const under = wearings.find(({ checked }) => checked !== undefined)?.checked
  if (care.length === 0 && wearings.length === 0 && shoes === undefined) return null
  return (
    <section className={css['care']}>
      <h2><Trans>Skin, splint and shoes</Trans></h2>
      {care.length > 0 && (
        <Table
          caption={t`Care and skin, as told`} captionHidden rows={care} rowKey={({ id }) => id} unknownWord={t`not said`}
          columns={[
            { key: 'when', head: t`When`, say: ({ entry }) => sayDate(locale, dayIn(entry.at, entry.zone), 'near') },
            { key: 'skin', head: t`Skin`, say: ({ body }) => <>{body.skin === undefined ? t`not said` : body.skin === 'not-looked' ? t`not looked` : i18n._(SKIN_NAMES[body.skin])}{isForToday(body) && <b className={css['today']}> · <Trans>told to show it the same day</Trans></b>}</> },
            { key: 'seen', head: t`Seen besides`, say: ({ body }) => <CareSeenWords care={body} /> },
            { key: 'done', head: t`What was done`, say: ({ body, entry }) => <><CareDoneWords care={body} whose="theirs" /><span className="soft"><VoiceWords voice={entry.voice} /></span></> },
          ]}
        />
      )}
      {hours.length > 0 && <Worn hours={hours} locale={locale} />}
      <Rows label={t`Skin, splint and shoes`}>
        {under !== undefined && <Row title={<Trans>Skin under it, {sayDate(locale, dayIn(under.entry.at, under.entry.zone), 'short')}</Trans>} note={<>{under.body.redMark === 'not-looked' ? <Trans>not looked</Trans> : i18n._(MARK_NAMES[under.body.redMark])}{under.body.tight === 'yes' && <>. <Trans>Too tight</Trans></>}</>} />}
        {shoes !== undefined && <Row title={<Trans>Shoes, {sayDate(locale, dayIn(shoes.entry.at, shoes.entry.zone), 'short')}</Trans>} note={<>{shoes.body.canWear.map(kind => i18n._(SHOE_NAMES[kind])).join(', ')}{shoes.body.footFlat !== undefined && <>. <Trans>Foot flat: {i18n._(FLAT_NAMES[shoes.body.footFlat])}</Trans></>}{shoes.body.orthosis !== undefined && <>. {shoes.body.orthosis}</>}</>} />}
      </Rows>
    </section>
  )
}

/** The hours of each day with an entry; from the least to the most where an end is not known. */
function Worn({ hours, locale }: { hours: readonly WornHours[]; locale: string }) {
  const { i18n } = useLingui()
  return (
    <div>
      <h3><Trans>Worn in the last 14 days, hours logged</Trans></h3>
      <dl className={css['worn']}>
        {hours.toReversed().map(({ day, sure, most }) => <div key={day}><dt>{sayDate(locale, day, 'near')}</dt><dd className="num">{sure === most ? i18n.number(sure) : <>{i18n.number(sure)}–{i18n.number(most)}</>}</dd></div>)}
      </dl>
      <p className="soft"><Trans>Days without entries mean nothing.</Trans></p>
    </div>
  )
}
