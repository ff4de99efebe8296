import { Trans, useLingui } from '@lingui/react/macro'
import { LOCAL_VALUES } from '#clinical/local-values.ts'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { listWhole, sayListWhole } from '../medicine-list.ts'
import { SayWhole } from './SayWhole.tsx'

/** Whether the list of medicines is whole. */
export function WholeList() {
  const { t } = useLingui()
  const said = listWhole(useFolded(), useToday(), LOCAL_VALUES.medicineListDays.value)
  return (
    <SayWhole
      question={t`Is this the whole list of medicines?`} said={said?.body} say={sayListWhole}
      until={<Trans>Until somebody says so, what is not noted is unknown, not absent.</Trans>}
      isWhole={day => <Trans>The list of medicines is whole, said {day}.</Trans>}
      isNot={day => <Trans>Something is missing on the list of medicines, said {day}. What is not noted is unknown.</Trans>}
    />
  )
}
