import type { Activity, PathwayProblem } from './problem'

/** The hours that remain to be worked on an activity. */
export const remaining = (problem: PathwayProblem, { id, hours }: Activity): number => hours - begunHours(problem, id)

/** Hours worked on an activity before the plan begins. */
export const begunHours = (problem: PathwayProblem, id: string): number => own(problem.begun, id) ?? 0

export const isBegun = (problem: PathwayProblem, id: string): boolean => begunHours(problem, id) > 0

/** The last week in which anything may happen. */
export const lastWeekOf = (problem: PathwayProblem): number =>
  Math.min(problem.horizonWeeks, problem.deadlineWeek ?? Infinity)

/** A week's own hours if it is an exception, which replaces everything else. */
export const exceptionIn = (problem: PathwayProblem, week: number): number | undefined =>
  own(problem.weeks, String(week))

/** A week's hours, once so many hours a week are reclaimed by then. */
export const hoursIn = (problem: PathwayProblem, week: number, reclaimed: number): number =>
  exceptionIn(problem, week) ?? problem.hoursPerWeek + reclaimed

/** All that could ever be reclaimed: an upper bound on what a plan may count on. */
export const mostReclaimed = ({ activities }: PathwayProblem): number =>
  activities.reduce((sum, { reclaims }) => sum + reclaims, 0)

/** The pace of an activity with `starts`: hours a week, and weeks that remain. */
export type Pace = { readonly perWeek: number; readonly weeks: number }

export function paceOf(problem: PathwayProblem, activity: Activity): Pace | undefined {
  if (!activity.starts || !activity.weeks) return undefined
  const perWeek = activity.hours / activity.weeks
  return { perWeek, weeks: remaining(problem, activity) / perWeek }
}

/** Own keys only: an id may be the name of something that every object inherits. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** The level that finishing an activity gives in a skill; 0 if none. */
export const raisesTo = ({ raises }: Activity, skill: string): number => own(raises, skill) ?? 0

/** The level held in a skill before the plan begins. */
export const heldNow = (problem: PathwayProblem, skill: string): number => own(problem.skills, skill)?.now ?? 0

/** Levels that an activity asks for and that are not held already. */
export const wants = (
  problem: PathwayProblem,
  { needs }: Activity,
): readonly (readonly [skill: string, level: number])[] =>
  Object.entries(needs).filter(([skill, level]) => level > heldNow(problem, skill))

/** Targets that are not met already. */
export const openTargets = (problem: PathwayProblem): readonly (readonly [skill: string, level: number])[] =>
  Object.entries(problem.skills).flatMap(([skill, { now, target }]) => (target > now ? [[skill, target] as const] : []))
