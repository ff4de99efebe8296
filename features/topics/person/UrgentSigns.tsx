/** When to get help now: every sign that must not wait, to be read beforehand. It asks nothing and decides nothing. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import type { FlagId, Tier } from '#clinical/red-flags/flag.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { ReadAloud } from '#ui/ReadAloud.tsx'
import { MedicineSays } from '#features/medicine-words/person/MedicineSays.tsx'
import { useMedicineSays } from '#features/medicine-words/person/use-medicine-says.ts'
import { urgentSigns } from '../urgent-signs.ts'
import css from './Topics.module.css'

const TIERS: Record<Tier, MessageDescriptor> = { E: msg`Emergency, now`, S: msg`Somebody must see it today`, U: msg`Show it within three days` }

/** The sign itself, where the words of the flag only say what to do. */
const SIGNS: Partial<Record<FlagId, MessageDescriptor>> = {
  'RF-SUI': msg`Thoughts of ending your life`,
  'RF-BAC-WD': msg`Baclofen was missed, or the pump sounds, and there is fever, itching, confusion, a fit, or you are suddenly much stiffer`,
  'RF-BAC-OD': msg`With baclofen: very sleepy, floppy, slow breaths, cannot be woken`,
  'RF-PUMP': msg`The pump or stimulator sounds, its pocket swells, the wound opens, or a headache comes when you sit up`,
  'RF-NEURO': msg`New trouble with swallowing, speaking, thinking or walking`,
  'RF-SPREAD': msg`It is somewhere new`,
}

/** Works offline; the numbers to call stand on the next screen. */
export function UrgentSigns() {
  const { t, i18n } = useLingui()
  const says = useMedicineSays()
  const tiers = urgentSigns()
  const text = (): string => tiers.flatMap(({ tier, signs }) => [i18n._(TIERS[tier]), ...signs.map(({ id, words }) => [SIGNS[id] === undefined ? '' : i18n._(SIGNS[id]), says(words).words].join('. '))]).join('.\n')
  return (
    <Page top={<Trans>Learn</Trans>} back={{ to: '/learn', name: t`Back to all pages` }} title={<Trans>When to get help now</Trans>} lead={<Trans>Nobody watches Frond at night or at weekends. If one of these is so, call.</Trans>}>
      <div className="screen-only"><ButtonLink wide kind="urgent" icon="call" to="/flare/help"><Trans>Who to call</Trans></ButtonLink></div>
      {tiers.map(({ tier, signs }) => (
        <section key={tier} className={css['signs']} data-tier={tier}>
          <h2>{i18n._(TIERS[tier])}</h2>
          <ul>{signs.map(({ id, words }) => <li key={id}>{SIGNS[id] !== undefined && <b>{i18n._(SIGNS[id])}. </b>}{id === 'RF-SUI' ? <><Trans>You are not alone with this. Tell someone near you now.</Trans> <span className={`${css['own']} screen-only`}><ButtonLink to="/not-safe"><Trans>I am not safe</Trans></ButtonLink></span></> : <MedicineSays english={words} />}</li>)}</ul>
        </section>
      ))}
      <div className={`${css['ways']} screen-only`}>
        <ReadAloud text={text} />
        <Button wide icon="print" onPress={() => window.print()}><Trans>Print or save</Trans></Button>
      </div>
    </Page>
  )
}
