import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { useToday } from '#device/use-clock.ts'
import { screenAbout, useDraft, useForgetDrafts } from '#device/use-draft.ts'
import { useFolded, useSharing } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { TypedBefore } from '#features/limb/person/TypedBefore.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import type { EmergencyCard } from '../card.ts'
import { keptArms, writeCard } from '../card.ts'
import { cardOf } from '../shown.ts'
import css from './Emergency.module.css'

const TEXTS = ['name', 'condition', 'language', 'speaks', 'contactName0', 'contactNumber0', 'contactName1', 'contactNumber1', 'allergyWords', 'teamNumber', 'teamHours', 'outOfHours', 'emergencyNumber'] as const
type Texts = Record<(typeof TEXTS)[number], string>

function textsOf(card: EmergencyCard | undefined): Texts {
  return {
    name: card?.name ?? '', condition: card?.condition ?? '', language: card?.language ?? '', speaks: card?.speaks ?? '',
    contactName0: card?.contacts[0]?.name ?? '', contactNumber0: card?.contacts[0]?.number ?? '', contactName1: card?.contacts[1]?.name ?? '', contactNumber1: card?.contacts[1]?.number ?? '',
    allergyWords: typeof card?.allergies === 'object' ? card.allergies.words : '', teamNumber: card?.pumpTeam?.number ?? '', teamHours: card?.pumpTeam?.hours ?? '',
    outOfHours: card?.outOfHours ?? '', emergencyNumber: card?.emergencyNumber ?? '',
  }
}

