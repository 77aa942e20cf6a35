/** A time for which a mentor is bound to someone; without an end it goes on. */
export type Bound = { from: Date; to: Date | null; minutesPerWeek: number }

export type Use = { people: number; minutesPerWeek: number }

/** The most people and the most minutes a week that are bound at any moment of a period. */
export function busiest(bounds: readonly Bound[], period: { from: Date; to: Date | null }): Use {
  const within = bounds.filter(({ from, to }) => (!period.to || from < period.to) && (!to || to > period.from))
  // Only the beginning of a period, or of something in it, can be its busiest moment.
  const moments = [period.from, ...within.map(({ from }) => from).filter((from) => from > period.from)]
  const uses = moments.map((at) => within.filter(({ from, to }) => from <= at && (!to || to > at)))
  return {
    people: Math.max(0, ...uses.map(({ length }) => length)),
    minutesPerWeek: Math.max(0, ...uses.map(minutesOf)),
  }
}

const minutesOf = (bounds: readonly Bound[]): number =>
  bounds.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0)
