import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { useFolded } from '#device/use-log.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { RowLink, Rows } from '#ui/Row.tsx'
import { LimbDrawing } from '#features/body-chart/LimbDrawing.tsx'
import { FACES, paintingsOf } from '#features/body-chart/paintings.ts'
import { AskOtherLimb } from '#features/body-chart/person/AskOtherLimb.tsx'
import { firstArea } from '#features/body-chart/person/ChooseArea.tsx'
import { usePictures } from '#features/body-chart/person/pictures.ts'
import { IS_ON_NAMES } from '#features/care/care-words.ts'
import { careOf } from '#features/care/cared.ts'
import { wornNow } from '#features/care/wears.ts'
import { limbsOf } from '../limbs.ts'
import type { Limb } from '../limbs.ts'
import css from './MyLimbs.module.css'
import { BEHAVIOUR_NAMES, JOINT_NAMES, POSTURE_NAMES, YIELD_NAMES, doesAtAll, limbLabel } from './limb-words.ts'
import { dateInWords, momentOf } from './moments.ts'
import { useWhose } from './my-log.tsx'

/** The place *Body*: each limb with its picture, what can be written down about it, and the way to a new place. */
export function MyLimbs() {
  const { t, i18n } = useLingui()
  const whose = useWhose()
  const limbs = limbsOf(useFolded())
  const only = limbs.length === 1 ? limbs[0] : undefined
  return (
    <Page top={<Trans>Body</Trans>} title={only === undefined ? <Trans>What pulls, clenches or turns</Trans> : doesAtAll(i18n, only, whose)}>
      {limbs.map(limb => (
        <section key={limb.id} className={css['limb']}>
          {only === undefined && <h2>{doesAtAll(i18n, limb, whose)}</h2>}
          <LimbPicture limb={limb} />
          <Rows label={limbLabel(i18n, limb)}>
            <RowLink to={`/body/feels/${limb.id}`} title={<Trans>How it feels</Trans>} note={<Trans>Like mine or strange, bigger, smaller</Trans>} />
            <CareRows limb={limb} />
            <RowLink to={`/body/measure/${limb.id}`} title={<Trans>Measure by hand</Trans>} note={<Trans>Only if you like, or were asked to</Trans>} />
          </Rows>
          {only === undefined ? <h3 className={css['about']}><Trans>What it is like</Trans></h3> : <h2 className={css['about']}><Trans>What it is like</Trans></h2>}
          <About limb={limb} />
        </section>
      ))}
      <Rows label={t`Pictures`}>
        <RowLink to="/body/photos" title={<Trans>Photos</Trans>} />
        <RowLink to="/body/painted" title={<Trans>Painted on earlier days</Trans>} />
        <RowLink to="/body/pictures" title={<Trans>Pictures of my limb</Trans>} note={<Trans>Show or hide them, and their tone</Trans>} />
        <RowLink to="/body/chart/body" title={<Trans>Anywhere else on the body</Trans>} />
      </Rows>
      <div className={css['new']}>
        <ButtonLink wide kind="plain" to="/somewhere-new"><Trans>Somewhere new</Trans></ButtonLink>
        <ButtonLink wide kind="plain" to="/different"><Trans>Something is different</Trans></ButtonLink>
      </div>
      <AskOtherLimb />
      <ButtonLink wide kind="quiet" to="/limb"><Trans>Add another limb to the record</Trans></ButtonLink>
    </Page>
  )
}

/** The limb as it was painted last, and the way to paint it today; in words where pictures are hidden. */
function LimbPicture({ limb }: { limb: Limb }) {
  const { i18n } = useLingui()
  const folded = useFolded()
  const [{ pictures, tone }] = usePictures()
  const latest = paintingsOf(folded).find(painting => painting.limb === limb.id && painting.side !== 'middle')
  const drawings = latest?.drawings.map(one => one.drawing) ?? []
  const drawing = drawings[0] ?? FACES[firstArea(limb)][0]
  const shown = [...latest?.drawings[0]?.layers ?? []].map(([layer, { body }]) => ({ layer, marks: Object.fromEntries(body.marks.map(({ region, value }) => [region, value])) }))
  return (
    <Link href={`/body/chart/${limb.id}`} className={css['picture']}>
      {pictures === 'shown' && <span aria-hidden="true"><LimbDrawing size="small" drawing={drawing} mirrored={(latest?.side ?? limb.side) === 'right'} tone={tone} shown={shown} label={limbLabel(i18n, limb)} /></span>}
      <span className={css['words']}>
        <b><Trans>Where is it today?</Trans></b>
        <small>{latest === undefined ? <Trans>Pain, touch, swelling, colour, warmth, sweat</Trans> : <Trans>Last painted {dateInWords(i18n, latest.day)}</Trans>}</small>
      </span>
    </Link>
  )
}

/** Care and what is worn, each with what was said of it last. */
function CareRows({ limb }: { limb: Limb }) {
  const { i18n } = useLingui()
  const folded = useFolded()
  const care = careOf(folded, limb.id)[0]
  const on = wornNow(folded, limb.id)[0]
  const foot = limb.part === 'foot' || limb.part === 'leg'
  return (
    <>
      <RowLink to={`/body/care/${limb.id}`} title={<Trans>Skin, nails and care</Trans>} note={care === undefined ? undefined : <Trans>Last told {momentOf(i18n, care.entry.at, care.entry.zone)}</Trans>} />
      <RowLink to={`/body/wear/${limb.id}`} title={foot ? <Trans>Splint, brace and shoes</Trans> : <Trans>Splint, brace and glove</Trans>} note={on === undefined ? undefined : <Trans>{i18n._(IS_ON_NAMES[on.thing])} since {momentOf(i18n, on.told.entry.at, on.told.entry.zone)}</Trans>} />
    </>
  )
}

function About({ limb }: { limb: Limb }) {
  const { t, i18n } = useLingui()
  return (
    <Rows label={t`What it is like`}>
      <RowLink to={`/limb/${limb.id}`} title={<Trans>How it behaves</Trans>} note={<>
        {limb.behaviour === 'not-said' ? <Trans>Not said</Trans> : i18n._(BEHAVIOUR_NAMES[limb.behaviour])}
        {limb.since !== 'unknown' && <>. <Trans>Since {dateInWords(i18n, limb.since)}</Trans></>}
        {limb.joints.length > 0 && <><br />{limb.joints.map(joint => i18n._(JOINT_NAMES[joint])).join(', ')}</>}
      </>} />
      {limb.usual.map(told => (
        <RowLink key={told.id} to={`/limb/${limb.id}/posture/${told.body.joint}`} title={<Trans>{i18n._(JOINT_NAMES[told.body.joint])}: {i18n._(POSTURE_NAMES[told.body.posture]).toLocaleLowerCase(i18n.locale)}</Trans>} note={<Trans>Lets itself be moved: {i18n._(YIELD_NAMES[told.body.yields]).toLocaleLowerCase(i18n.locale)}</Trans>} />
      ))}
      <RowLink to={`/limb/${limb.id}/posture`} title={<Trans>How a joint usually lies</Trans>} note={<Trans>Also when nothing is happening, asleep, on waking</Trans>} />
    </Rows>
  )
}
