import type { Source } from '../source.ts'

/** Where the differential, the tests and the scores for a clot were read. */
export const WORK_UP_SOURCES = {
  guideline: { id: 'rcp2018', mark: 'M', cite: 'Royal College of Physicians, CRPS in adults, 2nd ed. 2018, and neurology practice' },
  ibrahim2009: { id: 'ibrahim2009', mark: 'V', cite: 'Ibrahim NM et al. Parkinsonism Relat Disord 2009;15:592-597', doi: '10.1016/j.parkreldis.2009.02.010' },
  wells2003: { id: 'wells2003', mark: 'V', cite: 'Two-level Wells score for the leg, 2003 (NCBI PMH0055213)' },
  constans: { id: 'constans', mark: 'V2', cite: 'Constans score for the arm (practical-haemostasis.com)' },
  ringer2012: { id: 'ringer2012', mark: 'V', cite: 'Ringer R et al. Eur J Pain 2012;16:1347-1356', doi: '10.1002/j.1532-2149.2012.00137.x' },
  wertli2017: { id: 'wertli2017', mark: 'V', cite: 'Wertli MM et al. PLoS One 2017;12:e0173688' },
} as const satisfies Record<string, Source>
