import type { Mark } from '../source.ts'

/** What may sit in an open repository for an instrument: its words too, only the formula, or nothing but a place for an import. */
export type Licence = { readonly item: string; readonly verdict: 'ship' | 'ship-own-words' | 'formula-only' | 'import'; readonly basis: string; readonly mark: Mark }

/** What is published on the change of instruments whose scores are brought in. */
export const IMPORTED_CHANGES: readonly { readonly instrument: string; readonly says: string; readonly mark: Mark }[] = [
  { instrument: 'EQ-5D-5L index', says: 'Depends on the value set of the country, about 1/20 of its range: Germany 0.083, USA 0.078, Poland 0.080, Taiwan 0.101; no single number', mark: 'V' },
  { instrument: 'PROMIS-29', says: '2 to 6 T points in a review of minimal important change (Terwee CB et al. 2021)', mark: 'V' },
  { instrument: 'PC-PTSD-5', says: 'From 3 of 5 a specialist opinion', mark: 'M' },
]

/** The licence table. Import means: the service brings the words, with a licence on record; only the scoring is here. */
export const LICENCES: readonly Licence[] = [
  { item: 'Pain 0 to 10, view of change (own words), angles, temperature, volume, posture', verdict: 'ship', basis: 'generic', mark: 'D' },
  { item: 'Severity score of 16, Budapest checklist (own words)', verdict: 'ship', basis: 'lists of clinical facts; open-access article', mark: 'V' },
  { item: 'PHQ-9, PHQ-8, PHQ-4, PHQ-2, GAD-7', verdict: 'ship', basis: 'released without copyright restriction, July 2010; credit line kept', mark: 'V' },
  { item: 'The same in their published German words', verdict: 'ship', basis: 'the release of July 2010 holds for every language of the forms; credit line with the German authors kept; some copies name the translators as holders of rights, which the service reads before use', mark: 'V2' },
  { item: 'PSFS', verdict: 'ship-own-words', basis: 'free of cost; the form is reprinted with permission and is not copied', mark: 'V' },
  { item: 'Goal attainment', verdict: 'ship', basis: 'a formula', mark: 'V' },
  { item: 'Wells and Constans', verdict: 'ship', basis: 'published rules', mark: 'V' },
  { item: 'BFMDRS, GDS, UDRS', verdict: 'formula-only', basis: 'anchors are brought by the service; the Movement Disorder Society approves electronic builds', mark: 'V' },
  { item: 'DASH, QuickDASH', verdict: 'import', basis: 'proprietary, conditions of use', mark: 'V' },
  { item: 'LEFS', verdict: 'import', basis: 'rights with the journal or society', mark: 'V' },
  { item: 'EQ-5D-5L', verdict: 'import', basis: 'registration for each use', mark: 'V' },
  { item: 'PROMIS-29', verdict: 'import', basis: 'written permission for integration', mark: 'V' },
  { item: 'WHODAS 2.0', verdict: 'import', basis: 'all rights reserved', mark: 'V' },
  { item: 'PCS', verdict: 'import', basis: 'copyright, licensed', mark: 'V' },
  { item: 'PSEQ, TSK', verdict: 'import', basis: 'author permission; no licence text found', mark: 'M' },
  { item: 'SF-MPQ-2, painDETECT, BPI', verdict: 'import', basis: 'no licence text found', mark: 'M' },
]
