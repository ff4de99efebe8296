import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { LOCAL_VALUES } from '#clinical/local-values.ts'
import { useToday } from '#device/use-clock.ts'
import { useFolded, useWrite } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { sayDate } from '#ui/dates.ts'
import type { DeviceList } from '../device-list.ts'
import { devicesWhole, sayDevicesWhole } from '../device-list.ts'
import css from './Examine.module.css'

const QUESTION = msg`Is this the whole list of devices?`

/** One tap: the list of devices is whole today, or something is missing. Until then no rule takes what is not noted for absent. */
export function WholeDevices() {
  const { i18n } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const write = useWrite()
  const said = devicesWhole(folded, today, LOCAL_VALUES.deviceListDays.value)
  const say = (whole: DeviceList['whole']): void => {
    const drafts = sayDevicesWhole(whole, today, today)
    if (drafts.ok) void write(drafts.value)
  }
  const day = said === null ? '' : sayDate(i18n.locale === 'en' ? 'en-GB' : i18n.locale, said.body.on, 'near')
  return (
    <div className={css['whole']} role="group" aria-label={i18n._(QUESTION)}>
      <p>
        {said === null ? <><b><Trans>Is this the whole list of devices?</Trans></b> <span className="soft"><Trans>Pumps, stimulators, any other implant. Until somebody says so, what is not noted is unknown, not absent.</Trans></span></>
          : said.body.whole === 'yes' ? <Trans>The list of devices is whole, said {day}.</Trans> : <Trans>Something is missing on the list of devices, said {day}. What is not noted is unknown.</Trans>}
      </p>
      <div>
        {said?.body.whole !== 'yes' && <Button onPress={() => say('yes')}><Trans>I asked: the list is whole</Trans></Button>}
        {said?.body.whole !== 'no' && <Button kind="quiet" onPress={() => say('no')}><Trans>Something is missing</Trans></Button>}
      </div>
    </div>
  )
}
