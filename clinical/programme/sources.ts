import { DESIGN, type Source } from '../source.ts'

const source = (id: string, mark: Source['mark'], cite: string, doi?: string): Source => (doi === undefined ? { id, mark, cite } : { id, mark, cite, doi })

/** Where the programme was read. */
export const PROGRAMME_SOURCES = {
  design: DESIGN,
  moseley2004: source('moseley2004', 'V', 'Moseley GL. Pain 2004;108:192-198 (n = 13)', '10.1016/j.pain.2004.01.006'),
  moseley2006: source('moseley2006', 'V', 'Moseley GL. Neurology 2006;67:2129-2134 (n = 51). Two UK centres did not reproduce the pain benefit: Johnson S et al. Eur J Pain 2012;16:550-561', '10.1212/01.wnl.0000249112.56935.32'),
  epf: source('epfToolkit', 'V', 'European Pain Federation CRPS toolkit; NOI notes 2012'),
  mccabe2003: source('mccabe2003', 'V', 'McCabe CS et al. Rheumatology 2003;42:97-101 (n = 8); EPF toolkit for the dose'),
  moseley2008: source('moseley2008', 'V', 'Moseley GL, Zalucki NM, Wiech K. Pain 2008;137:600-608 (n = 13)', '10.1016/j.pain.2007.10.021'),
  watson1987: source('watson1987', 'V', 'Watson HK, Carlson L. J Hand Surg 1987;12A:779-785'),
  barnhoorn2015: source('barnhoorn2015', 'V', 'Barnhoorn KJ et al. BMJ Open 2015;5:e008283 (no difference by intention to treat)'),
  hollander2016: source('hollander2016', 'V', 'den Hollander M et al. Pain 2016;157:2318-2329', '10.1097/j.pain.0000000000000651'),
  shaffer2020: source('shaffer2020', 'M', 'Shaffer F, Meehan ZM. Front Neurosci 2020;14:570400'),
  practice: source('rehabPractice', 'M', 'General rehabilitation practice'),
} as const
