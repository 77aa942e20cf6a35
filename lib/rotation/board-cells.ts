import type { RotationProblem, Schedule } from '@/lib/planning/rotation/problem'
import { away, nobodyThere, type BoardCells, type BoardPeriod } from './views/board'
import { shortNamesOf } from './views/short-names'

/** A schedule beside the question that it answers. */
export type Laid = { problem: RotationProblem; schedule: Schedule }

type Names = { hosts: ReadonlyMap<string, string>; people: ReadonlyMap<string, string> }

/**
 * A schedule by index, for the board: people and hosts by name. `published` is what it is compared with, if it is not that
 * itself; hosts that only stand there are on the board as well, so that it can be said where someone was. `names` are those
 * of today, where there are any; otherwise those of the question.
 */
export function boardCells(
  { problem, schedule }: Laid,
  { periods, published, names }: { periods: readonly BoardPeriod[]; published?: Laid; names?: Names },
): BoardCells {
  const hosts = hostsOf(problem, published?.problem, names)
  const hostAt = new Map(hosts.map(({ id }, at) => [id, at]))
  const people = problem.apprentices
    .map(({ id, name, absent }) => ({ id, name: names?.people.get(id) ?? name, absent }))
    .toSorted((a, b) => inOrder(a.name, b.name) || inOrder(a.id, b.id))

  const cells = people.flatMap(({ id, absent }) =>
    problem.periods.map((period, at) => {
      const host = schedule[id]?.[at]
      if (host) return hostAt.get(host) ?? nobodyThere
      return absent.includes(period) ? away : nobodyThere
    }),
  )
  return { periods, hosts, people: people.map(({ id, name }) => ({ id, name })), cells, changes: changed() }

  function changed(): [number, number][] {
    if (!published) return []
    return people.flatMap(({ id }, person) =>
      problem.periods.flatMap((period, at): [number, number][] => {
        const before = published.schedule[id]?.[published.problem.periods.indexOf(period)]
        const was = before ? (hostAt.get(before) ?? nobodyThere) : nobodyThere
        const cell = person * problem.periods.length + at
        return was === Math.max(nobodyThere, cells[cell] ?? nobodyThere) ? [] : [[cell, was]]
      }),
    )
  }
}

function hostsOf(problem: RotationProblem, published: RotationProblem | undefined, names: Names | undefined) {
  const all = new Map([...(published?.hosts ?? []), ...problem.hosts].map(({ id, name }) => [id, name]))
  const hosts = [...all]
    .map(([id, name]) => ({ id, name: names?.hosts.get(id) ?? name }))
    .toSorted((a, b) => inOrder(a.name, b.name) || inOrder(a.id, b.id))
  const shorts = shortNamesOf(hosts.map(({ name }) => name))
  return hosts.map((host, at) => ({ ...host, short: shorts[at] ?? host.name }))
}

const collator = new Intl.Collator('en', { numeric: true })
const inOrder = collator.compare
