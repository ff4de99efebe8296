/** A questionnaire whose words may be shown, with its questions, answers and credit. */
export type Wording = { readonly intro: string; readonly questions: readonly string[]; readonly answers: readonly string[]; readonly credit: string }

const FREQUENCY = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'] as const
const CREDIT = 'Developed by Drs Robert L. Spitzer, Janet B. W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.'
const INTRO = 'Over the last 2 weeks, how often have you been bothered by any of the following problems?'
const MOOD = [
  'Little interest or pleasure in doing things',
  'Feeling down, depressed, or hopeless',
  'Trouble falling or staying asleep, or sleeping too much',
  'Feeling tired or having little energy',
  'Poor appetite or overeating',
  'Feeling bad about yourself, or that you are a failure or have let yourself or your family down',
  'Trouble concentrating on things, such as reading the newspaper or watching television',
  'Moving or speaking so slowly that other people could have noticed? Or the opposite, being so fidgety or restless that you have been moving around a lot more than usual',
] as const
const WORRY = ['Feeling nervous, anxious or on edge', 'Not being able to stop or control worrying'] as const

/** The words of questionnaires that may be distributed. Every other instrument is brought by the service under its own licence. */
export const WORDINGS = {
  'phq-9': { intro: INTRO, questions: [...MOOD, 'Thoughts that you would be better off dead or of hurting yourself in some way'], answers: FREQUENCY, credit: CREDIT },
  'phq-8': { intro: INTRO, questions: MOOD, answers: FREQUENCY, credit: CREDIT },
  'gad-7': { intro: INTRO, questions: [...WORRY, 'Worrying too much about different things', 'Trouble relaxing', 'Being so restless that it is hard to sit still', 'Becoming easily annoyed or irritable', 'Feeling afraid as if something awful might happen'], answers: FREQUENCY, credit: CREDIT },
  'phq-4': { intro: INTRO, questions: [...WORRY, MOOD[0], MOOD[1]], answers: FREQUENCY, credit: CREDIT },
  'psfs': { intro: 'Name up to five things that are hard for you now. For each: how well can you do it today?', questions: [], answers: ['0: cannot do it', '10: as well as before'], credit: 'Own words. Method: Stratford P and colleagues, 1995.' },
} as const satisfies Record<string, Wording>

/** What is said before question 9 of the PHQ-9; the place for the team and its hours is filled by the service. */
export const BEFORE_ITEM_NINE = 'Your answer to the last question goes to {team} at once, even if you then change it. They read it {hours}.'
