/**
 * How many more periods it takes to make up for required rotations that a schedule leaves short by so many periods each.
 * One period may count for several of them, so it takes at least as many as the widest shortfall, at most all of them
 * one after the other.
 */
export const periodsShort = (shortfalls: readonly number[]): { least: number; most: number } => ({
  least: Math.max(0, ...shortfalls),
  most: shortfalls.reduce((sum, each) => sum + each, 0),
})
