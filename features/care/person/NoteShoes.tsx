import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useParams } from 'wouter'
import { useFolded } from '#device/use-log.ts'
import { dayIn } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseAny, ChooseOne } from '#ui/ChipGroup.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { TextField } from '#ui/TextField.tsx'
import { sayDate } from '#ui/dates.ts'
import { emptied } from '#ui/emptied.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import { limbLabel } from '#features/limb/person/limb-words.ts'
import { Kept } from '#features/limb/person/Kept.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useLocale } from '#features/timeline/StoryWords.tsx'
import { FLAT_NAMES, SHOE_NAMES } from '../care-words.ts'
import { noteShoes, shoeKinds, shoesOf } from '../shoes.ts'
import type { ShoesNoted } from '../shoes.ts'
import css from './Care.module.css'

/** Which shoes can be worn, and whether the foot stands flat. */
export function NoteShoes() {
  const { t, i18n } = useLingui()
  const locale = useLocale()
  const { id } = useParams<{ id: string }>()
  const folded = useFolded()
  const limb = limbsOf(folded).find(one => one.id === id)
  const about = limb?.id ?? 'not-said'
  const { say, problem } = useSay()
  const { voice, setVoice, telling } = useVoice()
  const [kept, setKept] = useState(false)
  const [canWear, setCanWear] = useState<ShoesNoted['canWear']>([])
  const [footFlat, setFootFlat] = useState<ShoesNoted['footFlat']>()
  const [orthosis, setOrthosis] = useState('')
  const empty = canWear.length === 0 && footFlat === undefined && orthosis.trim() === ''
  const keep = async (): Promise<void> => {
    if (!(await say(noteShoes({ limb: about, canWear, ...(footFlat === undefined ? {} : { footFlat }), ...(orthosis.trim() === '' ? {} : { orthosis: orthosis.trim() }) }, telling)))) return
    setCanWear([])
    setFootFlat(undefined)
    setOrthosis(emptied(orthosis))
    setKept(true)
  }
  const earlier = shoesOf(folded, about)
  return (
    <Page back={{ to: `/body/wear/${id}`, name: t`Back` }} top={limb === undefined ? <Trans>Body</Trans> : limbLabel(i18n, limb)} title={<Trans>Shoes</Trans>}>
      <section className={css['question']}><h2><Trans>What can be worn on this foot?</Trans></h2><ChooseAny label={t`What can be worn on this foot?`} chosen={canWear} onChoose={chosen => setCanWear([...chosen])} choices={shoeKinds.map(value => ({ value, name: i18n._(SHOE_NAMES[value]) }))} /></section>
      <section className={css['question']}><h2><Trans>Does the foot stand flat?</Trans></h2><ChooseOne label={t`Does the foot stand flat?`} chosen={footFlat} onChoose={setFootFlat} choices={(['yes', 'with-help', 'no'] as const).map(value => ({ value, name: i18n._(FLAT_NAMES[value]) }))} /></section>
      <TextField label={<Trans>What is worn in or around it</Trans>} hint={<Trans>For example: an ankle brace, a raised heel</Trans>} optional={<Trans>if you like</Trans>} value={orthosis} onChange={setOrthosis} maxLength={200} />
      <VoiceChoice voice={voice} onChange={setVoice} />
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
      <Button kind="main" wide left={empty ? t`Choose at least one` : undefined} onPress={() => void keep()}><Trans>Keep it</Trans></Button>
      {kept && empty && <Kept />}
      {earlier.length > 0 && <Rows label={t`Earlier`}>{earlier.slice(0, 8).map(({ id: told, body, entry }) => (
        <Row key={told} title={sayDate(locale, dayIn(entry.at, entry.zone), 'long')} note={<>{body.canWear.map(kind => i18n._(SHOE_NAMES[kind])).join(', ')}{body.footFlat !== undefined && <><br /><Trans>Foot flat: {i18n._(FLAT_NAMES[body.footFlat])}</Trans></>}{body.orthosis !== undefined && <><br />{body.orthosis}</>}</>} />
      ))}</Rows>}
    </Page>
  )
}
