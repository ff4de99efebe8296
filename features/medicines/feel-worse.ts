/** *I feel worse*: the five signs that make missed or stopped baclofen an emergency, and what to do. Nothing else is concluded here. */

/** The signs that are asked, in this order. */
export const worseSigns = ['fever', 'confusion', 'fits', 'seeing-things', 'much-stiffer'] as const
export type WorseSign = (typeof worseSigns)[number]

/** What is known of baclofen: on the list, in a pump, or not known to be there. */
export type BaclofenKnown = 'yes' | 'not-listed' | 'nothing-listed'

/** What to do now. Where baclofen is not known to be absent, every sign is an emergency. */
export type WhatNow = 'baclofen-emergency' | 'emergency' | 'same-day' | 'baclofen-same-day' | 'tell-somebody'

const ALWAYS_NOW: readonly WorseSign[] = ['confusion', 'fits', 'seeing-things']

/** What to do with these signs; `missed` only counts when none of the signs is there. */
export function whatNow(signs: readonly WorseSign[], baclofen: BaclofenKnown, missed: 'yes' | 'no' | 'not-said'): WhatNow {
  if (signs.length > 0) {
    if (baclofen !== 'not-listed' || missed === 'yes') return 'baclofen-emergency'
    return signs.some(sign => ALWAYS_NOW.includes(sign)) ? 'emergency' : 'same-day'
  }
  return missed === 'yes' ? 'baclofen-same-day' : 'tell-somebody'
}
