/** Work counts as experience whoever paid for it: employment, freelance and contract work, and volunteering alike. */
export const experienceKinds = ['employment', 'freelance', 'contract', 'volunteering'] as const
export type ExperienceKind = (typeof experienceKinds)[number]

/** What a person may choose to show in a portfolio, one by one. */
export const portfolioItemKinds = ['experience', 'evidence', 'sign-off', 'badge', 'certification'] as const
export type PortfolioItemKind = (typeof portfolioItemKinds)[number]

export const witnessAnswers = ['confirmed', 'declined'] as const
export type WitnessAnswer = (typeof witnessAnswers)[number]
