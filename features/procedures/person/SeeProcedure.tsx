import { Trans, useLingui } from '@lingui/react/macro'
import { useParams } from 'wouter'
import { useNow, useToday, zoneHere } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import { Banner } from '#ui/Banner.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { dateInWords } from '#features/limb/person/moments.ts'
import { Whereabouts } from '#features/limb/person/Whereabouts.tsx'
import { injectedLately, isBlockDay, proceduresOf } from '../procedures.ts'
import { EffectMarks } from './EffectMarks.tsx'
import { BlockWindow } from './BlockWindow.tsx'
import { PROCEDURE_NAMES } from './procedure-words.ts'
import { SpreadWatch } from './SpreadWatch.tsx'

/** One procedure: what was done as it was noted, the rules of block day while they hold, and the person's own marks. */
export function SeeProcedure() {
  const { t, i18n } = useLingui()
  const { id } = useParams<{ id: EntryId }>()
  const folded = useFolded()
  const now = useNow(30)
  const today = useToday()
  const procedure = proceduresOf(folded).find(one => one.id === id)
  const back = { to: '/procedures', name: t`Back to procedures` }
  if (procedure === undefined) return <Page back={back} title={<Trans>This is not noted</Trans>} lead={<Trans>It was taken back, or it has not arrived yet.</Trans>} />
  const { body, entry } = procedure.told
  const role = entry.receipt?.role
  const byTeam = role !== undefined && role !== 'person' && role !== 'carer' && role !== 'guardian'
  const until = body.to === undefined ? undefined : body.to === 'still' ? t`it goes on` : dateInWords(i18n, body.to)
  return (
    <Page back={back} top={i18n._(PROCEDURE_NAMES[procedure.form])} title={body.what} lead={<>{dateInWords(i18n, body.from)}{until !== undefined && <>, <Trans>until: {until}</Trans></>}{body.is === 'agreed' && <>. <Trans>Agreed, not yet done.</Trans></>}</>}>
      {isBlockDay(procedure, now, zoneHere()) && (
        <Banner kind="caution" title={<Trans>The limb may be numb: guard it for 24 hours</Trans>}>
          <ul>
            <li><Trans>No heat on it.</Trans></li>
            <li><Trans>No stretching.</Trans></li>
            <li><Trans>Support it: a sling or a brace.</Trans></li>
            <li><Trans>Do not be alone.</Trans></li>
          </ul>
          <p><Trans>As long as it is numb, this holds, also after 24 hours.</Trans></p>
          <p><b><Trans>Breathless, weak, a fit, or pain in the chest: emergency, now.</Trans></b></p>
        </Banner>
      )}
      {body.detail !== undefined && <p><Trans>What was done: {body.detail}</Trans></p>}
      <p className="soft">{byTeam ? <Trans>Your team noted this.</Trans> : <Trans>Noted on your side.</Trans>}</p>
      {body.is === 'given' && (procedure.form === 'toxin-session' || procedure.form === 'block') && <EffectMarks procedure={procedure} />}
      {body.is === 'given' && procedure.form === 'block' && <BlockWindow procedure={procedure} />}
      {procedure.form === 'toxin-session' && injectedLately(folded, today)?.id === procedure.id && <SpreadWatch />}
      {!byTeam && <ButtonLink wide icon="pencil" to={`/procedures/${procedure.id}/edit`}>{body.is === 'agreed' ? <Trans>Change it, or say it was done</Trans> : <Trans>Change it</Trans>}</ButtonLink>}
      <Whereabouts id={entry.id} />
    </Page>
  )
}
