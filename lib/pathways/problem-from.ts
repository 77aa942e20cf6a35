import { weekOf } from '@/lib/core/weeks'
import type { CatalogueActivity, Money, Role, Skill } from '@/lib/catalog/model'
import type { Activity, PathwayProblem } from '@/lib/planning/pathway/problem'
import { isPlacement } from '@/lib/rotation/model'
import { lastingHours, weeksApart } from './capacity'
import { examsAhead, towardsExam } from './exams'
import type { Facts } from './facts'
import { activityFromGoal } from './goals'
import { lastWeekBy, levelNow, startWeeks } from './model'
import { activitiesFromPlacements, besidePlacements } from './placements'

/** What a plan is made from besides the person's own facts. */
export type Surroundings = {
  start: string
  role: Role
  activities: readonly CatalogueActivity[]
  skills: ReadonlyMap<string, Pick<Skill, 'title'>>
  currency: string
  rates: Readonly<Record<string, number>>
}

export const horizonWeeks = 312

/** States a person's situation as a pathway problem: plain, JSON-safe, with the day it starts in it. */
export function problemFrom(facts: Facts, around: Surroundings): PathwayProblem {
  const { start, role, currency, rates } = around
  const { terms } = facts
  const open = around.activities.filter((activity) => !(activity.id in facts.finished))
  const goals = facts.goals
    .filter(({ ending }) => ending === null)
    .map((goal) => activityFromGoal(goal, start, (id) => around.skills.get(id)?.title ?? id))
  const { capacity, exceptions, exams } = facts
  const hoursPerWeek = terms.hoursPerWeek + lastingHours(capacity)
  const weeks = weeksApart({ ...capacity, usual: terms.hoursPerWeek, exceptions }, start, horizonWeeks)
  const placed = activitiesFromPlacements(
    facts.placements.filter(({ id }) => !(id in facts.finished)),
    { start, hoursOf: (week) => weeks[String(week)] ?? hoursPerWeek, lastWeek: horizonWeeks },
  )
  const onOffer = new Set(open.map(({ id }) => id))
  const offered = besidePlacements(
    open.map((activity) => activityFrom(activity, start, (money) => inCurrency(money, currency, rates), onOffer)),
    placed,
    (id) => (facts.worked[id] ?? 0) > 0,
  )
  const booked = withKnownOnly(offered).map((activity) => towardsExam(activity, exams, start))
  const activities = [...booked, ...goals, ...placed]
  const known = new Set(activities.map(({ id }) => id))
  const toSit = examsAhead(exams, start)
  const begun = begunHours(activities, facts.worked)
  const deadlineWeek = terms.deadline ? lastWeekBy(start, terms.deadline) : undefined
  const budget = terms.budget ? Math.floor(convert(terms.budget, currency, rates) ?? terms.budget.amount) : undefined

  return {
    format: 'journeywork/pathway@1',
    start,
    hoursPerWeek,
    weeks,
    ...(budget !== undefined && { budget }),
    ...(deadlineWeek !== undefined && { deadlineWeek: Math.max(1, deadlineWeek) }),
    horizonWeeks,
    order: ['finish', 'hours', 'cost'],
    skills: skillsFrom(facts, role, activities),
    activities,
    atMost: {},
    include: mustBeIn({ ...terms, include: [...terms.include, ...toSit] }, goals, known, begun),
    exclude: terms.exclude.filter((id) => known.has(id) && !(id in begun) && !toSit.includes(id)),
    begun,
    fixed: Object.fromEntries(
      Object.entries(terms.fixed)
        .filter(([id]) => known.has(id) && !(id in begun))
        .map(([id, monday]) => [id, weekOf(start, monday)] as const)
        .filter(([, week]) => week >= 1),
    ),
  }
}

/** Activities without those that must come after something which is not there, and without what hangs on those. */
function withKnownOnly(activities: readonly Activity[]): readonly Activity[] {
  const ids = new Set(activities.map(({ id }) => id))
  const possible = activities.filter(({ after }) => after.every((id) => ids.has(id)))
  return possible.length === activities.length ? activities : withKnownOnly(possible)
}

/**
 * What the person decided to keep; what is begun, because nobody is told to drop what they are in the middle of; and the
 * goals that others attached, unless the person left them out.
 */
function mustBeIn(
  { include, exclude }: Facts['terms'],
  goals: readonly Activity[],
  known: ReadonlySet<string>,
  begun: Readonly<Record<string, number>>,
): string[] {
  const attached = goals.map(({ id }) => id).filter((id) => !exclude.includes(id))
  return [...new Set([...include.filter((id) => known.has(id)), ...Object.keys(begun), ...attached])].sort()
}

/** What an amount counts as in the planning currency, rounded up to a whole unit; 0 when no rate is set. */
const inCurrency = (money: Money | undefined, currency: string, rates: Surroundings['rates']): number =>
  money ? Math.ceil(convert(money, currency, rates) ?? 0) : 0

/** An amount in the planning currency, or undefined when no rate is set for its own. */
export function convert(money: Money, currency: string, rates: Surroundings['rates']): number | undefined {
  const rate = money.currency === currency ? 1 : rates[money.currency]
  return rate === undefined ? undefined : money.amount * rate
}

function activityFrom(
  entry: CatalogueActivity,
  start: string,
  cost: (money: Money | undefined) => number,
  known: ReadonlySet<string>,
): Activity {
  return {
    id: entry.id,
    title: entry.title,
    kind: entry.kind,
    hours: entry.hours,
    cost: cost(entry.cost),
    raises: entry.raises,
    needs: entry.needs,
    // What is finished no longer needs to come before anything.
    after: (entry.after ?? []).filter((id) => known.has(id)),
    waitWeeks: entry.waitWeeks ?? 0,
    reclaims: entry.reclaims ?? 0,
    ...(entry.perWeek !== undefined && !entry.rotation && { perWeek: entry.perWeek }),
    ...(entry.rotation && {
      starts: startWeeks(start, entry.rotation.startMonths, horizonWeeks),
      weeks: entry.rotation.weeks,
    }),
  }
}

/** Hours worked that still leave something to do; at a fixed pace only whole weeks count. */
function begunHours(activities: readonly Activity[], worked: Facts['worked']): Record<string, number> {
  const begun: Record<string, number> = {}
  for (const { id, hours, weeks } of activities) {
    // A placement has its own days; hours logged on it change nothing about those to come.
    if (isPlacement(id)) continue
    const pace = weeks ? hours / weeks : 1
    const whole = Math.min(Math.floor((worked[id] ?? 0) / pace) * pace, hours - pace)
    if (whole > 0) begun[id] = whole
  }
  return begun
}

function skillsFrom(facts: Facts, role: Role, activities: readonly Activity[]): PathwayProblem['skills'] {
  const ids = new Set([
    ...Object.keys(role.requires),
    ...activities.flatMap(({ raises, needs }) => [...Object.keys(raises), ...Object.keys(needs)]),
  ])
  return Object.fromEntries(
    [...ids].sort().map((id) => [id, { now: levelNow(facts.levels[id]), target: role.requires[id] ?? 0 }]),
  )
}
