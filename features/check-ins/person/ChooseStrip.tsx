import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { useFolded } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { isAlwaysThere, limbsOf } from '#features/limb/limbs.ts'
import { tellingOf, useMyLog } from '#features/limb/person/my-log.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { stripShows } from '../check-in.ts'
import type { StripShows } from '../check-in.ts'
import { stripChoiceOf } from '../check-ins.ts'
import { chooseStrip } from '../say-check-in.ts'
import { STRIP_NAMES } from './strip-words.ts'
import css from './ChooseStrip.module.css'

/** What the seven days on the first screen show; nothing is a choice too. */
export function ChooseStrip() {
  const { t, i18n } = useLingui()
  const [, go] = useLocation()
  const folded = useFolded()
  const { shows, told } = stripChoiceOf(folded)
  const always = limbsOf(folded).some(limb => isAlwaysThere(limb.behaviour))
  const local = useMyLog()
  const { say } = useSay()
  const choose = async (chosen: StripShows | undefined): Promise<void> => {
    if (chosen === undefined || chosen === shows) return
    const said = chooseStrip(chosen, told)
    await say(said.ok ? { ok: true, value: said.value.map(one => ({ ...one, ...tellingOf(local, undefined) })) } : said)
  }
  return (
    <Page back={{ to: '/', name: t`Back to Now` }} top={<Trans>The last seven days</Trans>} title={<Trans>What should the week show?</Trans>} lead={<Trans>Each day is drawn against what is usual for you. A day with nothing written is dotted: it says nothing.</Trans>} dock={<Foot><Button kind="main" wide onPress={() => go('/')}><Trans>Done</Trans></Button></Foot>}>
      <div className={css['column']}><ChooseOne label={t`What should the week show?`} chosen={shows} onChoose={chosen => void choose(chosen)} choices={stripShows.filter(value => offered(value, always) || value === shows).map(value => ({ value, name: i18n._(STRIP_NAMES[value]) }))} /></div>
    </Page>
  )
}

/** For a posture that is always there the marks of its days may be chosen, and no hours, of which there are none. */
function offered(shows: StripShows, always: boolean): boolean {
  return always ? shows !== 'hours' : shows !== 'opens' && shows !== 'skin'
}
