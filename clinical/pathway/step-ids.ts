/** Steps of the pathway, by stable id. */
export const STEP_IDS = ['examined', 'others-excluded', 'cast-loosened', 'explained', 'therapy-started', 'pain-plan', 'therapist-referral', 'early-medicine-discussed', 'review-week-4', 'specialist-team', 'imagery-block', 'neuropathic-trial', 'intensive-programme', 'second-medicine', 'neurologist', 'stimulation-assessment'] as const
/** The id of a step. */
export type StepId = (typeof STEP_IDS)[number]
