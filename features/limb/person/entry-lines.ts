/** Limbs and how they are among a person's entries. */
import { msg } from '@lingui/core/macro'
import { lineOf } from '#features/entries/entry-line.ts'
import { limbDescribed, usualPosture } from '../limb.ts'
import { limbsOf } from '../limbs.ts'
import { JOINT_NAMES, POSTURE_NAMES, limbLabel } from './limb-words.ts'

export const limbLines = [
  lineOf(limbDescribed, { says: ({ body }, { i18n }) => limbLabel(i18n, body), correctedOn: ({ id }) => `/limb/${id}` }),
  lineOf(usualPosture, {
    says: ({ body }, { i18n, folded }) => {
      const limb = limbsOf(folded).find(({ id }) => id === body.limb)
      const [joint, posture] = [i18n._(JOINT_NAMES[body.joint]), i18n._(POSTURE_NAMES[body.posture]).toLocaleLowerCase(i18n.locale)]
      if (limb === undefined) return i18n._(msg`${joint}: ${posture}`)
      const label = limbLabel(i18n, limb)
      return i18n._(msg`${label}, ${joint}: ${posture}`)
    },
    correctedOn: ({ body }) => `/limb/${body.limb}/posture/${body.joint}`,
  }),
]
