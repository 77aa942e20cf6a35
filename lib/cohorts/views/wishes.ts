import { sayCount, sayList } from '@/lib/core/say'

/** A host as someone who wishes sees it. */
export type WishHost = {
  id: string
  name: string
  about: string
  /** What kind of work it offers, by the standard's titles. */
  areas: readonly string[]
  /** What one learns there, with the level that it leads to. */
  learns: readonly { skill: string; level: number }[]
  supervisor: string | null
  wasThere: boolean
}

/** A period as someone says that they are away in it. `isOver`: it has begun or is frozen, and stands as it is. */
export type AwayPeriod = { number: number; title: string; from: string; to: string; isAway: boolean; isOver: boolean }

/** The wishes of one apprentice in a form. */
export type WishesView = {
  cohortId: string
  personId: string
  hosts: readonly WishHost[]
  /** Ids of hosts, the dearest first. */
  ranked: readonly string[]
  periods: readonly AwayPeriod[]
  /** Points for the first wish that comes true, the second, and so on. */
  points: readonly number[]
  /** 0: they have said nothing yet. */
  version: number
  /** The absences that the form is drawn with. */
  was: string
}

/** What a wish is worth by its place, counted from 0. */
export const worth = (points: readonly number[], at: number): number => points[at] ?? 0

/** "4 points for the first wish that comes true, 3 for the second, …" */
export function sayPoints(points: readonly number[]): string {
  const [first = 0, ...others] = points
  const named = others.slice(0, places.length).map((one, at) => `${one} for the ${places[at] ?? ''}`)
  return sayList([`${sayCount(first, 'point')} for the first wish that comes true`, ...named])
}

const places = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/** How much a host is wished for, against the seats that it has in all periods together. */
export type Demand = { hostId: string; host: string; first: number; any: number; seats: number }
