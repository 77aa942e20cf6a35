import { protectedTimeLimits } from '@/lib/protected-time/model'

export type Place = { weekday: number; startsAt: number; minutes: number }
const { minutes: limits } = protectedTimeLimits
/** The keys and the pointer move a block by quarters of an hour. */
export const step = limits.step
const dayMinutes = 24 * 60

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** A block some days and minutes away, kept inside the week and the day. */
export const movedBy = ({ weekday, startsAt, minutes }: Place, days: number, by: number): Place => ({
  weekday: within(weekday + days, 1, 7),
  startsAt: within(startsAt + by, 0, dayMinutes - minutes),
  minutes,
})

/** A block that ends so many minutes later, kept inside its limits and the day. */
export const stretchedBy = ({ weekday, startsAt, minutes }: Place, by: number): Place => ({
  weekday,
  startsAt,
  minutes: within(minutes + by, limits.least, Math.min(limits.most, dayMinutes - startsAt)),
})

/** Where an arrow key takes a block: up and down change the time, left and right the day; with shift, how long it lasts. */
export function byKey(place: Place, key: string, shift: boolean): Place | undefined {
  const up = { ArrowUp: -step, ArrowDown: step }[key]
  if (up !== undefined) return shift ? stretchedBy(place, up) : movedBy(place, 0, up)
  const aside = { ArrowLeft: -1, ArrowRight: 1 }[key]
  return aside === undefined ? undefined : movedBy(place, aside, 0)
}

export const samePlace = (one: Place, other: Place): boolean =>
  one.weekday === other.weekday && one.startsAt === other.startsAt && one.minutes === other.minutes

/** The hours that a week's board shows: from the earliest block to the latest, and the working day at least. */
export function hoursShown(blocks: readonly Place[]): { from: number; to: number } {
  const from = Math.min(8, ...blocks.map(({ startsAt }) => Math.floor(startsAt / 60)))
  const to = Math.max(18, ...blocks.map(({ startsAt, minutes }) => Math.ceil((startsAt + minutes) / 60)))
  return { from, to }
}
