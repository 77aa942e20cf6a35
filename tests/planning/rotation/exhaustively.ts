import { boardOf, type Board } from '@/lib/planning/rotation/board'
import { breachesOf, breachesOn } from '@/lib/planning/rotation/breaches'
import { gridOf } from '@/lib/planning/rotation/grid'
import { apart } from '@/lib/planning/rotation/rules/apart'
import { mentors } from '@/lib/planning/rotation/rules/mentors'
import { seatsAtMost } from '@/lib/planning/rotation/rules/seats'
import type { RotationProblem, Schedule } from '@/lib/planning/rotation/problem'

/** Every schedule that keeps every rule, by trying all; what breaks a rule for one person alone is tried only once. */
export function* everySchedule(problem: RotationProblem): Generator<Schedule> {
  const board = boardOf(problem)
  const rows = problem.apprentices.map(({ id }) => {
    const alone = onlyFor(problem, id)
    return everyRow(problem).filter((row) => breachesOf(alone, { [id]: row }).length === 0)
  })
  function* from(index: number, schedule: Schedule): Generator<Schedule> {
    const apprentice = problem.apprentices[index]
    if (!apprentice) {
      if (breachesOn(board, schedule).length === 0) yield schedule
      return
    }
    for (const row of rows[index] ?? []) {
      const longer = { ...schedule, [apprentice.id]: row }
      if (!isTooFull(board, longer)) yield* from(index + 1, longer)
    }
  }
  yield* from(0, {})
}

/** What too many people break, more people break as well. */
const isTooFull = (board: Board, schedule: Schedule): boolean => {
  const grid = gridOf(board, schedule)
  return [seatsAtMost, mentors, apart].some((rule) => rule.breaches(board, grid).length > 0)
}

export const isPossible = (problem: RotationProblem): boolean => !everySchedule(problem).next().done

/** The problem of one person who has the whole cohort's room to themselves. */
function onlyFor(problem: RotationProblem, id: string): RotationProblem {
  const { published, ...rest } = problem
  return {
    ...rest,
    hosts: problem.hosts.map((host) => ({ ...host, min: host.min.map(() => 0) })),
    apprentices: problem.apprentices.filter((other) => other.id === id),
    requirements: problem.requirements.flatMap((requirement) =>
      !requirement.only ? [requirement] : requirement.only.includes(id) ? [{ ...requirement, only: [id] }] : [],
    ),
    apart: [],
    ...(published && { published: { [id]: published[id] ?? [] } }),
  }
}

function everyRow({ periods, hosts }: RotationProblem): (string | null)[][] {
  const places = [...hosts.map(({ id }) => id), null]
  const longer = (rows: (string | null)[][]) => rows.flatMap((row) => places.map((place) => [...row, place]))
  return periods.reduce<(string | null)[][]>(longer, [[]])
}
