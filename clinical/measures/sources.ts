import type { Source } from '../source.ts'

const source = (id: string, mark: Source['mark'], cite: string, doi?: string): Source => (doi === undefined ? { id, mark, cite } : { id, mark, cite, doi })

/** Where references, errors and thresholds of physical measures were read. */
export const MEASURE_SOURCES = {
  eaton: source('eaton', 'V', 'e-hand/Eaton reference page nor002'),
  aaos: source('aaos', 'V2', 'AAOS-type textbook values (study cards, textbook copy)'),
  aaosMemory: source('aaosMemory', 'M', 'AAOS-type textbook values'),
  packham2012: source('packham2012', 'V', 'Packham TL et al. J Hand Ther 2012;25:358-362', '10.1016/j.jht.2012.06.003'),
  reissner2019: source('reissner2019', 'V', 'Reissner L et al. J Orthop Surg Res 2019;14:173', '10.1186/s13018-019-1177-y'),
  lungeAngle: source('lungeAngle', 'V2', 'Weight-bearing lunge, angle (bio-protocol extract)'),
  chisholm2012: source('chisholm2012', 'V', 'Chisholm MD et al. Physiother Can 2012;64:347-355', '10.3138/ptc.2011-41'),
  watson2008: source('watson2008', 'V', 'Watson CP et al. 2008, ankle figure-of-eight'),
  volume2004: source('volume2004', 'V', 'Work 2004, volumeter'),
  volumeNorm: source('volumeNorm', 'V', 'Hand volume of 512 people'),
  figureOfEight: source('figureOfEight', 'M-low', 'No smallest detectable change was found for the hand; taken over from the ankle'),
  grip: source('grip', 'V', 'Bohannon RW. J Phys Ther Sci 2019;31:75-78; Kim JK et al. Clin Orthop Relat Res 2014;472:2536-2541', '10.1589/jpts.31.75'),
  packham2020: source('packham2020', 'V', 'Packham TL et al. Pain Med 2020;21:101-108', '10.1093/pm/pnz045'),
  rainbow: source('rainbow', 'V', 'Packham TL et al. 2020, rainbow pain scale', '10.1080/08990220.2019.1704242'),
  rainbowForces: source('rainbowForces', 'M', 'Forces of the rainbow pain scale'),
  filaments: source('filaments', 'V', 'PMC7873561, Table 1 (manufacturer table)'),
  birke2000: source('birke2000', 'V', 'Birke 2000, Int J Lepr'),
  equinus: source('equinus', 'V', 'BMC Musculoskelet Disord 2018, s12891-018-2113-8'),
  silfverskiold: source('silfverskiold', 'M', 'Silfverskiöld test'),
  tam: source('tam', 'V2', 'Total active motion, ASSH (handlab.com pearl 18)'),
} as const satisfies Record<string, Source>
