/** The flare plan, written in a good hour: one thing a line, in the person's own words. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { screenAbout, useDraft, useForgetDrafts } from '#device/use-draft.ts'
import { useFolded } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { TextArea } from '#ui/TextField.tsx'
import { tellingOf, useMyLog, useWhose } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { TypedBefore } from '#features/limb/person/TypedBefore.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { flareLetterOf, flareParts, typedOf, writeFlareLetter } from '../flare-letter.ts'
import css from './FlareLetter.module.css'
import { PART_WORDS } from './part-words.ts'
import { useNeverForce } from './use-never-force.tsx'

/** Nothing has to be filled. */
export function WriteFlarePlan() {
  const { t, i18n } = useLingui()
  const [, go] = useLocation()
  const local = useMyLog()
  const mine = useWhose() === 'mine'
  const before = flareLetterOf(useFolded())
  const offered = useNeverForce()
  const { say, problem } = useSay()
  const first = typedOf(before?.body)
  const screen = screenAbout('flare plan', before)
  const forget = useForgetDrafts(screen)
  const [typed, setTyped] = useDraft(screen, 'typed', first)
  useOpenEntry(JSON.stringify(typed) !== JSON.stringify(first))
  const left = offered.filter(line => !typed.never.includes(line))
  const keep = async (): Promise<void> => {
    if (!(await say(writeFlareLetter(typed, before, tellingOf(local, 'they said'))))) return
    forget()
    go('/plan/flare')
  }
  return (
    <Page
      top={<Trans>Flare plan</Trans>} back={{ to: '/plan/flare', name: t`Back to the flare plan` }} title={<Trans>For a bad hour</Trans>} lead={<Trans>One thing a line. Leave empty what you do not need.</Trans>}
      dock={<Foot><Button kind="main" wide onPress={() => void keep()}><Trans>Keep it</Trans></Button></Foot>}
    >
      <TypedBefore screen={screen} />
      {flareParts.map(part => (
        <div key={part} className={css['part']}>
          <TextArea label={i18n._(mine ? PART_WORDS[part].name : PART_WORDS[part].theirs)} hint={i18n._(PART_WORDS[part].hint)} value={typed[part]} onChange={text => setTyped({ ...typed, [part]: text })} maxLength={2200} />
          {part === 'never' && left.length > 0 && (
            <div className={css['offered']}>{left.map(line => <Button key={line} icon="plus" onPress={() => setTyped({ ...typed, never: typed.never.trim() === '' ? line : `${typed.never.trimEnd()}\n${line}` })}>{line}</Button>)}</div>
          )}
        </div>
      ))}
      <TextArea label={mine ? <Trans>To my family and friends</Trans> : <Trans>To family and friends</Trans>} hint={<Trans>What you want them to know. It stands at the top of the letter.</Trans>} value={typed.letter} onChange={text => setTyped({ ...typed, letter: text })} maxLength={3000} />
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </Page>
  )
}
