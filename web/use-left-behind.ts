import { useEffect } from 'react'
import type { Me } from '#features/accounts/shapes.ts'

/** What was said at a visit and could not be sent before its tab was closed goes from the panel, whoever it was about; an open record sends its own. */
export function useLeftBehind({ account, role, authorities }: Me, onPanel: boolean): void {
  const may = authorities.join()
  useEffect(() => {
    if (!onPanel) return
    const send = async (): Promise<void> => {
      const [{ sendLeftBehind }, { registry }] = await Promise.all([import('#device/clinic-log.ts'), import('#features/kinds.ts')])
      await sendLeftBehind({ account, writer: { role, authorities }, registry })
    }
    // A browser that keeps nothing has nothing left behind; a server that is away is asked again when the record is opened.
    void send().catch(() => undefined)
  }, [account, role, may, onPanel])
}
