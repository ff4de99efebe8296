import { Trans } from '@lingui/react/macro'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Foot, Page } from '#ui/Page.tsx'

/** The browser does not open its store: nothing can be read or kept here now, and nothing is pretended. */
export function StoreClosed() {
  return (
    <div data-door="person">
      <Page
        title={<Trans>This browser does not open its store</Trans>}
        lead={<Trans>So Frond can keep nothing here and read nothing. Nothing was deleted. A private window, a full device or a setting of the browser can be why.</Trans>}
        dock={<Foot><ButtonLink to="/show"><Trans>Show me first</Trans></ButtonLink><Button kind="main" onPress={() => location.reload()}><Trans>Try again</Trans></Button></Foot>}
      />
    </div>
  )
}
