/** How many skills one can name as those to learn from a mentor. */
export const mostWishedSkills = 5

/** What someone feels about being paired with a mentor. */
export type Feeling = '' | 'prefers' | 'avoids'

/** What a learner wishes of a mentor, with the names of those who are open to mentor. */
export type WishesView = {
  minutesPerWeek: number
  /** The dearest first. */
  skills: readonly string[]
  version: number
  mentors: readonly { id: string; name: string; headline: string; feeling: Feeling }[]
  catalogue: readonly { id: string; title: string; inTarget: boolean }[]
}
