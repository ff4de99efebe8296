/** What care, skin, splints and shoes are called. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { careActs, pressurePlaces, SkinGrade } from './cared.ts'
import type { shoeKinds } from './shoes.ts'
import type { WornThing } from './wear.ts'

export const ACT_NAMES: Readonly<Record<(typeof careActs)[number], MessageDescriptor>> = {
  washed: msg`Washed`, dried: msg`Dried`, 'nails-cut': msg`Nails cut`, 'dry-roll-put-in': msg`Dry roll put in`, 'between-toes-dried': msg`Dried between the toes`, creamed: msg`Creamed`,
}

export const SKIN_NAMES: Readonly<Record<SkinGrade, MessageDescriptor>> = {
  0: msg`Clean and dry`, 1: msg`Moist`, 2: msg`White and soft`, 3: msg`Broken, or nail marks`, 4: msg`Hot, pus or spreading`,
}

export const PRESSURE_NAMES: Readonly<Record<(typeof pressurePlaces)[number], MessageDescriptor>> = {
  heel: msg`Heel`, 'inner-ankle': msg`Inner ankle`, 'outer-ankle': msg`Outer ankle`, 'outer-edge': msg`Outer edge`, ball: msg`Ball of the foot`, 'toe-tips': msg`Tips of the toes`, 'top-of-toes': msg`Top of the toes`,
}

export const NAILS_NAMES = { me: msg`I cut them`, 'somebody-close': msg`Somebody close cut them`, 'nurse-or-podiatrist': msg`A nurse or podiatrist cut them` } as const

/** The same where somebody reads of the person. */
export const NAILS_OF_THEM = { me: msg`Cut them alone`, 'somebody-close': NAILS_NAMES['somebody-close'], 'nurse-or-podiatrist': NAILS_NAMES['nurse-or-podiatrist'] } as const

export const THING_NAMES: Readonly<Record<WornThing, MessageDescriptor>> = { splint: msg`Splint`, brace: msg`Brace`, glove: msg`Glove`, cast: msg`Cast`, insole: msg`Insole`, other: msg`Something else` }

export const PUT_ON_NAMES: Readonly<Record<WornThing, MessageDescriptor>> = { splint: msg`The splint goes on`, brace: msg`The brace goes on`, glove: msg`The glove goes on`, cast: msg`The cast is on`, insole: msg`The insole goes in`, other: msg`Something else goes on` }

export const IS_ON_NAMES: Readonly<Record<WornThing, MessageDescriptor>> = { splint: msg`The splint is on`, brace: msg`The brace is on`, glove: msg`The glove is on`, cast: msg`The cast is on`, insole: msg`The insole is in`, other: msg`Something is on` }

export const MARK_NAMES = { none: msg`No red mark`, gone: msg`A red mark, gone after half an hour`, 'still-there': msg`A red mark, still there after half an hour`, 'not-looked': msg`I did not look` } as const

export const SHOE_NAMES: Readonly<Record<(typeof shoeKinds)[number], MessageDescriptor>> = {
  'own-shoes': msg`Usual shoes`, 'wide-shoes': msg`Wide shoes`, trainers: msg`Trainers`, boots: msg`Boots`, sandals: msg`Sandals`, slippers: msg`Slippers`, 'made-to-measure': msg`Made to measure`, 'sock-only': msg`Only a sock`, nothing: msg`Nothing`,
}

export const FLAT_NAMES = { yes: msg`Yes`, 'with-help': msg`With help`, no: msg`No` } as const
