/** Products of botulinum toxin. Their units cannot be exchanged for one another, and Frond never converts them. */
export const PRODUCT_IDS = ['ona', 'abo', 'inco', 'rima'] as const
/** A product of botulinum toxin by its stable word. */
export type ProductId = (typeof PRODUCT_IDS)[number]

/** The muscles that a dystonic posture may name, arm first. */
export const MUSCLE_IDS = [
  'fds', 'fdp', 'lumbricals-interossei', 'fpl', 'adductor-pollicis', 'fpb-opponens', 'fcr', 'fcu', 'pronator-teres', 'pronator-quadratus',
  'biceps', 'brachialis', 'brachioradialis', 'pectoralis-complex', 'subscapularis',
  'gastrocnemius', 'soleus', 'tibialis-posterior', 'tibialis-anterior', 'fdl', 'fdb', 'fhl', 'fhb', 'ehl', 'other-arm', 'other-shoulder', 'other-leg',
] as const
/** A muscle by its stable word. */
export type MuscleId = (typeof MUSCLE_IDS)[number]
