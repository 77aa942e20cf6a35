import type { Activity, Goal, PathwayProblem } from '@/lib/planning/pathway/problem'

/** What the best plan is worth; null where there is no plan. */
export type Worth = { finishWeek: number; hours: number; cost: number; count: number }

/**
 * The best plan's worth, found by trying everything: each set of activities, and for each set each way to spread its hours
 * over the weeks. Written from the contract alone and sharing nothing with the planner, so that it can judge it. For tiny problems.
 */
export function exhaustively(problem: PathwayProblem): Worth | null {
  let best: Worth | null = null
  for (const chosen of subsets(problem.activities)) {
    if (!isAllowed(problem, chosen)) continue
    const finishWeek = earliestFinish(problem, chosen)
    if (finishWeek === null) continue
    const worth = {
      finishWeek,
      hours: sum(chosen, (activity) => activity.hours - (problem.begun[activity.id] ?? 0)),
      cost: sum(chosen, (activity) => activity.cost),
      count: chosen.length,
    }
    if (best === null || isBetter(worth, best, problem.order)) best = worth
  }
  return best
}

function isBetter(one: Worth, other: Worth, order: readonly Goal[]): boolean {
  const value = (worth: Worth) => [
    ...order.map((goal) => (goal === 'finish' ? worth.finishWeek : worth[goal])),
    worth.count,
  ]
  const [a, b] = [value(one), value(other)]
  const at = a.findIndex((number, index) => number !== b[index])
  return (a[at] ?? 0) < (b[at] ?? 0)
}

/** What a set of activities must be whatever the weeks. */
export function isAllowed(problem: PathwayProblem, chosen: readonly Activity[]): boolean {
  const ids = new Set(chosen.map(({ id }) => id))
  return (
    [...problem.include, ...Object.keys(problem.fixed)].every((id) => ids.has(id)) &&
    !problem.exclude.some((id) => ids.has(id)) &&
    chosen.every(({ after }) => after.every((id) => ids.has(id))) &&
    Object.entries(problem.atMost).every(
      ([kind, most]) => chosen.filter((activity) => activity.kind === kind).length <= most,
    ) &&
    sum(chosen, ({ cost }) => cost) <= (problem.budget ?? Infinity)
  )
}

/**
 * Where the work stands when a week begins: the hours left of each chosen activity, for those that are finished how many
 * more weeks their raises wait, and how many weeks just before had no hours at all.
 */
type Standing = { left: readonly number[]; waiting: readonly number[]; idle: number }

function earliestFinish(problem: PathwayProblem, chosen: readonly Activity[]): number | null {
  const last = lastWeek(problem)
  const first = before(problem, chosen)
  let best = finishAfter(problem, chosen, first, 0)
  let standings = [first]
  for (let week = 1; week <= last && (best === null || week <= best); week++) {
    const next = new Map<string, Standing>()
    for (const standing of standings)
      for (const after of afterWeek(problem, chosen, standing, week)) next.set(JSON.stringify(after), after)
    standings = [...next.values()]
    for (const standing of standings) {
      const finish = finishAfter(problem, chosen, standing, week)
      if (finish !== null && finish <= last && (best === null || finish < best)) best = finish
    }
  }
  return best !== null && best <= last ? best : null
}

export const before = (problem: PathwayProblem, chosen: readonly Activity[]): Standing => ({
  left: chosen.map((activity) => planned(problem, activity)),
  waiting: chosen.map(() => 0),
  idle: 0,
})

export const lastWeek = ({ horizonWeeks, deadlineWeek }: PathwayProblem) =>
  Math.min(horizonWeeks, deadlineWeek ?? Infinity)

const planned = (problem: PathwayProblem, { id, hours }: Activity) => hours - (problem.begun[id] ?? 0)

/** The week at whose end all targets are met, if all work was done by the end of `week`. */
export function finishAfter(
  problem: PathwayProblem,
  chosen: readonly Activity[],
  { left, waiting }: Standing,
  week: number,
) {
  if (left.some((hours) => hours > 0)) return null
  let finish = week
  for (const [skill, { now, target }] of Object.entries(problem.skills)) {
    if (now >= target) continue
    const waits = chosen.flatMap(({ raises }, i) => ((raises[skill] ?? 0) >= target ? [waiting[i] ?? 0] : []))
    if (waits.length === 0) return null
    finish = Math.max(finish, week + Math.min(...waits))
  }
  return finish
}

