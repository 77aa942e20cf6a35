import { boardOf } from '@/lib/planning/rotation/board'
import { pointsIn, valuesOf } from '@/lib/planning/rotation/points'
import type { RotationValues } from '@/lib/planning/rotation/plan'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { rules as allRules } from '@/lib/planning/rotation/rules'
import { headsOf } from '@/lib/planning/rotation/rules/words'
import { movesBreak } from '@/lib/planning/rotation/try-move'
import { nobodyThere, type BoardView, type TryRules } from './board'

/** A cell that is tried with another host, or with none (`nobodyThere`). */
export type TriedCell = { cell: number; host: number }

/** A rule that would be broken and was not before, in a sentence. */
export type TriedBreach = { rule: string; says: string }

/** What a board would be with some cells otherwise. */
export type Outcome = {
  cells: Int16Array
  /** What is newly broken. */
  breaches: readonly TriedBreach[]
  /** What is broken with or without the tries: seats have changed, or someone has joined. */
  standing: readonly TriedBreach[]
  values: RotationValues
  points: (person: number) => number
}

/** A host that someone might have instead: which rules it would newly break, and what it would do to their points. */
export type HostOption = { host: number; breaches: readonly TriedBreach[]; points: number }

export type Trial = {
  before: RotationValues
  outcomeOf: (tries: readonly TriedCell[]) => Outcome
  /** Each host in the place of a cell, on top of what is tried already. */
  optionsFor: (tries: readonly TriedCell[], cell: number) => readonly HostOption[]
}

/** Judges tries on a board by the very rules that the server judges by; what does not depend on a try is worked out once. */
export function trialOn(board: BoardView, rules: TryRules): Trial {
  const indexed = boardOf(problemOf(board, rules))
  const hostAt = board.hosts.map((_, host) => indexed.hostAt.get(String(host)) ?? nobodyThere)
  const start = Int16Array.from(board.cells, (host) => hostAt[host] ?? nobodyThere)
  const breachesIn = (cells: Int16Array): TriedBreach[] =>
    allRules.flatMap((rule) =>
      rule.breaches(indexed, { cells, strange: [] }).map(({ says }) => ({ rule: rule.name, says })),
    )
  let found: readonly TriedBreach[] | undefined
  const known = () => (found ??= breachesIn(start))
  const cellsWith = (tries: readonly TriedCell[]) => {
    const cells = start.slice()
    for (const { cell, host } of tries) cells[cell] = hostAt[host] ?? nobodyThere
    return cells
  }

  return {
    before: valuesOf(indexed, start),
    outcomeOf: (tries) => {
      const cells = cellsWith(tries)
      const breaches = breachesIn(cells)
      const fresh = without(breaches, known())
      return {
        cells,
        breaches: fresh,
        standing: without(breaches, fresh),
        values: valuesOf(indexed, cells),
        points: (person) => pointsIn(indexed, cells, person),
      }
    },
    optionsFor: (tries, cell) => {
      const cells = cellsWith(tries)
      const { periods } = board
      const [apprentice, period] = [Math.floor(cell / periods.length), cell % periods.length]
      const standing = { board: indexed, cells, heads: headsOf(indexed, cells) }
      const now = { apprentice, period, host: cells[cell] ?? nobodyThere }
      const already = movesBreak(standing, now)
      return board.hosts.flatMap((_, host) => {
        const there = hostAt[host] ?? nobodyThere
        if (there === nobodyThere) return []
        const row = cells.slice(apprentice * periods.length, (apprentice + 1) * periods.length)
        row[period] = there
        const breaches = without(movesBreak(standing, { apprentice, period, host: there }), already)
        return [{ host, breaches, points: pointsOfRow(row, apprentice) }]
      })
    },
  }

  function pointsOfRow(row: Int16Array, apprentice: number): number {
    return [...new Set(row)].reduce(
      (sum, host) => sum + (host < 0 ? 0 : (indexed.points[apprentice * indexed.hosts + host] ?? 0)),
      0,
    )
  }
}

const without = (breaches: readonly TriedBreach[], known: readonly TriedBreach[]): readonly TriedBreach[] => {
  const said = new Set(known.map(({ says }) => says))
  return breaches.filter(({ says }) => !said.has(says))
}

/** The question behind a board, with indices for ids. */
function problemOf({ people, periods, cells, changes }: BoardView, rules: TryRules): RotationProblem {
  const was = new Map(changes)
  const known = new Set(rules.hosts.map(({ id }) => id))
  const published = people.map((_, person) =>
    periods.map((_, period) => {
      const cell = person * periods.length + period
      const host = was.get(cell) ?? cells[cell] ?? nobodyThere
      return known.has(String(host)) ? String(host) : null
    }),
  )
  return {
    ...rules,
    apprentices: rules.apprentices.map((one) => ({ ...one, name: people[Number(one.id)]?.name ?? '' })),
    published: Object.fromEntries(published.map((row, person) => [String(person), row])),
  }
}
