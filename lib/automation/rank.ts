import type { OpportunityRow } from './views/opportunity'

export const rankings = ['payback', 'career-weeks', 'building'] as const
export type Ranking = (typeof rankings)[number]

export const readRanking = (asked: unknown): Ranking => rankings.find((ranking) => ranking === asked) ?? 'payback'

const byTitle = (one: OpportunityRow, other: OpportunityRow) => one.title.localeCompare(other.title)

/** What pays back soonest first; what never does comes last. */
export const byPayback = (one: OpportunityRow, other: OpportunityRow): number =>
  (one.paybackWeeks ?? Infinity) === (other.paybackWeeks ?? Infinity)
    ? byTitle(one, other)
    : (one.paybackWeeks ?? Infinity) - (other.paybackWeeks ?? Infinity)

/** What brings people's dates forward by the most weeks first; of equals, what pays back sooner. */
export const byCareerWeeks = (one: OpportunityRow, other: OpportunityRow): number =>
  other.effects.weeks - one.effects.weeks || byPayback(one, other)
