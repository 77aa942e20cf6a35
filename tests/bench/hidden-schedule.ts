import { boardOf } from '@/lib/planning/rotation/board'
import { closed } from '@/lib/planning/rotation/large/cell-costs'
import { CheapestPaths } from '@/lib/planning/rotation/large/cheapest-path'
import { pathsOf } from '@/lib/planning/rotation/large/paths'
import { readProblem } from '@/lib/planning/rotation/read-problem'
import type { Chance } from './chance'
import type { CohortOutline } from './cohort-instances'

/** A schedule to make room around: one after the other goes where chance draws them, and rather where few have gone before. */
export function hiddenSchedule(
  outline: CohortOutline,
  isClosed: readonly (readonly boolean[])[],
  chance: Chance,
): readonly (readonly number[])[] {
  const people = outline.apprentices.length
  const [periods, hosts] = [outline.periods.length, outline.hosts.length]
  const everywhere = outline.periods.map(() => people)
  const nobody = outline.periods.map(() => 0)
  const reading = readProblem({
    ...outline,
    hosts: outline.hosts.map((host) => ({ ...host, min: nobody, max: everywhere })),
    mentors: [],
    order: ['total'],
  })
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  const board = boardOf(reading.value)
  const paths = pathsOf(board)
  if (typeof paths === 'string') throw new Error(paths)
  const finder = new CheapestPaths(board, paths, undefined)

  const placed = new Int32Array(hosts * periods)
  const cells: (readonly number[])[] = []
  const costs = new Float64Array(hosts * periods)
  for (const person of chance.shuffled([...Array(people).keys()])) {
    for (let period = 0; period < periods; period++)
      for (let host = 0; host < hosts; host++) {
        const cell = host * periods + period
        costs[cell] = isClosed[period]?.[host]
          ? closed
          : chance.next() * 2 + (placed[cell] ?? 0) * ((6 * hosts) / people)
      }
    const found = finder.of(person, { cells: costs, points: 0, changes: 0 })
    if (!found) throw new Error(`Nothing is possible for ${person}.`)
    cells[person] = [...found.path]
    found.path.forEach((host, period) => {
      if (host >= 0) placed[host * periods + period] = (placed[host * periods + period] ?? 0) + 1
    })
  }
  return cells
}
