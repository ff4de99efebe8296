import type { Source } from '../source.ts'
import type { Wording, WORDINGS } from './wording.ts'

/** The German version of the PHQ family: an instrument of its own that was tested in these words, and no translation of ours. */
export const GERMAN_WORDING_SOURCE: Source = {
  id: 'phqGerman', mark: 'V2',
  cite: 'PHQ-D: Löwe B, Spitzer RL, Zipfel S, Herzog W. Gesundheitsfragebogen für Patienten, 2nd edition, 2002; GAD-7: Löwe B et al. Med Care 2008;46:266-274. Words compared in public copies of the forms',
}

const FREQUENCY = ['Überhaupt nicht', 'An einzelnen Tagen', 'An mehr als der Hälfte der Tage', 'Beinahe jeden Tag'] as const
const CREDIT = 'Entwickelt von Robert L. Spitzer, Janet B. W. Williams, Kurt Kroenke und Mitarbeitenden, mit Förderung der Pfizer Inc. Deutsche Fassung: Bernd Löwe, Robert L. Spitzer, Stephan Zipfel, Wolfgang Herzog. Keine Erlaubnis nötig, um ihn zu vervielfältigen, zu übersetzen, zu zeigen oder weiterzugeben.'
const INTRO = 'Wie oft fühlten Sie sich im Verlauf der letzten 2 Wochen durch die folgenden Beschwerden beeinträchtigt?'
const MOOD = [
  'Wenig Interesse oder Freude an Ihren Tätigkeiten',
  'Niedergeschlagenheit, Schwermut oder Hoffnungslosigkeit',
  'Schwierigkeiten ein- oder durchzuschlafen oder vermehrter Schlaf',
  'Müdigkeit oder Gefühl, keine Energie zu haben',
  'Verminderter Appetit oder übermäßiges Bedürfnis zu essen',
  'Schlechte Meinung von sich selbst; Gefühl, ein Versager zu sein oder die Familie enttäuscht zu haben',
  'Schwierigkeiten, sich auf etwas zu konzentrieren, z. B. beim Zeitunglesen oder Fernsehen',
  'Waren Ihre Bewegungen oder Ihre Sprache so verlangsamt, dass es auch anderen auffallen würde? Oder waren Sie im Gegenteil „zappelig“ oder ruhelos und hatten dadurch einen stärkeren Bewegungsdrang als sonst?',
] as const
const WORRY = ['Nervosität, Ängstlichkeit oder Anspannung', 'Nicht in der Lage sein, Sorgen zu stoppen oder zu kontrollieren'] as const

/** The same questionnaires in German, question by question as in English; where the licence forbids showing the words there are none in German either. */
export const GERMAN_WORDINGS = {
  'phq-9': { intro: INTRO, questions: [...MOOD, 'Gedanken, dass Sie lieber tot wären oder sich Leid zufügen möchten'], answers: FREQUENCY, credit: CREDIT },
  'phq-8': { intro: INTRO, questions: MOOD, answers: FREQUENCY, credit: CREDIT },
  'gad-7': { intro: INTRO, questions: [...WORRY, 'Übermäßige Sorgen bezüglich verschiedener Angelegenheiten', 'Schwierigkeiten zu entspannen', 'Rastlosigkeit, so dass Stillsitzen schwer fällt', 'Schnelle Verärgerung oder Gereiztheit', 'Gefühl der Angst, so als würde etwas Schlimmes passieren'], answers: FREQUENCY, credit: CREDIT },
  'phq-4': { intro: INTRO, questions: [...WORRY, MOOD[0], MOOD[1]], answers: FREQUENCY, credit: CREDIT },
} as const satisfies Record<Exclude<keyof typeof WORDINGS, 'psfs'>, Wording>
