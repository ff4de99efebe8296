import type { Source } from '../source.ts'

/** A published figure on the criteria, on warm and cold, or on a test, with where it was read. */
export type DiagnosisFigure = { readonly id: string; readonly says: string; readonly source: Source }

const figure = (id: string, says: string, mark: Source['mark'], cite: string, doi?: string): DiagnosisFigure => ({ id, says, source: { id, mark, cite, ...(doi === undefined ? {} : { doi }) } })

/**
 * How the criteria, the phenotype and the tests did in studies. Against neuropathic pain in specialist centres: the
 * figures do not hold for all limb pain. Of the research criteria only the specificity is shown until the other is checked.
 */
export const DIAGNOSIS_FIGURES: readonly DiagnosisFigure[] = [
  figure('budapest-clinical', 'Clinical criteria: sensitivity 0.99, specificity 0.68, in 113 people with CRPS I against 47 with other neuropathic pain, in specialist centres', 'V', 'Harden RN et al. Pain 2010;150:268-274', '10.1016/j.pain.2010.04.030'),
  figure('budapest-research', 'Research criteria: specificity 0.79 in the same people', 'V', 'Harden RN et al. Pain 2010;150:268-274', '10.1016/j.pain.2010.04.030'),
  figure('iasp-1994', 'Criteria of 1994: sensitivity 1.00, specificity 0.41 in the same people', 'V', 'Harden RN et al. Pain 2010;150:268-274', '10.1016/j.pain.2010.04.030'),
  figure('of-1994', 'Of 975 people with the criteria of 1994, 71.5 % had the clinical and 45.8 % the research criteria of Budapest', 'V2', 'Excerpt of an article of the British Journal of Anaesthesia'),
  figure('children', 'Below 18 four tools of adults were looked at: no good validation and no screening tool', 'V', 'Mesaroli G et al. Pain 2021;162:1295-1304', '10.1097/j.pain.0000000000002146'),
  figure('stricter-temperature', 'More than 1.5 °C in the hands: sensitivity 58.8 %, specificity 56.3 % at rest; 82.4 % and 43.8 % after cooling a foot (65 people, 17 with CRPS)', 'V', 'Packham T et al. Can J Pain 2018', '10.1080/24740527.2018.1504283'),
  figure('palpation', 'Differences felt by hand and measured ones agreed poorly', 'V', 'Oerlemans HM et al. 1999'),
  figure('wasner', 'At rest most of 25 people showed a small difference of skin temperature; it grew under controlled warming and cooling. One reading neither makes nor excludes the diagnosis', 'V', 'Wasner G et al. Pain 2002;98:19-26'),
  figure('krumova', 'Recording over hours told CRPS from other limb pain with sensitivity 73 % and specificity 67 %', 'V2', 'Krumova EK et al. Pain 2008;140:8-22'),
  figure('warm-cold', 'Two clusters in 152 people: warm, red, swollen and sweaty (median 4.7 months), and cold, blue, less swollen (median 20 months), with alike pain', 'V', 'Bruehl S et al. Pain 2016;157:1674-1681', '10.1097/j.pain.0000000000000569'),
  figure('warm-share', 'About 70 % warm and 30 % cold when first seen', 'V', 'Eberle T et al. Neurology 2009;72:505-512'),
  figure('cold-at-onset', 'Cold from the first weeks goes with severe complications, dystonia and jerks among them (74 of 1,006 people, 65 % of these in the leg)', 'V', 'van der Laan L et al. Arch Phys Med Rehabil 1998;79:424-429', '10.1016/s0003-9993(98)90144-7'),
  figure('bone-scan', 'Bone scan of three phases: pooled sensitivity 0.87 and specificity 0.69; with defined criteria 0.80 and 0.73', 'V', 'Ringer R et al. Eur J Pain 2012;16:1347-1356', '10.1002/j.1532-2149.2012.00137.x'),
  figure('bone-scan-budapest', 'Against Budapest 0.551 and 0.935, with very wide intervals; more often positive early', 'V', 'Wertli MM et al. PLoS One 2017;12:e0173688'),
]
