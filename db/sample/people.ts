/** The sample people, each another story. */
import { coldFoot } from './people/cold-foot.ts'
import { earlyWarmHand } from './people/early-warm-hand.ts'
import { fluctuatingSpasms } from './people/fluctuating-spasms.ts'
import { mimic } from './people/mimic.ts'
import { onPaper } from './people/on-paper.ts'
import { shutFist } from './people/shut-fist.ts'
import { teenagerWithParent } from './people/teenager-with-parent.ts'
import type { SamplePerson } from './sample-person.ts'

/** All of them; none is a patient. */
export const samplePeople: readonly SamplePerson[] = [earlyWarmHand, coldFoot, shutFist, fluctuatingSpasms, mimic, teenagerWithParent, onPaper]
