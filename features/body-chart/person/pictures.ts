/** How the limb is drawn on this device, and whether it is drawn at all: kept here only, never part of the record. */
import { choiceOf, useChoice } from '#ui/choice.ts'
import { skinTones } from '../skin.ts'
import type { SkinTone } from '../skin.ts'

/** Pictures of the limb may be hidden everywhere, photos too; then words stand in their place. */
export type Pictures = { readonly pictures: 'shown' | 'hidden'; readonly tone: SkinTone }

const choice = choiceOf<Pictures>({ key: 'frond.pictures', read: picturesFrom, write: ({ pictures, tone }) => `${pictures} ${tone}` })

/** The choice, and the way to change some of it; every open tab follows. */
export function usePictures(): readonly [Pictures, (change: Partial<Pictures>) => void] {
  const [pictures, choose] = useChoice(choice)
  return [pictures, change => choose({ ...choice.chosen(), ...change })]
}

function picturesFrom(text: string | null): Pictures {
  const [pictures, tone] = (text ?? '').split(' ')
  return { pictures: pictures === 'hidden' ? 'hidden' : 'shown', tone: skinTones.find(one => one === tone) ?? 'paper' }
}