/** Writes the emergency card; every field may stay empty, and is then shown as not noted. */
export function WriteCard() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const folded = useFolded()
  const today = useToday()
  const { connection } = useSharing()
  const { card, told, pump } = cardOf(folded, today)
  const screen = screenAbout('emergency card', told)
  const { say, problem } = useSay()
  const { voice, setVoice, telling } = useVoice()
  const [texts, setTexts] = useDraft(screen, 'texts', () => textsOf(card))
  const [born, setBorn] = useDraft(screen, 'born', card?.born)
  const [keptArm, setKeptArm] = useDraft(screen, 'kept arm', card?.keptArm)
  const [allergy, setAllergy] = useDraft<'none-known' | 'some' | undefined>(screen, 'allergy', card?.allergies === undefined ? undefined : card.allergies === 'none-known' ? 'none-known' : 'some')
  const [steroid, setSteroid] = useDraft(screen, 'steroid', card?.steroid)
  const [anticoagulant, setAnticoagulant] = useDraft(screen, 'anticoagulant', card?.anticoagulant)
  const forget = useForgetDrafts(screen)
  useOpenEntry(true)
  const put = (field: keyof Texts) => (text: string): void => setTexts({ ...texts, [field]: text })
  const of = (field: keyof Texts): string | undefined => (texts[field].trim() === '' ? undefined : texts[field].trim())
  const contact = (name: string | undefined, number: string | undefined) => (name === undefined && number === undefined ? [] : [{ name: name ?? number ?? '', number: number ?? '' }])
  const keep = async (): Promise<void> => {
    const lines = { name: of('name'), born, condition: of('condition'), language: of('language'), speaks: of('speaks'), keptArm, steroid, anticoagulant, outOfHours: of('outOfHours'), emergencyNumber: of('emergencyNumber') }
    const allergies = allergy === 'none-known' ? allergy : allergy === 'some' && of('allergyWords') !== undefined ? { words: of('allergyWords') ?? '' } : undefined
    const [teamNumber, hours] = [of('teamNumber'), of('teamHours')]
    const said = {
      ...Object.fromEntries(Object.entries(lines).filter(([, value]) => value !== undefined)),
      contacts: [...contact(of('contactName0'), of('contactNumber0')), ...contact(of('contactName1'), of('contactNumber1'))],
      ...(allergies === undefined ? {} : { allergies }),
      ...(teamNumber === undefined ? {} : { pumpTeam: { number: teamNumber, ...(hours === undefined ? {} : { hours }) } }),
    }
    if (!(await say(writeCard(said, today, told, telling)))) return
    forget()
    go('/emergency')
  }
  const yesNo = [{ value: 'yes' as const, name: t`Yes` }, { value: 'no' as const, name: t`No` }]
  const armNames = { left: t`Not the left arm`, right: t`Not the right arm`, both: t`Neither arm`, neither: t`Either arm` }
  return (
    <Page
      back={{ to: '/emergency', name: t`Back to the card` }} top={<Trans>Emergency card</Trans>} title={<Trans>What should stand on it?</Trans>}
      lead={<Trans>Leave out what you like. An empty line says “not noted”.</Trans>}
      dock={<Foot><Button kind="main" wide onPress={() => void keep()}><Trans>Keep it, checked today</Trans></Button></Foot>}
    >
      <TypedBefore screen={screen} />
      <div className={css['form']}>
        <TextField label={<Trans>Name</Trans>} value={texts.name} onChange={put('name')} maxLength={120} />
        <DateField label={<Trans>Born on</Trans>} value={born} onChange={setBorn} precisions={['day']} max={today} />
        <TextField label={<Trans>What a doctor calls it</Trans>} hint={<Trans>For example: CRPS with dystonia</Trans>} value={texts.condition} onChange={put('condition')} maxLength={120} />
        <div className={css['group']}><h2><Trans>Needles, cuff, drip</Trans></h2><ChooseOne layout="columns" label={t`Needles, cuff, drip`} chosen={keptArm} onChoose={setKeptArm} choices={keptArms.map(value => ({ value, name: armNames[value] }))} /></div>
        <div className={css['group']}><h2><Trans>Allergy</Trans></h2><ChooseOne layout="columns" label={t`Allergy`} chosen={allergy} onChoose={setAllergy} choices={[{ value: 'none-known', name: t`None known` }, { value: 'some', name: t`There is one` }]} /></div>
        {allergy === 'some' && <TextField label={<Trans>To what, and what happens</Trans>} hint={<Trans>For example: penicillin, rash</Trans>} value={texts.allergyWords} onChange={put('allergyWords')} maxLength={120} />}
        <div className={css['group']}><h2><Trans>A steroid by mouth</Trans></h2><ChooseOne label={t`A steroid by mouth`} chosen={steroid} onChoose={setSteroid} choices={yesNo} /></div>
        <div className={css['group']}><h2><Trans>A blood thinner</Trans></h2><ChooseOne label={t`A blood thinner`} chosen={anticoagulant} onChoose={setAnticoagulant} choices={yesNo} /></div>
        <h2><Trans>Whom to ring</Trans></h2>
        <TextField label={<Trans>First person</Trans>} value={texts.contactName0} onChange={put('contactName0')} maxLength={120} />
        <TextField label={<Trans>Their number</Trans>} type="tel" value={texts.contactNumber0} onChange={put('contactNumber0')} maxLength={40} />
        <TextField label={<Trans>Second person</Trans>} value={texts.contactName1} onChange={put('contactName1')} maxLength={120} />
        <TextField label={<Trans>Number of the second person</Trans>} type="tel" value={texts.contactNumber1} onChange={put('contactNumber1')} maxLength={40} />
        <h2><Trans>How I speak</Trans></h2>
        <TextField label={<Trans>Language</Trans>} value={texts.language} onChange={put('language')} maxLength={120} />
        <TextField label={<Trans>In pain I speak</Trans>} hint={<Trans>For example: only in single words, or I point</Trans>} value={texts.speaks} onChange={put('speaks')} maxLength={120} />
        <h2><Trans>Numbers</Trans></h2>
        {pump !== undefined && <TextField label={<Trans>Number of the pump team</Trans>} type="tel" value={texts.teamNumber} onChange={put('teamNumber')} maxLength={40} />}
        {pump !== undefined && <TextField label={<Trans>Their hours</Trans>} hint={<Trans>As they told you, for example: Monday to Friday, 8 to 17</Trans>} value={texts.teamHours} onChange={put('teamHours')} maxLength={120} />}
        <TextField label={<Trans>Out-of-hours line</Trans>} type="tel" value={texts.outOfHours} onChange={put('outOfHours')} maxLength={40} />
        <TextField label={<Trans>Another emergency number</Trans>} hint={<Trans>Only if it is not the one of the country you are in. That one follows this phone’s clock.</Trans>} type="tel" value={texts.emergencyNumber} onChange={put('emergencyNumber')} maxLength={40} />
        {connection === 'connected' && <p className="soft"><Trans>Who may read your medicines may read this card.</Trans></p>}
        <VoiceChoice voice={voice} onChange={setVoice} />
        {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
      </div>
    </Page>
  )
}
