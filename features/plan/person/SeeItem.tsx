/** One point of the plan, whole: what, why, who, when, what the person thinks of it, and the way to ask about it. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useParams } from 'wouter'
import { useFolded } from '#device/use-log.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { ReadAloud } from '#ui/ReadAloud.tsx'
import { useVoice, VoiceChoice } from '#features/limb/person/VoiceChoice.tsx'
import { agreedPlan } from '../plans.ts'
import { AnswerItem } from './AnswerItem.tsx'
import css from './ReadPlan.module.css'

/** A point that is no longer in the plan says so. */
export function SeeItem() {
  const { t } = useLingui()
  const { key } = useParams<{ key: string }>()
  const { voice, setVoice, told } = useVoice()
  const plan = agreedPlan(useFolded())
  const item = plan?.items.find(one => one.key === key)
  const frame = { top: <Trans>Plan</Trans>, back: { to: '/plan', name: t`Back to the plan` } }
  if (plan === null || item === undefined) return <Page {...frame} title={<Trans>This is not in the plan any more</Trans>} lead={<Trans>A newer plan was agreed since.</Trans>} />
  return (
    <Page {...frame} title={item.what}>
      <section className={css['item']}>
        <dl>
          <div><dt><Trans>Why</Trans></dt><dd>{item.why}</dd></div>
          <div><dt><Trans>Who</Trans></dt><dd>{item.who}</dd></div>
          <div><dt><Trans>When</Trans></dt><dd>{item.when}</dd></div>
        </dl>
        <ReadAloud text={() => [item.what, t`Why: ${item.why}`, t`Who: ${item.who}`, t`When: ${item.when}`].join('\n')} />
      </section>
      <VoiceChoice voice={voice} onChange={setVoice} onlyTold />
      <AnswerItem plan={plan.told.id} item={item} telling={told} />
      <div><ButtonLink kind="quiet" to="/questions"><Trans>I have a question about it</Trans></ButtonLink></div>
    </Page>
  )
}
