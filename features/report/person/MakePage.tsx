/** The person's one page for a visit: what it is for comes first, then it is looked at and printed on the device; nothing leaves it by itself. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useNow, useToday, zoneHere } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { RowLink, Rows } from '#ui/Row.tsx'
import { isSample, useMyLog } from '#features/limb/person/my-log.tsx'
import { ChoosePurpose, usePurpose } from '../ChoosePurpose.tsx'
import css from '../OnePage.module.css'
import { OnePage } from '../OnePage.tsx'
import { reportOf } from '../report.ts'

/** Works offline. */
export function MakePage() {
  const { t } = useLingui()
  const today = useToday()
  const report = reportOf(useFolded(), today, { zone: zoneHere(), now: useNow(60) })
  const sample = isSample(useMyLog())
  const chosen = usePurpose()
  return (
    <Page
      top={<Trans>One page for a visit</Trans>} back={{ to: '/story', name: t`Back to the story` }} title={chosen.said ? undefined : <Trans>One page on paper</Trans>}
      dock={<div className="screen-only"><Foot><Button kind="main" wide icon="print" left={chosen.said ? undefined : t`First: what is it for?`} onPress={() => window.print()}><Trans>Print or save</Trans></Button></Foot></div>}
    >
      <div className="screen-only">
        <ChoosePurpose {...chosen} first />
        <Rows label={t`More`}><RowLink to="/questions" title={<Trans>What do you want to ask?</Trans>} note={<Trans>The first three stand on the page</Trans>} /></Rows>
      </div>
      {chosen.said && <div className={css['paper']}><OnePage report={report} today={today} name={null} sample={sample} purpose={chosen.purpose} parts={chosen.parts} /></div>}
    </Page>
  )
}
