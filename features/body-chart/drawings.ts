/** Every drawing of the chart by its id. */
import type { Drawn } from './drawn.ts'
import { armBack } from './drawings/arm-back.ts'
import { armFront } from './drawings/arm-front.ts'
import { backOfHand } from './drawings/back-of-hand.ts'
import { bodyBack } from './drawings/body-back.ts'
import { bodyFront } from './drawings/body-front.ts'
import { fistBack } from './drawings/fist-back.ts'
import { fistPalm } from './drawings/fist-palm.ts'
import { footTop } from './drawings/foot-top.ts'
import { legBack } from './drawings/leg-back.ts'
import { legFront } from './drawings/leg-front.ts'
import { palm } from './drawings/palm.ts'
import { sole } from './drawings/sole.ts'
import type { DrawingId } from './regions.ts'

/** The drawings of chart version 1, ours. */
export const DRAWN: Readonly<Record<DrawingId, Drawn>> = {
  palm, 'back-of-hand': backOfHand, 'fist-palm': fistPalm, 'fist-back': fistBack, 'foot-top': footTop, sole,
  'arm-front': armFront, 'arm-back': armBack, 'leg-front': legFront, 'leg-back': legBack, 'body-front': bodyFront, 'body-back': bodyBack,
}