/** Every way in which a week can go. */
export function afterWeek(
  problem: PathwayProblem,
  chosen: readonly Activity[],
  standing: Standing,
  week: number,
): Standing[] {
  const { left, waiting, idle } = standing
  const reclaimed = sum(chosen, ({ reclaims }, i) => (left[i] === 0 ? reclaims : 0))
  const capacity = problem.weeks[week] ?? problem.hoursPerWeek + reclaimed
  if (capacity === 0) return [{ left, waiting: waiting.map(oneLess), idle: idle + 1 }]

  return weeklyHours(problem, chosen, standing, week, capacity).map((worked) => ({
    left: left.map((hours, i) => hours - (worked[i] ?? 0)),
    waiting: waiting.map((weeks, i) =>
      worked[i] && worked[i] === left[i] ? (chosen[i]?.waitWeeks ?? 0) : oneLess(weeks),
    ),
    idle: 0,
  }))
}

const oneLess = (weeks: number) => Math.max(0, weeks - 1)

/** The hours of each activity in a week, in every combination that the contract allows. */
function weeklyHours(
  problem: PathwayProblem,
  chosen: readonly Activity[],
  standing: Standing,
  week: number,
  capacity: number,
) {
  let ways: { worked: number[]; free: number; onRotation: boolean }[] = [
    { worked: [], free: capacity, onRotation: false },
  ]
  chosen.forEach((activity, i) => {
    const options = hoursOf(problem, chosen, standing, week, activity, i)
    ways = ways.flatMap(({ worked, free, onRotation }) =>
      options
        .filter((hours) => hours <= free && !(hours > 0 && activity.starts && onRotation))
        .map((hours) => ({
          worked: [...worked, hours],
          free: free - hours,
          onRotation: onRotation || (hours > 0 && activity.starts !== undefined),
        })),
    )
  })
  return ways.map(({ worked }) => worked)
}

/** How many hours of one activity a week that has hours may hold, whatever the others do. */
function hoursOf(
  problem: PathwayProblem,
  chosen: readonly Activity[],
  { left, waiting, idle }: Standing,
  week: number,
  activity: Activity,
  i: number,
): number[] {
  const rest = left[i] ?? 0
  if (rest === 0) return [0]
  const isBegun = activity.id in problem.begun
  const isFirstHour = rest === planned(problem, activity)
  const fixedWeek = problem.fixed[activity.id]
  const holds = (skill: string, level: number) =>
    (problem.skills[skill]?.now ?? 0) >= level ||
    chosen.some(({ raises }, j) => left[j] === 0 && waiting[j] === 0 && (raises[skill] ?? 0) >= level)
  const isReady =
    isBegun ||
    (Object.entries(activity.needs).every(([skill, level]) => holds(skill, level)) &&
      activity.after.every((id) => chosen.some((other, j) => other.id === id && left[j] === 0)))
  const mayBegin = isReady && (fixedWeek === undefined || fixedWeek === week)
  const isInWindow = week >= (activity.window?.from ?? 1) && week <= (activity.window?.to ?? Infinity)
  const mayWork = isInWindow && (!isFirstHour || mayBegin)
  const most = Math.min(rest, activity.perWeek ?? Infinity)

  if (activity.starts === undefined) return mayWork ? Array.from({ length: most + 1 }, (_, hours) => hours) : [0]
  const pace = activity.hours / (activity.weeks ?? 1)
  const atPace = mayWork && pace <= most ? [pace] : []
  if (isBegun || !isFirstHour) return atPace
  const isStart = activity.starts.some((start) => start <= week && start >= week - idle)
  return isStart ? [0, ...atPace] : [0]
}

const subsets = <T>(items: readonly T[]): T[][] =>
  items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]])

const sum = <T>(items: readonly T[], value: (item: T, index: number) => number): number =>
  items.reduce((total, item, index) => total + value(item, index), 0)
