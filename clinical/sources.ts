import { DESIGN, type Source } from './source.ts'

const source = (id: string, mark: Source['mark'], cite: string, doi?: string): Source =>
  doi === undefined ? { id, cite, mark } : { id, cite, doi, mark }

/** Where the diagnosis, the scores and the course were read. */
export const SOURCES = {
  design: DESIGN,
  harden2007: source('harden2007', 'V', 'Harden RN, Bruehl S, Stanton-Hicks M, Wilson PR. Pain Med 2007;8:326-331', '10.1111/j.1526-4637.2006.00169.x'),
  harden2010: source('harden2010', 'V', 'Harden RN et al. Pain 2010;150:268-274', '10.1016/j.pain.2010.04.030'),
  valencia2021: source('valencia2021', 'V', 'Goebel A et al. (Valencia consensus) Pain 2021;162:2346-2348', '10.1097/j.pain.0000000000002245'),
  marinus2011: source('marinus2011', 'V', 'Marinus J et al. Lancet Neurol 2011;10:637-648, Table 1', '10.1016/S1474-4422(11)70106-5'),
  temperatureSign: source('temperatureSign', 'V', 'IASP criteria table with “> 1 °C” (PMC8970239, Table 1)'),
  valenciaTypes: source('valenciaTypes', 'V2', 'Types of CRPS after the Valencia consensus, as quoted by a secondary page; primary: Goebel A et al. 2021'),
  mesaroli2021: source('mesaroli2021', 'V', 'Mesaroli G et al. Pain 2021;162:1295-1304', '10.1097/j.pain.0000000000002146'),
  css17: source('css17', 'M', 'Harden RN, Bruehl S, Perez RSGM et al. Pain 2010;151:870-876', '10.1016/j.pain.2010.09.031'),
  css16: source('css16', 'V', 'Harden RN, Maihofner C, Abousaad E et al. Pain 2017;158:1430-1436', '10.1097/j.pain.0000000000000930'),
  cssTable: source('cssTable', 'V', 'J Pain Res 2023;16:1915-1926, Table 4', '10.2147/JPR.S408858'),
  bruehl2016: source('bruehl2016', 'V', 'Bruehl S et al. Pain 2016;157:1674-1681', '10.1097/j.pain.0000000000000569'),
  vanRijn2007: source('vanRijn2007', 'V', 'van Rijn MA et al. Pain 2007;130:287-293', '10.1016/j.pain.2007.03.027'),
  fahn: source('fahn', 'V', 'Fahn S. Role of anesthesia in the diagnosis of dystonia (book chapter)'),
  morelet2005: source('morelet2005', 'V', 'Joint Bone Spine 2005;72:260-262', '10.1016/j.jbspin.2005.01.002'),
  reissner2019: source('reissner2019', 'V', 'Reissner L et al. J Orthop Surg Res 2019;14:173', '10.1186/s13018-019-1177-y'),
} as const satisfies Record<string, Source>
