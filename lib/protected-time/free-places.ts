import type { WeeklyBlock } from './model'

type Place = { weekday: number; startsAt: number; minutes: number }

/** The working week in which hours that are given back find their place: Monday to Friday, 9:00 to 17:00. */
const workday = { from: 9 * 60, to: 17 * 60, days: [1, 2, 3, 4, 5] } as const
const longest = 4 * 60

/**
 * Places for so many hours a week: first beside blocks that are there already, so that they become one stretch of several
 * hours, otherwise the first free time of the week; four hours at most in one, and on a full week in pieces, down to an hour.
 * What finds no place is left out.
 */
export function freePlaces(
  taken: readonly Pick<WeeklyBlock, 'weekday' | 'startsAt' | 'minutes'>[],
  hours: number,
): Place[] {
  const found: Place[] = []
  let left = hours * 60
  let piece = Math.min(left, longest)
  while (left > 0 && piece >= 60) {
    const place = firstFree([...taken, ...found], taken, piece)
    if (place) {
      found.push(place)
      left -= piece
      piece = Math.min(left, longest)
    } else piece -= 60
  }
  return found
}

function firstFree(taken: readonly Place[], own: readonly Place[], minutes: number): Place | undefined {
  const isFree = ({ weekday, startsAt }: Place) =>
    startsAt >= workday.from &&
    startsAt + minutes <= workday.to &&
    workday.days.some((day) => day === weekday) &&
    taken.every(
      (other) =>
        other.weekday !== weekday || startsAt + minutes <= other.startsAt || other.startsAt + other.minutes <= startsAt,
    )
  const beside = own
    .toSorted((one, other) => one.weekday - other.weekday || one.startsAt - other.startsAt)
    .flatMap(({ weekday, startsAt, minutes: long }) => [
      { weekday, startsAt: startsAt + long, minutes },
      { weekday, startsAt: startsAt - minutes, minutes },
    ])
  const starts = Array.from({ length: (workday.to - workday.from) / 30 }, (_, at) => workday.from + at * 30)
  const anywhere = workday.days.flatMap((weekday) => starts.map((startsAt) => ({ weekday, startsAt, minutes })))
  return [...beside, ...anywhere].find(isFree)
}
