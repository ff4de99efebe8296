import type { Source } from '../source.ts'

/** A published fact on the course, with its setting. */
export type CourseFact = { readonly id: string; readonly says: string; readonly source: Source }

const fact = (id: string, says: string, mark: Source['mark'], cite: string, doi?: string): CourseFact => ({ id, says, source: doi === undefined ? { id, mark, cite } : { id, mark, cite, doi } })

/** What is published on how often, how it goes on, and what goes with a slower course. No one can promise a date. */
export const COURSE_FACTS: readonly CourseFact[] = [
  fact('incidence', '26.2 (23.0 to 29.7) in 100,000 a year in the Netherlands; 5.46 in Olmsted', 'V2', 'de Mos 2007; Sandroni 2003'),
  fact('after-wrist-fracture', '3.8 % (2.9 to 4.8) at 4 months, 1 in 26', 'V', 'Moseley GL et al. J Pain 2014;15:16-23', '10.1016/j.jpain.2013.08.009'),
  fact('early-warning', 'Average pain of the last 2 days 5 or more within a week of the fracture; c-index 0.98', 'V', 'Moseley GL et al. J Pain 2014;15:16-23', '10.1016/j.jpain.2013.08.009'),
  fact('risk-factors', 'Women after the menopause; ankle dislocation or joint fracture; immobilisation; high early pain (mixed evidence)', 'V', 'Pons T et al. Anesthesiol Res Pract 2015:956539'),
  fact('when-to-think-of-it', 'Pain and swelling that do not settle in the usual time of healing (4 to 6 weeks after a simple wrist fracture)', 'V', 'CRPS up-to-date. Pain Reports 2017'),
  fact('course', 'Marked improvement in many by 6 to 13 months; stiffness and weakness stay most, colour and sweating improve most', 'V', 'Bean DJ et al. J Pain 2014;15:677-690'),
  fact('resolution', '74 % in a population study, mostly within the first year; 91 % after a fracture', 'V2', 'Sandroni, as quoted by BMJ Best Practice'),
  fact('first-year', 'Of 59 seen within 12 weeks, at 12 months nearly two thirds still with the criteria of 1994 and one quarter with the research criteria; most gain in the first 6 months', 'V', 'Bean DJ et al. Eur J Pain 2016', '10.1002/ejp.813'),
  fact('goes-with-worse', 'Higher pain and disability at the start; anxiety and pain-related fear go with more pain and disability', 'V', 'Bean DJ et al. Pain 2015;156:2310-2318', '10.1097/j.pain.0000000000000282'),
  fact('later', 'After 5.8 years 16 % progressive, 31 % unable to work', 'V', 'de Mos M et al., Dutch cohort'),
  fact('spread', 'Second limb in 72 of 185: other side 49 %, same side 30 %, diagonal 14 %; a new injury came before in 37, 44 and 91 % of these. On average 7 years younger, more movement disorders', 'V', 'van Rijn MA et al. J Neural Transm 2011;118:1301-1309', '10.1007/s00702-011-0601-1'),
  fact('recurrence', '1.8 % a patient-year; 53 % without a trigger; in 47 % of second limbs the same place on the other side; younger, and cold at the start', 'V', 'Veldman and Goris, 1,183 patients'),
]
