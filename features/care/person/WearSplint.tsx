import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useParams } from 'wouter'
import { useNow, useToday, zoneHere } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { accept } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, RowLink, Rows } from '#ui/Row.tsx'
import { sayDate } from '#ui/dates.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import { limbLabel } from '#features/limb/person/limb-words.ts'
import { momentOf } from '#features/limb/person/moments.ts'
import { useSay } from '#features/limb/person/use-say.tsx'
import { useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useLocale } from '#features/timeline/StoryWords.tsx'
import { MARK_NAMES, PUT_ON_NAMES, THING_NAMES } from '../care-words.ts'
import { putOn, withdrawWear } from '../wear.ts'
import type { WornThing } from '../wear.ts'
import { agreedOn, splintHours, wearingsOf } from '../wears.ts'
import type { Wearing } from '../wears.ts'
import { AgreeHours } from './AgreeHours.tsx'
import css from './Care.module.css'
import { OnNow } from './OnNow.tsx'
import { SkinUnder } from './SkinUnder.tsx'

/** Splint, brace, glove: on and off by one tap; forgotten ends closed later; what was agreed beside what was worn, without a verdict. */
export function WearSplint() {
  const { t, i18n } = useLingui()
  const locale = useLocale()
  const { id } = useParams<{ id: string }>()
  const folded = useFolded()
  const [now, today, zone] = [useNow(), useToday(), zoneHere()]
  const { say, problem } = useSay()
  const { telling } = useVoice()
  const limb = limbsOf(folded).find(one => one.id === id)
  const foot = limb?.part === 'foot' || limb?.part === 'leg'
  const about = limb?.id ?? 'not-said'
  const wearings = wearingsOf(folded, about)
  const running = wearings.filter(({ end }) => end === 'on')
  const things: readonly WornThing[] = foot ? ['splint', 'brace', 'insole', 'cast'] : ['splint', 'glove', 'brace', 'cast']
  const usual: readonly WornThing[] = [...new Set([...agreedOn(folded, today, about).map(({ body }) => body.thing), ...wearings.map(({ told }) => told.body.thing)])].filter(thing => thing !== 'other')
  const offered = [...usual, ...things.filter(thing => !usual.includes(thing))].filter(thing => !running.some(({ told }) => told.body.thing === thing))
  const lately = wearings.find(({ end, checked }) => end !== 'on' && end !== 'not-known' && checked === undefined && Date.parse(now) - Date.parse(end) < 12 * 3_600_000)
  return (
    <Page back={{ to: '/body', name: t`Back to Body` }} top={limb === undefined ? <Trans>Body</Trans> : limbLabel(i18n, limb)} title={running.length === 0 ? <Trans>Nothing is on, as far as is known.</Trans> : foot ? <Trans>On the foot now</Trans> : <Trans>On the hand now</Trans>}>
      {running.map(wearing => <OnNow key={wearing.told.id} wearing={wearing} now={now} />)}
      {lately !== undefined && <SkinUnder wearing={lately} />}
      <LongRest limb={about} />
      <div className={css['puts']}>
        {offered.slice(0, 4).map((thing, place) => <Button key={thing} wide kind={place === 0 && running.length === 0 ? 'main' : 'plain'} onPress={() => void say(putOn({ limb: about, thing }, running.map(({ told }) => told), undefined, telling))}>{i18n._(PUT_ON_NAMES[thing])}</Button>)}
      </div>
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
      <AgreeHours limb={about} things={things} today={today} />
      {foot && <Rows label={t`Shoes`}><RowLink to={`/body/shoes/${id}`} title={<Trans>Shoes</Trans>} note={<Trans>Which can be worn, and whether the foot stands flat</Trans>} /></Rows>}
      {wearings.length > 0 && (
        <section className={css['question']}>
          <h2><Trans>Hours of the last days</Trans></h2>
          <p className="soft"><Trans>Only what was put on and taken off here. A day without entries means nothing.</Trans></p>
          <Rows label={t`Hours of the last days`}>
            {splintHours(folded, today, 7, zone, now, about).map(({ day, sure, most, wearings: count }) => <Row key={day} title={sayDate(locale, day, 'today')} note={count === 0 ? <Trans>No entries</Trans> : sure === most ? <Trans>{i18n.number(sure)} h</Trans> : <Trans>{i18n.number(sure)} h sure, at most {i18n.number(most)} h</Trans>} />)}
          </Rows>
          <h2><Trans>Each time</Trans></h2>
          <Rows label={t`Each time`}>{wearings.slice(0, 12).map((wearing, place) => <OneWearing key={wearing.told.id} wearing={wearing} onBack={place === 0 ? () => void say(accept(withdrawWear(wearing.told, wearing.ended))) : undefined} />)}</Rows>
        </section>
      )}
    </Page>
  )
}

function OneWearing({ wearing: { told, end, checked }, onBack }: { wearing: Wearing; onBack: (() => void) | undefined }) {
  const { i18n } = useLingui()
  const { at, zone, voice } = told.entry
  return (
    <Row
      title={<>{i18n._(THING_NAMES[told.body.thing])}{voice !== undefined && <span className="soft"> · {voice}</span>}</>}
      note={<>
        {end === 'on' ? <Trans>On since {momentOf(i18n, at, zone)}</Trans> : end === 'not-known' ? <Trans>From {momentOf(i18n, at, zone)}, nobody knows until when</Trans> : <Trans>{momentOf(i18n, at, zone)} to {momentOf(i18n, end, zone)}</Trans>}
        {checked !== undefined && <><br />{i18n._(MARK_NAMES[checked.body.redMark])}{checked.body.tight === 'yes' && <>. <Trans>Too tight</Trans></>}</>}
      </>}
      action={onBack === undefined ? undefined : <Button kind="quiet" onPress={onBack}><Trans>Take it back</Trans></Button>}
    />
  )
}

/** Nearly all day, for more than a week, and no reason written down: a question for the team, never an instruction. */
function LongRest({ limb }: { limb: Parameters<typeof wearingsOf>[1] }) {
  const folded = useFolded()
  const [now, today, zone] = [useNow(60), useToday(), zoneHere()]
  const any = wearingsOf(folded, limb).length > 0
  const [medicine, setMedicine] = useState<typeof import('../long-wear.ts')>()
  useEffect(() => {
    if (any) void import('../long-wear.ts').then(setMedicine)
  }, [any])
  const found = medicine === undefined || limb === undefined ? undefined : medicine.longWear(folded, today, zone, now, limb)
  if (found?.asks !== true) return null
  return <Banner kind="info" title={<Trans>A question for your team</Trans>}><Trans>As far as is written here, it was on for more than {found.hoursPerDay} hours a day, {found.days} days in a row. Long rest without movement can do harm, unless there is a reason for it. Ask: may it come off for a while each day?</Trans></Banner>
}
