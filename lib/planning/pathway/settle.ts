import type { Lesson } from './choose-rows'
import { chooseSet } from './choose-set'
import { fullOrder, valueOf } from './exact'
import { byId } from './free'
import { laidOut } from './least'
import { opensOnReclaim } from './placements'
import { freely, type Search } from './seek'
import type { PlannedStep } from './worked'

const fewTies = 6

/**
 * Among plans that are equal in every goal, the one whose activities come first by id, each as early as may be.
 * It does not depend on how the goals were reached, so that the same problem always has the same answer.
 */
export async function settled(search: Search, best: readonly PlannedStep[]): Promise<readonly PlannedStep[]> {
  const { problem, of, spans, caps, free } = search
  if (opensOnReclaim(problem)) return best
  const measures = fullOrder(problem).filter((goal) => goal !== 'finish')
  if (free && measures.every((goal) => valueOf(problem, best, goal) === free[goal])) {
    const steps = freely(search, caps.last)
    if (steps) return steps
  }

  const sets: (readonly number[])[] = []
  const lessons: Lesson[] = []
  while (sets.length < fewTies) {
    const others: Lesson[] = sets.map((set) => ({ kind: 'impossible', pieces: new Set(set), last: caps.last }))
    const all = [...lessons, ...others]
    const found = await chooseSet(of, spans, caps, { measure: 'count' }, all, search.solve, search.budget)
    if (typeof found === 'string') break
    sets.push(found.chosen)
  }
  for (const set of sets.sort(byId)) {
    const steps = await laidOut(of, set, caps.last, search.solve, search.budget)
    if (typeof steps === 'object') return steps
  }
  return best
}
