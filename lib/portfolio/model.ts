/** Work counts as experience whoever paid for it: employment, freelance and contract work, and volunteering alike. */
export const experienceKinds = ['employment', 'freelance', 'contract', 'volunteering'] as const
export type ExperienceKind = (typeof experienceKinds)[number]

/** What a person may choose to show in a portfolio, one by one. */
export const portfolioItemKinds = ['experience', 'evidence', 'sign-off', 'badge', 'certification'] as const
export type PortfolioItemKind = (typeof portfolioItemKinds)[number]

export const witnessAnswers = ['confirmed', 'declined'] as const
export type WitnessAnswer = (typeof witnessAnswers)[number]

/** For how many days a link to a portfolio may last. */
export const shareDays = [7, 30, 90, 365] as const

/** For how many days a witness can answer. */
export const witnessDays = 60

/** How much a portfolio holds at most: lengths in characters, and how many of each. */
export const portfolioLimits = {
  headline: 160,
  about: 2_000,
  title: 120,
  client: 120,
  summary: 1_500,
  skills: 12,
  experiences: 60,
  witnesses: 8,
  witnessName: 80,
  words: 500,
  label: 80,
  links: 20,
  /** Everything that is shown, together: more than this nobody reads. */
  shown: 100,
} as const

/** What an experience says: this, and nothing else of it, is what a witness confirms and what its hash is taken of. */
export type ExperienceContent = {
  kind: ExperienceKind
  title: string
  client: string
  from: string
  to: string | null
  summary: string
  skillIds: readonly string[]
}
