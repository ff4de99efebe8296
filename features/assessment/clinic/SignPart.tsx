import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Authority } from '#log/role.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseAny, ChooseOne } from '#ui/ChipGroup.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { TextField } from '#ui/TextField.tsx'
import { signExamination, signsOrProposes } from '../examination.ts'
import { statementsToSign } from '../examinations.ts'
import { MEDICINE_VERSION } from '../medicine-version.ts'
import css from './Examine.module.css'
import { NumberLine } from './NumberLine.tsx'
import { useMedicine, useVisit } from './use-visit.ts'

type Present = 'interpreter' | 'chaperone' | 'carer' | 'colleague'

/** Signing what was found, or proposing it: with what is signed, where, who was there, and whether touch was agreed to. */
export function SignPart({ authorities }: { authorities: readonly Authority[] }) {
  const { t } = useLingui()
  const { examination, visit, limb, say, gathered, concluded } = useVisit()
  const medicine = useMedicine()
  const [place, setPlace] = useState('')
  const [present, setPresent] = useState<readonly Present[]>([])
  const [consent, setConsent] = useState<'given' | 'for-some' | 'not-given'>()
  const [hours, setHours] = useState<number>()
  const [pending, setPending] = useState(false)
  const statements = statementsToSign(examination)
  const acts = signsOrProposes(authorities)
  const sign = async (as: readonly Authority[]): Promise<void> => {
    if (medicine === null || gathered === null || concluded === null) return
    setPending(true)
    await say(signExamination({
      visit, ...limb, statements, facts: medicine.factsShown(gathered, concluded), verdicts: medicine.verdictsShown(concluded), medicine: MEDICINE_VERSION,
      alreadySigned: examination.signed !== null,
      ...(place.trim() === '' ? {} : { place: place.trim() }), ...(present.length === 0 ? {} : { present: [...present] }),
      ...(consent === undefined ? {} : { consentToTouch: consent }), ...(hours === undefined ? {} : { hoursSinceSedatingDose: hours }),
      ...(examination.proposed === null ? {} : { proposal: examination.proposed.id }),
    }, as))
    setPending(false)
  }
  const left = statements.length === 0 ? t`Nothing is recorded yet` : concluded === null ? t`Reading the criteria` : undefined
  return (
    <Sheet asks title={acts === 'sign' ? <Trans>Sign what you found</Trans> : <Trans>Propose what you found</Trans>}>
      <p className="soft"><Plural value={statements.length} one="# statement" other="# statements" /> <Trans>with the facts used and the verdicts as shown. The signature keeps a copy of them.</Trans></p>
      {examination.proposed !== null && acts === 'sign' && <p><Trans>A colleague proposed this examination for signing.</Trans></p>}
      <div className={css['circumstances']}>
        <TextField label={<Trans>Place</Trans>} value={place} onChange={setPlace} maxLength={200} />
        <div><p className={css['fieldname']}><Trans>Also present</Trans></p><ChooseAny label={t`Also present`} chosen={present} onChoose={setPresent} choices={[{ value: 'interpreter', name: t`Interpreter` }, { value: 'chaperone', name: t`Chaperone` }, { value: 'carer', name: t`Carer` }, { value: 'colleague', name: t`Colleague` }]} /></div>
        <div><p className={css['fieldname']}><Trans>Consent to touch</Trans></p><ChooseOne label={t`Consent to touch`} chosen={consent} onChoose={setConsent} choices={[{ value: 'given', name: t`Given` }, { value: 'for-some', name: t`For some` }, { value: 'not-given', name: t`Not given` }]} /></div>
        <NumberLine label={<Trans>Since the last sedating dose</Trans>} unit="h" value={hours} onLeave={value => setHours(value ?? undefined)} />
      </div>
      <div className={css['acts']}>
        <Button kind="main" wide left={left} pending={pending ? t`Signing` : undefined} onPress={() => void sign(authorities)}>{acts === 'sign' ? <Trans>Sign this examination</Trans> : <Trans>Propose for signing</Trans>}</Button>
        {acts === 'sign' && !authorities.includes('sign-diagnosis') && examination.exclusion === null && left === undefined && <Button kind="quiet" onPress={() => void sign([])}><Trans>Leave it open for who may attest other causes</Trans></Button>}
        {acts === 'propose' && <small><Trans>It goes to who may sign an examination. The person sees nothing of it until then.</Trans></small>}
      </div>
    </Sheet>
  )
}
