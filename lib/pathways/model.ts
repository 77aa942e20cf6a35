/** How sure we are of a level: said by the person, or vouched for by someone else. Never mixed. */
export const proofs = ['claimed', 'attested'] as const
export type Proof = (typeof proofs)[number]

/** On what grounds a level was stated. */
export const grounds = ['self-assessment', 'activity-finished', 'prior-learning'] as const
export type Ground = (typeof grounds)[number]

export const planReasons = ['first-plan', 're-plan', 'what-if-adopted'] as const
export type PlanReason = (typeof planReasons)[number]
