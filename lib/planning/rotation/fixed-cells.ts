import { at, free, nowhere, type Places } from './places'
import type { RotationProblem } from './problem'

/** What is published, by index, and the cells that are decided before any search: frozen ones, absences, and pins. */
export function fixedCells(problem: RotationProblem, { hostAt, apprenticeAt, periodAt, isFrozen }: Places) {
  const periods = problem.periods.length
  const fixed = new Int16Array(problem.apprentices.length * periods).fill(free)
  const published = problem.published && new Int16Array(fixed.length).fill(nowhere)
  for (const [id, row] of Object.entries(problem.published ?? {})) {
    if (!published) continue
    const apprentice = at(apprenticeAt, id)
    row.forEach((host, period) => {
      if (host !== null) published[apprentice * periods + period] = at(hostAt, host)
    })
  }

  const collisions: { apprentice: number; period: number }[] = []
  problem.apprentices.forEach(({ absent, pinned }, apprentice) => {
    const row = apprentice * periods
    for (const period of absent) fixed[row + at(periodAt, period)] = nowhere
    isFrozen.forEach((frozen, period) => {
      if (frozen) fixed[row + period] = published?.[row + period] ?? nowhere
    })
    for (const [name, id] of Object.entries(pinned)) {
      const [period, host] = [at(periodAt, name), at(hostAt, id)]
      if (isFrozen[period] && fixed[row + period] !== host) collisions.push({ apprentice, period })
      else fixed[row + period] = host
    }
  })
  return { fixed, published, collisions }
}
