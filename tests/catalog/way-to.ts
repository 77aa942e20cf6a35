import type { CatalogueActivity } from '@/lib/catalog/model'

export type Levels = Readonly<Record<string, number>>

/** Whether the activities on offer lead from the levels held now to those wanted. */
export function leadsTo(now: Levels, target: Levels, offered: readonly CatalogueActivity[]): boolean {
  return meets(levelsAfter(now, inWorkingOrder(now, offered)), target)
}

/** Activities, in an order that works, that lead to the levels; none can be left out. Undefined if there is no way at all. */
export function wayTo(
  now: Levels,
  target: Levels,
  offered: readonly CatalogueActivity[],
): readonly CatalogueActivity[] | undefined {
  if (!leadsTo(now, target, offered)) return undefined

  // What is left out first decides which way is found; the shortest of these is short, though not proven shortest.
  const ways = wastes.map((waste) => {
    const worstFirst = [...offered].sort((a, b) => waste(b, now, target) - waste(a, now, target))
    const kept = leaveOut(worstFirst, offered, (rest) => leadsTo(now, target, rest))
    return inWorkingOrder(now, kept)
  })
  return ways.sort((a, b) => hoursOf(a) - hoursOf(b))[0]
}

/** Leaves out one after the other what can be left out; by halves, for whatever can go together can also go one by one. */
function leaveOut<T>(
  candidates: readonly T[],
  all: readonly T[],
  isEnough: (rest: readonly T[]) => boolean,
): readonly T[] {
  const rest = all.filter((one) => !candidates.includes(one))
  if (isEnough(rest)) return rest
  if (candidates.length === 1) return all

  const half = Math.ceil(candidates.length / 2)
  const first = leaveOut(candidates.slice(0, half), all, isEnough)
  return leaveOut(candidates.slice(half), first, isEnough)
}

export function hoursOf(way: readonly CatalogueActivity[]): number {
  return way.reduce((sum, activity) => sum + activity.hours, 0)
}

/** How many hours an activity takes for what it gives: measured by its hours, its levels, and the levels that are wanted. */
const wastes: readonly ((activity: CatalogueActivity, now: Levels, target: Levels) => number)[] = [
  ({ hours }) => hours,
  ({ hours, raises, needs }) => hours / (0.1 + levelsBetween(needs, raises)),
  ({ hours, raises, needs }, now, target) =>
    hours / (0.1 + levelsBetween(now, atMost(raises, target)) - 0.05 * levelsBetween(now, needs)),
  ({ hours, raises, needs }, now, target) =>
    hours + 30 * levelsBetween(now, needs) - 25 * levelsBetween(now, atMost(raises, target)),
]

/** All activities that can be done at all, each after whatever it needs. Levels never fall, so nothing is missed by doing them early. */
function inWorkingOrder(now: Levels, offered: readonly CatalogueActivity[]): readonly CatalogueActivity[] {
  const held: Record<string, number> = { ...now }
  const done = new Map<string, CatalogueActivity>()

  for (let before = -1; before < done.size;) {
    before = done.size
    for (const activity of offered) {
      if (done.has(activity.id) || !meets(held, activity.needs)) continue
      if (activity.after?.some((earlier) => !done.has(earlier))) continue
      raise(held, activity.raises)
      done.set(activity.id, activity)
    }
  }
  return [...done.values()]
}

function levelsAfter(now: Levels, steps: readonly CatalogueActivity[]): Levels {
  const held: Record<string, number> = { ...now }
  for (const { raises } of steps) raise(held, raises)
  return held
}

function raise(held: Record<string, number>, raises: Levels) {
  for (const [skill, level] of Object.entries(raises)) held[skill] = Math.max(held[skill] ?? 0, level)
}

function meets(held: Levels, wanted: Levels): boolean {
  return Object.entries(wanted).every(([skill, level]) => (held[skill] ?? 0) >= level)
}

function levelsBetween(from: Levels, to: Levels): number {
  return Object.entries(to).reduce((sum, [skill, level]) => sum + Math.max(0, level - (from[skill] ?? 0)), 0)
}

function atMost(levels: Levels, wanted: Levels): Levels {
  return Object.fromEntries(
    Object.entries(levels).map(([skill, level]) => [skill, Math.min(level, wanted[skill] ?? 0)]),
  )
}
