import { sayCount } from '@/lib/core/say'
import { boardOf } from './board'
import { gridOf } from './grid'
import type { CellChange } from './plan'
import { pointsIn } from './points'
import type { RotationProblem, Schedule } from './problem'

/** A schedule beside the problem that it answers. */
export type ScheduleVersion = { readonly problem: RotationProblem; readonly schedule: Schedule }

/** One person whose placements differ; points are null where the person is not in that version. */
export type PersonDifference = {
  readonly apprentice: string
  readonly name: string
  readonly cells: readonly CellChange[]
  readonly pointsBefore: number | null
  readonly pointsAfter: number | null
}

/** A host with more or fewer people in a period than before. */
export type SeatDifference = {
  readonly host: string
  readonly period: string
  readonly before: number
  readonly after: number
}

/** What differs between two schedules: only those affected are listed. */
export type ScheduleDifference = {
  readonly cells: readonly CellChange[]
  readonly people: readonly PersonDifference[]
  readonly seats: readonly SeatDifference[]
  readonly totalBefore: number
  readonly totalAfter: number
  /** One sentence for the whole, then one for each cell. */
  readonly says: readonly string[]
}

/** Compares two schedules, also of problems that differ: who joined, who left, and hosts that are gone. Periods go by name. */
export function compareSchedules(before: ScheduleVersion, after: ScheduleVersion): ScheduleDifference {
  const [old, current] = [pointsBy(before), pointsBy(after)]
  const names = namesOf(before, after)
  const people = [...new Set([...current.keys(), ...old.keys()])].flatMap((apprentice) => {
    const cells = cellsChanged(apprentice, before, after)
    if (cells.length === 0) return []
    const [pointsBefore, pointsAfter] = [old.get(apprentice) ?? null, current.get(apprentice) ?? null]
    return [{ apprentice, name: names.person(apprentice), cells, pointsBefore, pointsAfter }]
  })
  const cells = people.flatMap((person) => person.cells)
  const [totalBefore, totalAfter] = [sum(old), sum(current)]
  return {
    cells,
    people,
    seats: seatsChanged(before, after),
    totalBefore,
    totalAfter,
    says: [
      wholeSaid(cells.length, people.length, totalAfter - totalBefore),
      ...cells.map((cell) => cellSaid(cell, names)),
    ],
  }
}

function wholeSaid(cells: number, people: number, points: number): string {
  if (cells === 0) return 'Nothing changes.'
  const moves = `${sayCount(cells, 'placement changes', 'placements change')} for ${sayCount(people, 'person', 'people')}`
  if (points === 0) return `${moves}; all points together stay as they are.`
  return `${moves}; all points together are ${Math.abs(points)} ${points > 0 ? 'more' : 'fewer'}.`
}

function cellSaid({ apprentice, period, from, to }: CellChange, names: Names): string {
  const who = names.person(apprentice)
  if (from === null) return `${who} is at ${names.host(to ?? '')} in ${period}.`
  if (to === null) return `${who} is no longer at ${names.host(from)} in ${period}.`
  return `${who} moves from ${names.host(from)} to ${names.host(to)} in ${period}.`
}

type Names = { readonly person: (id: string) => string; readonly host: (id: string) => string }

function namesOf(before: ScheduleVersion, after: ScheduleVersion): Names {
  const versions = [before, after].map(({ problem }) => problem)
  const people = new Map(versions.flatMap(({ apprentices }) => apprentices.map(({ id, name }) => [id, name] as const)))
  const hosts = new Map(versions.flatMap(({ hosts }) => hosts.map(({ id, name }) => [id, name] as const)))
  return { person: (id) => people.get(id) ?? id, host: (id) => hosts.get(id) ?? id }
}

function pointsBy({ problem, schedule }: ScheduleVersion): ReadonlyMap<string, number> {
  const board = boardOf(problem)
  const { cells } = gridOf(board, schedule)
  return new Map(problem.apprentices.map(({ id }, apprentice) => [id, pointsIn(board, cells, apprentice)] as const))
}

const sum = (points: ReadonlyMap<string, number>) => [...points.values()].reduce((total, each) => total + each, 0)

function cellsChanged(apprentice: string, before: ScheduleVersion, after: ScheduleVersion): readonly CellChange[] {
  return periodsOf(before, after).flatMap((period) => {
    const [from, to] = [hostIn(before, apprentice, period), hostIn(after, apprentice, period)]
    return from === to ? [] : [{ apprentice, period, from, to }]
  })
}

const hostIn = ({ problem, schedule }: ScheduleVersion, apprentice: string, period: string): string | null =>
  schedule[apprentice]?.[problem.periods.indexOf(period)] ?? null

const periodsOf = (before: ScheduleVersion, after: ScheduleVersion): readonly string[] => [
  ...new Set([...before.problem.periods, ...after.problem.periods]),
]

function seatsChanged(before: ScheduleVersion, after: ScheduleVersion): readonly SeatDifference[] {
  const [old, current] = [seatsUsed(before), seatsUsed(after)]
  const hosts = [...new Set([...after.problem.hosts, ...before.problem.hosts].map(({ id }) => id))]
  return hosts.flatMap((host) =>
    periodsOf(before, after).flatMap((period) => {
      const [was, is] = [old(host, period), current(host, period)]
      return was === is ? [] : [{ host, period, before: was, after: is }]
    }),
  )
}

function seatsUsed({ problem, schedule }: ScheduleVersion): (host: string, period: string) => number {
  const used = new Map<string, number>()
  const key = (host: string, period: string) => JSON.stringify([host, period])
  for (const row of Object.values(schedule))
    row.forEach((host, at) => {
      const cell = key(host ?? '', problem.periods[at] ?? '')
      if (host !== null) used.set(cell, (used.get(cell) ?? 0) + 1)
    })
  return (host, period) => used.get(key(host, period)) ?? 0
}
