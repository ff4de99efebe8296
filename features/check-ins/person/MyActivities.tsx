import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded } from '#device/use-log.ts'
import { accept } from '#log/problem.ts'
import { draft } from '#log/draft.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { emptied } from '#ui/emptied.ts'
import { useWhose } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { activityNamed } from '../check-in.ts'
import { activitiesOf } from '../check-ins.ts'
import { MOST_ACTIVITIES, nameActivity } from '../say-check-in.ts'

/** Up to three things the person wishes to be able to do, in their own words. */
export function MyActivities() {
  const { t } = useLingui()
  const mine = useWhose() === 'mine'
  const known = activitiesOf(useFolded())
  const { say, problem } = useSay()
  const { voice, setVoice, telling } = useVoice()
  const [words, setWords] = useState('')
  useOpenEntry(words !== '')
  const keep = async (): Promise<void> => {
    if (await say(nameActivity(words, known, { telling }))) setWords(emptied(words))
  }
  return (
    <Page
      back={{ to: '/', name: t`Back to Now` }} top={mine ? <Trans>My activities</Trans> : <Trans>Their activities</Trans>}
      title={mine ? <Trans>What do you want to be able to do?</Trans> : <Trans>What do they want to be able to do?</Trans>}
      lead={<Trans>Up to three things. The check-in asks about one of them each day.</Trans>}
    >
      {known.length > 0 && (
        <Rows label={t`Named so far`}>
          {known.map(told => (
            <Row key={told.id} title={told.body.words} action={<Button onPress={() => void say(accept([draft(activityNamed, 'withdrawn', { at: told.entry.at, zone: told.entry.zone, replaces: told.heads, voice: told.entry.voice, onBehalf: told.entry.onBehalf })]))} label={t`Take away: ${told.body.words}`}><Trans>Take away</Trans></Button>} />
          ))}
        </Rows>
      )}
      {known.length < MOST_ACTIVITIES && (
        <>
          <TextField label={mine ? <Trans>In your own words</Trans> : <Trans>In their own words</Trans>} hint={<Trans>For example: hold a mug, write my name, walk to the shop</Trans>} value={words} onChange={setWords} maxLength={80} />
          <VoiceChoice voice={voice} onChange={setVoice} />
          <Button kind="main" wide left={words.trim() === '' ? t`First a few words` : undefined} onPress={() => void keep()}><Trans>Keep it</Trans></Button>
        </>
      )}
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </Page>
  )
}
