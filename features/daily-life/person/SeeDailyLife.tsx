import { Trans, useLingui } from '@lingui/react/macro'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { Banner } from '#ui/Banner.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Page } from '#ui/Page.tsx'
import { Fold } from '#features/episodes/person/Fold.tsx'
import { useWhose } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { dailyLifeOf, fallsToShow, fallsWithin } from '../days-of-life.ts'
import { DRIVING_NAMES } from './daily-words.ts'
import { SayDriving } from './SayDriving.tsx'
import { SayEquipment } from './SayEquipment.tsx'
import { SayFalls } from './SayFalls.tsx'
import { SayHelp } from './SayHelp.tsx'
import { SayWork } from './SayWork.tsx'

/** Daily life, each part folded until it is wanted. It is said when it changes, and never asked for. */
export function SeeDailyLife() {
  const { t, i18n } = useLingui()
  const mine = useWhose() === 'mine'
  const folded = useFolded()
  const today = useToday()
  const life = dailyLifeOf(folded)
  const { say, problem } = useSay()
  const { voice, setVoice, telling } = useVoice()
  const falls = fallsWithin(folded, today)
  const hours = [life.work, life.school].flatMap(told => (told === undefined ? [] : [told.body.what === 'work' ? t`Work: ${told.body.hours} h a week` : t`School: ${told.body.hours} h a week`]))
  const helpHours = life.help.reduce((sum, { body }) => sum + body.hours, 0)
  const parts = { life, today, telling, say: (decided: Parameters<typeof say>[0]) => void say(decided) }
  return (
    <Page back={{ to: '/story', name: t`Back to the story` }} top={<Trans>Daily life</Trans>} title={mine ? <Trans>How my days go</Trans> : <Trans>How their days go</Trans>} lead={<Trans>Only what changes. Leave out what you like.</Trans>}>
      {fallsToShow(folded, today) && <Banner kind="caution" title={<Trans>Falls written down in three months: {falls}</Trans>}><Trans>Two or more are worth showing to your team or your doctor. Ask before standing or walking tests at home.</Trans></Banner>}
      <VoiceChoice voice={voice} onChange={setVoice} />
      {problem !== undefined && <FieldProblem>{problem.code === 'fall.in-future' ? <Trans>This day is still to come.</Trans> : <ProblemWords problem={problem} />}</FieldProblem>}
      <div>
        <Fold title={t`Work or school`} value={hours.length === 0 ? undefined : hours.join(', ')}><SayWork {...parts} /></Fold>
        <Fold title={t`Falls`} value={falls === 0 ? undefined : t`${falls} in three months`}><SayFalls {...parts} /></Fold>
        <Fold title={t`Driving`} value={life.driving === undefined ? undefined : i18n._(DRIVING_NAMES[life.driving.body.drives])}><SayDriving {...parts} /></Fold>
        <Fold title={t`Who helps`} value={life.help.length === 0 ? undefined : t`${helpHours} h a week`}><SayHelp {...parts} /></Fold>
        <Fold title={t`Things that help`} value={life.equipment.length === 0 ? undefined : String(life.equipment.length)}><SayEquipment {...parts} /></Fold>
      </div>
    </Page>
  )
}
