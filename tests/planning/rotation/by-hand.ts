import type { RotationValues } from '@/lib/planning/rotation/plan'
import type { Apprentice, Requirement, RotationProblem, Schedule } from '@/lib/planning/rotation/problem'

/**
 * The contract read a second time, as plainly as can be and without a line of the planner: is a schedule sound, what is it
 * worth, and what is the best there is, by trying all.
 */
type Row = readonly (string | null)[]

export function isSound(problem: RotationProblem, schedule: Schedule): boolean {
  const { apprentices } = problem
  return (
    apprentices.every((one) => isSoundRow(problem, one, schedule[one.id] ?? [])) && isSoundTogether(problem, schedule)
  )
}

const isFrozen = ({ periods, frozen }: RotationProblem, index: number) => frozen.includes(periods[index] ?? '')

function members({ groups }: RotationProblem, names: readonly string[]): Set<string> {
  const found = new Set<string>()
  const add = (name: string) => {
    if (name.startsWith('@')) groups[name.slice(1)]?.hosts.forEach(add)
    else found.add(name)
  }
  names.forEach(add)
  return found
}

function isSoundRow(problem: RotationProblem, one: Apprentice, row: Row): boolean {
  const { periods, hosts, groups, requirements, published, frozen, floor } = problem
  const now = periods.map((_, index) => index).filter((index) => !isFrozen(problem, index))
  const past = periods.map((_, index) => index).filter((index) => isFrozen(problem, index))
  const times = (where: Set<string>, indices: readonly number[]) =>
    indices.filter((index) => where.has(row[index] ?? '')).length
  const before = (where: Set<string>) => one.visited.filter((id) => where.has(id)).length

  for (const index of past) if ((row[index] ?? null) !== (published?.[one.id]?.[index] ?? null)) return false
  for (const [period, id] of Object.entries(one.pinned)) if (row[periods.indexOf(period)] !== id) return false
  for (const index of now) if ((row[index] === null) !== one.absent.includes(periods[index] ?? '')) return false

  const withinLimit = (where: Set<string>, limit: number) =>
    times(where, now) === 0 || times(where, now) + times(where, past) + before(where) <= limit
  if (!hosts.every(({ id, visits }) => withinLimit(new Set([id]), visits))) return false
  if (!Object.values(groups).every((group) => withinLimit(members(problem, group.hosts), group.visits ?? Infinity)))
    return false

  for (const index of now)
    for (const need of hosts.find(({ id }) => id === row[index])?.needs ?? []) {
      const where = members(problem, need.hosts)
      const earlier = periods.map((_, other) => other).filter((other) => other < index)
      if (times(where, earlier) + before(where) < need.atLeast) return false
    }

  const binds = (requirement: Requirement) =>
    (requirement.only?.includes(one.id) ?? true) &&
    !(
      (requirement.within ?? periods).length > 0 &&
      (requirement.within ?? periods).every((each) => frozen.includes(each))
    )
  for (const requirement of requirements.filter(binds)) {
    const where = members(problem, requirement.hosts)
    const counting = periods
      .map((_, index) => index)
      .filter((index) => requirement.within?.includes(periods[index] ?? '') ?? true)
    const had = times(where, counting) + (requirement.within ? 0 : before(where))
    if (had < requirement.atLeast) return false
    const { run = 0 } = requirement
    if (run === 1 && had < 1) return false
    const isRun = (from: number) => {
      const stretch = Array.from({ length: run }, (_, offset) => from + offset)
      return (
        stretch.every((index) => counting.includes(index) && row[index] === row[from]) && where.has(row[from] ?? '')
      )
    }
    if (run > 1 && !periods.some((_, from) => isRun(from))) return false
  }
  return floor === undefined || now.length === 0 || pointsOf(problem, one, row) >= floor
}

function isSoundTogether(problem: RotationProblem, schedule: Schedule): boolean {
  const { periods, hosts, mentors, apart } = problem
  return periods.every((_, index) => {
    if (isFrozen(problem, index)) return true
    const heads = (where: Set<string>) => Object.values(schedule).filter((row) => where.has(row[index] ?? '')).length
    return (
      hosts.every(
        ({ id, min, max }) => heads(new Set([id])) >= (min[index] ?? 0) && heads(new Set([id])) <= (max[index] ?? 0),
      ) &&
      mentors.every((mentor) => heads(members(problem, mentor.hosts)) <= (mentor.max[index] ?? 0)) &&
      apart.every(([a, b]) => (schedule[a]?.[index] ?? 'a') !== (schedule[b]?.[index] ?? 'b'))
    )
  })
}

function pointsOf({ wishPoints }: RotationProblem, { wishes, points }: Apprentice, row: Row): number {
  const worth = (id: string) =>
    points ? (points[id] ?? 0) : wishes.includes(id) ? (wishPoints[wishes.indexOf(id)] ?? 0) : 0
  return [...new Set(row)].reduce((sum, id) => sum + (id === null ? 0 : worth(id)), 0)
}

export function worthOf(problem: RotationProblem, schedule: Schedule): RotationValues {
  const all = problem.apprentices.map((one) => pointsOf(problem, one, schedule[one.id] ?? []))
  const differ = problem.apprentices.flatMap(({ id }) =>
    problem.periods.filter(
      (_, index) => (schedule[id]?.[index] ?? null) !== (problem.published?.[id]?.[index] ?? null),
    ),
  )
  return {
    ...(problem.published && { changes: differ.length }),
    lowest: all.length === 0 ? 0 : Math.min(...all),
    total: all.reduce((sum, each) => sum + each, 0),
  }
}

/** What the best schedule is worth, goal by goal in the problem's order; undefined if there is none. */
export function bestWorth(problem: RotationProblem): Partial<RotationValues> | undefined {
  const places = [...problem.hosts.map(({ id }) => id), null]
  const rows = problem.apprentices.map((one) =>
    problem.periods
      .reduce<Row[]>((all) => all.flatMap((row) => places.map((place) => [...row, place])), [[]])
      .filter((row) => isSoundRow(problem, one, row)),
  )
  let best: RotationValues | undefined
  const tryAll = (index: number, schedule: Record<string, Row>) => {
    const one = problem.apprentices[index]
    if (one) return rows[index]?.forEach((row) => tryAll(index + 1, { ...schedule, [one.id]: row }))
    if (!isSoundTogether(problem, schedule)) return
    const worth = worthOf(problem, schedule)
    if (!best || isBetter(problem, worth, best)) best = worth
  }
  tryAll(0, {})
  const found = best
  return found && Object.fromEntries(problem.order.map((goal) => [goal, found[goal]]))
}

function isBetter({ order }: RotationProblem, one: RotationValues, other: RotationValues): boolean {
  for (const goal of order) {
    const gain = (one[goal] ?? 0) - (other[goal] ?? 0)
    if (gain !== 0) return goal === 'changes' ? gain < 0 : gain > 0
  }
  return false
}
