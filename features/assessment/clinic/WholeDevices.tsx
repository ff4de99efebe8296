import { Trans, useLingui } from '@lingui/react/macro'
import { LOCAL_VALUES } from '#clinical/local-values.ts'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { SayWhole } from '#features/treatments/clinic/SayWhole.tsx'
import { devicesWhole, sayDevicesWhole } from '../device-list.ts'

/** Whether the list of devices is whole. */
export function WholeDevices() {
  const { t } = useLingui()
  const said = devicesWhole(useFolded(), useToday(), LOCAL_VALUES.deviceListDays.value)
  return (
    <SayWhole
      question={t`Is this the whole list of devices?`} said={said?.body} say={sayDevicesWhole}
      until={<Trans>Pumps, stimulators, any other implant. Until somebody says so, what is not noted is unknown, not absent.</Trans>}
      isWhole={day => <Trans>The list of devices is whole, said {day}.</Trans>}
      isNot={day => <Trans>Something is missing on the list of devices, said {day}. What is not noted is unknown.</Trans>}
    />
  )
}
