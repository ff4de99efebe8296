import { Trans, useLingui } from '@lingui/react/macro'
import { Select } from '#ui/Select.tsx'
import type { Limb } from '#features/limb/limbs.ts'
import type { Area } from '../paintings.ts'
import { drawingsFor } from '../paintings.ts'
import { AREA_NAMES } from '../region-words.ts'

/** Which drawing: the limb's own first, the whole body last. */
export function ChooseArea({ area, areas, onChoose }: { area: Area; areas: readonly Area[]; onChoose: (area: Area) => void }) {
  const { t, i18n } = useLingui()
  const choices = areas.map(value => ({ value, name: i18n._(AREA_NAMES[value]) }))
  if (areas.length === 1) return null
  return <Select label={<span className="vh"><Trans>Which drawing</Trans></span>} none={t`Choose`} value={area} choices={choices} onChange={next => next !== undefined && onChoose(next)} />
}

/** The drawing a limb begins with: a hand that clenches or curls is drawn closed, as it is. */
export function firstArea(limb: Limb | undefined): Area {
  const closed = limb !== undefined && (limb.word === 'clenches' || limb.word === 'curls' || limb.usual.some(({ body }) => body.joint === 'fingers' && body.posture === 'bent'))
  const areas = drawingsFor(limb?.part)
  if (limb?.part === 'hand' && !closed) return 'hand'
  return areas[0] ?? 'body'
}
