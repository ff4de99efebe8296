import { Trans, useLingui } from '@lingui/react/macro'
import { useFolded } from '#device/use-log.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { RowLink, Rows } from '#ui/Row.tsx'
import { limbsOf } from '../limbs.ts'
import { BEHAVIOUR_NAMES, JOINT_NAMES, POSTURE_NAMES, YIELD_NAMES, doesAtAll, limbLabel } from './limb-words.ts'
import { dateInWords } from './moments.ts'
import { useWhose } from './my-log.tsx'

/** The limbs of this record: what each does, how each joint usually lies, and the way to a new place. */
export function MyLimbs() {
  const { i18n } = useLingui()
  const whose = useWhose()
  const limbs = limbsOf(useFolded())
  return (
    <Page top={whose === 'mine' ? <Trans>My limb</Trans> : <Trans>Their limb</Trans>} title={limbs.length === 1 && limbs[0] !== undefined ? doesAtAll(i18n, limbs[0], whose) : <Trans>What pulls, clenches or turns</Trans>}>
      {limbs.map(limb => (
        <section key={limb.id}>
          {limbs.length > 1 && <h2>{doesAtAll(i18n, limb, whose)}</h2>}
          <Rows label={limbLabel(i18n, limb)}>
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
        </section>
      ))}
      <ButtonLink wide kind="plain" icon="camera" to="/body/photos"><Trans>Photos</Trans></ButtonLink>
      <ButtonLink wide kind="plain" to="/somewhere-new"><Trans>Somewhere new</Trans></ButtonLink>
      <ButtonLink wide kind="plain" to="/different"><Trans>Something is different</Trans></ButtonLink>
      <ButtonLink wide kind="quiet" to="/limb"><Trans>Add another limb to the record</Trans></ButtonLink>
    </Page>
  )
}
