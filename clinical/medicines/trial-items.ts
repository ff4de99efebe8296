/** Treatments whose trial has a length after which it counts as adequate. */
export const TRIAL_ITEMS = [
  'gabapentin', 'pregabalin', 'amitriptyline', 'nortriptyline', 'duloxetine', 'baclofen', 'tizanidine', 'clonazepam', 'trihexyphenidyl', 'levodopa', 'dantrolene',
  'prednisolone', 'acetylcysteine', 'dmso-cream', 'bisphosphonate', 'low-dose-naltrexone', 'botulinum-toxin', 'nerve-block', 'graded-motor-imagery', 'opioid',
] as const
/** A treatment whose trial can be judged. */
export type TrialItem = (typeof TRIAL_ITEMS)[number]
