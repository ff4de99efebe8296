import type { Source } from '../source.ts'

const source = (id: string, mark: Source['mark'], cite: string, doi?: string): Source => (doi === undefined ? { id, mark, cite } : { id, mark, cite, doi })

/** Where scoring and thresholds of outcomes were read. */
export const OUTCOME_SOURCES = {
  farrar2001: source('farrar2001', 'V', 'Farrar JT et al. Pain 2001;94:149-158', '10.1016/S0304-3959(01)00349-9'),
  dworkin2008: source('dworkin2008', 'V2', 'Dworkin RH et al. J Pain 2008;9:105-121'),
  psfs: source('psfs', 'V', 'Stratford P et al. Physiother Can 1995;47:258-263; form with authors’ footnote'),
  abbott2014: source('abbott2014', 'V', 'Abbott JH, Schmitt J. JOSPT 2014;44:560-564', '10.2519/jospt.2014.5248'),
  psfs2: source('psfs2', 'V', 'Thoomes E et al. Phys Ther 2024;104:pzad113'),
  gas: source('gas', 'V', 'Turner-Stokes L. Clin Rehabil 2009;23:362-370, with erratum', '10.1177/0269215508101742'),
  phq: source('phq', 'V', 'PHQ-9: Kroenke 2001; missing answers: NHS Data Dictionary; change: Löwe B et al. Med Care 2004'),
  gad: source('gad', 'V', 'GAD-7: public forms; change: Toussaint A et al. J Affect Disord 2020;265:395-401', '10.1016/j.jad.2020.01.032'),
  phq4: source('phq4', 'V', 'PHQ-4: NINDS page; PMC8762693'),
  dash: source('dash', 'V', 'Franchignoni 2014; Rysstad 2017'),
  lefs: source('lefs', 'V', 'Binkley JM et al. Phys Ther 1999;79:371-383'),
  pseq: source('pseq', 'V2', 'Nicholas MK. Eur J Pain 2007;11:153-163; registry bands'),
  pcs: source('pcs', 'V2', 'PCS manual pages; Scott 2014'),
  tsk: source('tsk', 'V', 'Woby 2005; Dupuis 2023'),
  whodas: source('whodas', 'M', 'WHODAS 2.0, simple sum'),
  mpq: source('mpq', 'M', 'SF-MPQ-2, mean of 22 items'),
} as const satisfies Record<string, Source>
