import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { screenAbout, useDraft, useForgetDrafts } from '#device/use-draft.ts'
import { useFolded } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { tellingOf, useMyLog, useWhose } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { TypedBefore } from '#features/limb/person/TypedBefore.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { LONGEST_LINE, helpsOf, writeHelps } from '../flare-plan.ts'

/** The person's own three lines for a bad moment, written in a good one. */
export function WriteHelps() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const mine = useWhose() === 'mine'
  const local = useMyLog()
  const { lines, told } = helpsOf(useFolded())
  const { say, problem } = useSay()
  const screen = screenAbout('what helps', told)
  const forget = useForgetDrafts(screen)
  const [typed, setTyped] = useDraft<readonly string[]>(screen, 'lines', () => [lines[0] ?? '', lines[1] ?? '', lines[2] ?? ''])
  useOpenEntry(typed.some((line, place) => line !== (lines[place] ?? '')))
  const labels = [t`First`, t`Then`, t`And`]
  const hints = [t`For example: warm wheat bag under the arm`, t`For example: breathe out long, ten times`, t`For example: ring Sam`]
  const keep = async (): Promise<void> => {
    const said = writeHelps(typed, told)
    if (!(await say(said.ok ? { ok: true, value: said.value.map(one => ({ ...one, ...tellingOf(local, 'they said') })) } : said))) return
    forget()
    go('/')
  }
  return (
    <Page
      back={{ to: '/', name: t`Back to Now` }} top={<Trans>For a bad moment</Trans>} title={mine ? <Trans>What helps me</Trans> : <Trans>What helps them</Trans>}
      lead={mine ? <Trans>Three short lines in your own words. They come first when it is happening.</Trans> : <Trans>Three short lines in their own words. They come first when it is happening.</Trans>}
      dock={<Foot><Button kind="main" wide onPress={() => void keep()}><Trans>Keep it</Trans></Button></Foot>}
    >
      <TypedBefore screen={screen} />
      {typed.map((line, place) => (
        <TextField key={labels[place]} label={labels[place]} hint={hints[place]} value={line} maxLength={LONGEST_LINE} onChange={text => setTyped(typed.map((old, other) => (other === place ? text : old)))} />
      ))}
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </Page>
  )
}
