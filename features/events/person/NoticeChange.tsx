import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useSearch } from 'wouter'
import type { EntryId } from '#log/ids.ts'
import { useDraft, useForgetDrafts } from '#device/use-draft.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { TextArea } from '#ui/TextField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { parts } from '#features/limb/limb.ts'
import type { Part, Side } from '#features/limb/limb.ts'
import { PART_NAMES, SIDE_NAMES, limbName } from '#features/limb/person/limb-words.ts'
import { dayInWords, todayHere } from '#features/limb/person/moments.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { TypedBefore } from '#features/limb/person/TypedBefore.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { WhoSees } from '#features/limb/person/Whereabouts.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import type { NoticedChange } from '../event.ts'
import { noticeChange } from '../say-event.ts'
import css from './NoticeChange.module.css'

type Written = { readonly note?: string; readonly episode?: EntryId }

/** Something is different from the usual: a word or two, and the truth about who sees it. */
export function SomethingDifferent() {
  return <Notice screen="different" title={<Trans>What is different?</Trans>} lead={<Trans>A word is enough. You know your usual best.</Trans>} change={written => ({ what: 'different', ...written })} />
}

/** It is somewhere it never was. */
export function SomewhereNew() {
  const { t, i18n } = useLingui()
  const [part, setPart] = useState<Part>()
  const [side, setSide] = useState<Side>()
  const hasSides = part !== 'neck' && part !== 'trunk'
  const where = part === undefined ? undefined : hasSides ? side : ('middle' as const)
  return (
    <Notice screen="somewhere new"
      title={<Trans>Where is it new?</Trans>} lead={<Trans>New places are worth showing within three days. It may pass.</Trans>}
      left={part === undefined ? t`First choose where` : where === undefined ? t`First choose which side` : undefined}
      change={written => (part === undefined || where === undefined ? undefined : { what: 'somewhere-new', part, side: where, ...written })}
      name={part === undefined || where === undefined ? undefined : limbName(i18n, { part, side: where })}
    >
      <ChooseOne layout="columns" label={t`Where is it new?`} chosen={part} onChoose={setPart} choices={parts.map(value => ({ value, name: i18n._(PART_NAMES[value]) }))} />
      {part !== undefined && hasSides && <ChooseOne layout="columns" label={t`Which side?`} chosen={side} onChoose={setSide} choices={(['left', 'right', 'both'] as const).map(value => ({ value, name: i18n._(SIDE_NAMES[value]) }))} />}
    </Notice>
  )
}

type Props = { screen: string; title: ReactNode; lead: ReactNode; left?: string | undefined; name?: string | undefined; change: (written: Written) => NoticedChange | undefined; children?: ReactNode }

function Notice({ screen, title, lead, left, name, change, children }: Props) {
  const { t, i18n } = useLingui()
  const episode = new URLSearchParams(useSearch()).get('spell')
  const { say, problem } = useSay()
  const { voice, setVoice, telling } = useVoice()
  const [note, setNote] = useDraft(screen, 'note', '')
  const forget = useForgetDrafts(screen)
  const [kept, setKept] = useState(false)
  useOpenEntry(note !== '' && !kept)
  const keep = async (): Promise<void> => {
    const said = change({ ...(note.trim() === '' ? {} : { note: note.trim() }), ...(episode === null ? {} : { episode: episode as EntryId }) })
    if (said === undefined || !(await say(noticeChange(said, undefined, telling)))) return
    forget()
    setKept(true)
  }
  if (kept) {
    return (
      <Page top={dayInWords(i18n, todayHere())} title={<Trans>It is written down.</Trans>} lead={name === undefined ? undefined : <Trans>Somewhere new: {name}.</Trans>} dock={<Foot><ButtonLink kind="main" wide to="/"><Trans>Back to Now</Trans></ButtonLink></Foot>}>
        <Banner kind="info" title={<Trans>Who sees this</Trans>}><WhoSees /></Banner>
        <p className={css['urgent']}><Trans>Suddenly cold, pale or numb, or hot with a fever: call an emergency number now. Very swollen: ring your doctor today.</Trans></p>
      </Page>
    )
  }
  return (
    <Page back={{ to: '/', name: t`Back to Now` }} title={title} lead={lead} dock={<Foot><Button kind="main" wide left={left} onPress={() => void keep()}><Trans>Write it down</Trans></Button></Foot>}>
      {children}
      <TypedBefore screen={screen} />
      <TextArea label={<Trans>In your words</Trans>} optional={<Trans>if you like</Trans>} value={note} onChange={setNote} maxLength={2000} />
      <VoiceChoice voice={voice} onChange={setVoice} />
      <p className={css['who']}><WhoSees /></p>
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </Page>
  )
}
