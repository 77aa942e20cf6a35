import { addDays, daysBetween, mondayOf, weekdayOf } from '@/lib/core/weeks'

/** How sure we are of a level: said by the person, or vouched for by someone else. Never mixed. */
export const proofs = ['claimed', 'attested'] as const
export type Proof = (typeof proofs)[number]

/** On what grounds a level was stated. */
export const grounds = ['self-assessment', 'activity-finished', 'check-in', 'prior-learning', 'sign-off'] as const
export type Ground = (typeof grounds)[number]

export const planReasons = ['first-plan', 're-plan', 'what-if-adopted', 'repair'] as const
export type PlanReason = (typeof planReasons)[number]

/** What moved a person's date without their doing: a level vouched for, or taken back. */
export const moveCauses = ['sign-off', 'reopening'] as const
export type MoveCause = (typeof moveCauses)[number]

/** The level that a person says they hold, and the level that someone else vouches for. */
export type HeldLevel = { claimed?: number; attested?: number }

/** The level that a plan starts from: the higher of what is claimed and what is attested. */
export const levelNow = (held: HeldLevel | undefined): number => Math.max(held?.claimed ?? 0, held?.attested ?? 0)

/** The day where this person is, as YYYY-MM-DD. */
export function todayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)
}

/** A plan begins with this week while most of it is still to come (Monday to Thursday), and with the next one after that. */
export const planStart = (today: string): string =>
  weekdayOf(today) <= 4 ? mondayOf(today) : addDays(mondayOf(today), 7)

/** The last week of a plan that is over by this day; 0 or less when the day comes before the first week's end. */
export const lastWeekBy = (start: string, day: string): number => Math.floor((daysBetween(start, day) + 1) / 7)

/** Weeks of a plan, counted from 1, in which a new month's first whole week begins, for the months given (1 to 12). */
export function startWeeks(start: string, months: readonly number[], horizonWeeks: number): number[] {
  const weeks: number[] = []
  for (let week = 1; week <= horizonWeeks; week++) {
    const monday = addDays(start, (week - 1) * 7)
    if (Number(monday.slice(8)) <= 7 && months.includes(Number(monday.slice(5, 7)))) weeks.push(week)
  }
  return weeks
}

/** A certificate that runs out: by when it must be renewed, and what that takes. */
export type Renewal = {
  certification: string
  title: string
  /** The day on which the certificate runs out. */
  expires: string
  how: string
  hours: number
  cost: number
}

/** Other assumptions to plan under: what a person would like to know "what if" of. Absent means: as it is. */
export type Scenario = {
  hours?: number
  /** null lifts the budget. */
  budget?: number | null
  deadline?: string | null
  without: readonly string[]
  /** Activities that the plan may use or leave as it likes, whatever the terms say. */
  free: readonly string[]
  /** Levels supposed to be held already. */
  knows: Readonly<Record<string, number>>
  role?: string
}

/** What holds without a scenario: the person's own terms, in the planning currency. */
export type Usual = { hours: number; budget: number | null; deadline: string | null }

/** A scenario without what holds anyway. */
export function beyondUsual({ hours, budget, deadline, ...rest }: Scenario, usual: Usual): Scenario {
  return {
    ...rest,
    ...(hours !== undefined && hours !== usual.hours && { hours }),
    ...(budget !== undefined && budget !== usual.budget && { budget }),
    ...(deadline !== undefined && deadline !== usual.deadline && { deadline }),
  }
}

/** How many roles stand side by side at most. */
export const mostRoles = 4
