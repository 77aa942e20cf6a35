import type { RotationProblem } from '@/lib/planning/rotation/problem'
import type { SchedulePurpose } from '../model'

/** What a cell holds instead of the index of a host. */
export const nobodyThere = -1
/** The person cannot be anywhere in this period. */
export const away = -2

export type BoardPeriod = { title: string; from: string; to: string; isPast: boolean; isFrozen: boolean }

/** The most rows that are drawn as they are; more are drawn only where they are looked at. */
export const rowsDrawnWhole = 100

/**
 * Who is where, when. People (by name), hosts and periods go by index and cells are whole numbers, so that a thousand people
 * travel to the browser in little: the cell of person `p` in period `t` is at `p * periods + t`.
 */
export type BoardCells = {
  periods: readonly BoardPeriod[]
  hosts: readonly { id: string; name: string; short: string }[]
  people: readonly { id: string; name: string }[]
  cells: readonly number[]
  /** Cells that differ from what is published, with what stands there now. */
  changes: readonly (readonly [cell: number, was: number])[]
}

/** What the board of a schedule shows to those who manage its programme. */
export type BoardView = BoardCells & {
  schedule: {
    id: string
    number: number
    purpose: SchedulePurpose
    publishedAt: Date | null
    /** Whether it is the one that holds now; a proposal or an earlier one is not. */
    isInForce: boolean
    isProven: boolean
  }
  /** By person. */
  points: readonly number[]
  /** Seats at `host * periods + period`. */
  min: readonly number[]
  max: readonly number[]
}

/** The question behind the schedule with indices for ids, without names and without what is published, both of which the board holds. */
export type TryRules = Omit<RotationProblem, 'published'>

/** One person's row in words: where they are, and what became of their wishes. */
export type PersonPanel = {
  person: number
  wishes: readonly { host: string; points: number; granted: boolean; because: string | null }[]
}

/** How many are with each host in each period, at `host * periods + period`. */
export function seatsUsed({ cells, hosts, periods }: Pick<BoardCells, 'cells' | 'hosts' | 'periods'>): number[] {
  const used = hosts.flatMap(() => periods.map(() => 0))
  cells.forEach((host, cell) => {
    if (host >= 0)
      used[host * periods.length + (cell % periods.length)] =
        (used[host * periods.length + (cell % periods.length)] ?? 0) + 1
  })
  return used
}
