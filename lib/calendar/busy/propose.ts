import { sayCount, sayDay, sayList } from '@/lib/core/say'
import { addDays } from '@/lib/core/weeks'
import { instantOf } from '@/lib/core/zones'
import type { Busy } from '@/lib/interchange/calendar/busy'
import { weekdayName } from '@/lib/protected-time/views/words'
import type { Proposal, WeeklyTime } from '../views/proposal'

type Asked = {
  busy: readonly Busy[]
  /** Weekly times that are protected already. */
  taken: readonly WeeklyTime[]
  /** The Mondays of the weeks that count. */
  mondays: readonly string[]
  timeZone: string
  /** How many minutes a week are to find a time. */
  minutes: number
  /** How many blocks there may be more. */
  room: number
}

const workday = { from: 9 * 60, to: 17 * 60, days: [1, 2, 3, 4, 5] } as const
const grid = 30
/** A stretch at a time: long ones to get into something, short ones where the week has no more room. */
const stretches = [240, 120, 60] as const
/** Shorter is no time to learn in. */
const shortest = 30
/** A time counts as free if it is so in all but so many of the weeks. */
const mostTaken = 2

type Place = WeeklyTime & { takenIn: readonly string[] }

/** Weekly times in working hours that hold the minutes asked for: one proposal for each length of stretch that fits. */
export function propose(asked: Asked): Proposal[] {
  const free = freeTimes(asked)
  const found = stretches.map((stretch) => fill(free, stretch, asked)).filter((places) => places.length > 0)
  const proposals = found.map((places) => ({
    times: places.map(({ weekday, startsAt, minutes }) => ({ weekday, startsAt, minutes })),
    minutes: places.reduce((sum, { minutes }) => sum + minutes, 0),
    why: whyOf(places, asked.mondays),
  }))
  const said = proposals.map(({ times }) => JSON.stringify(times))
  return proposals.filter((_, at) => said.indexOf(said[at] ?? '') === at)
}

/** The weeks in which a weekly time is taken; asked for any time on the grid. */
function freeTimes({ busy, mondays, timeZone }: Asked): (time: WeeklyTime) => string[] {
  const half = new Map<string, boolean>()
  const isTaken = (monday: string, weekday: number, startsAt: number): boolean => {
    const key = `${monday} ${weekday} ${startsAt}`
    const known = half.get(key)
    if (known !== undefined) return known
    const from = instantOf(addDays(monday, weekday - 1), startsAt, timeZone).getTime()
    const taken = busy.some((time) => time.from < from + grid * 60_000 && from < time.to)
    half.set(key, taken)
    return taken
  }
  return ({ weekday, startsAt, minutes }) =>
    mondays.filter((monday) =>
      Array.from({ length: Math.ceil(minutes / grid) }, (_, at) => startsAt + at * grid).some((at) =>
        isTaken(monday, weekday, at),
      ),
    )
}

/** Places for all the minutes, the freest first; on a full week in shorter pieces, and what finds none is left out. */
function fill(takenIn: (time: WeeklyTime) => string[], stretch: number, { minutes, taken, room }: Asked): Place[] {
  const places: Place[] = []
  let left = minutes
  let piece = Math.min(stretch, left)
  while (left >= shortest && piece >= shortest && places.length < room) {
    const place = freest(takenIn, piece, [...taken, ...places], places)
    if (place) {
      places.push(place)
      left -= piece
      piece = Math.min(stretch, left)
    } else piece -= grid
  }
  return joined(places.toSorted((one, other) => one.weekday - other.weekday || one.startsAt - other.startsAt))
}

/** Pieces that follow each other are one stretch. */
function joined(places: readonly Place[]): Place[] {
  const whole: Place[] = []
  for (const place of places) {
    const last = whole.at(-1)
    if (last && last.weekday === place.weekday && last.startsAt + last.minutes === place.startsAt)
      whole[whole.length - 1] = {
        ...last,
        minutes: last.minutes + place.minutes,
        takenIn: [...new Set([...last.takenIn, ...place.takenIn])].toSorted(),
      }
    else whole.push(place)
  }
  return whole
}

function freest(
  takenIn: (time: WeeklyTime) => string[],
  minutes: number,
  occupied: readonly WeeklyTime[],
  own: readonly WeeklyTime[],
): Place | undefined {
  const starts = Array.from({ length: (workday.to - workday.from) / grid }, (_, at) => workday.from + at * grid)
  const candidates = workday.days
    .flatMap((weekday) => starts.map((startsAt) => ({ weekday, startsAt, minutes })))
    .filter(({ startsAt }) => startsAt + minutes <= workday.to)
    .filter((time) => !occupied.some((other) => lieUponEachOther(time, other)))
    .map((time) => ({ ...time, takenIn: takenIn(time) }))
    .filter((place) => place.takenIn.length <= mostTaken)
  const isOnNewDay = ({ weekday }: Place) => (own.some((each) => each.weekday === weekday) ? 1 : 0)
  // The freest; then spread over the week; then as early in the day, and in the week, as can be.
  const [best] = candidates.toSorted(
    (one, other) =>
      one.takenIn.length - other.takenIn.length ||
      isOnNewDay(one) - isOnNewDay(other) ||
      one.startsAt - other.startsAt ||
      one.weekday - other.weekday,
  )
  return best
}

const lieUponEachOther = (one: WeeklyTime, other: WeeklyTime): boolean =>
  one.weekday === other.weekday &&
  one.startsAt < other.startsAt + other.minutes &&
  other.startsAt < one.startsAt + one.minutes

function whyOf(places: readonly Place[], mondays: readonly string[]): string {
  const weeks = sayCount(mondays.length, 'week')
  const not = places.filter(({ takenIn }) => takenIn.length > 0)
  if (not.length === 0) return `Free in all of the next ${weeks}.`
  const days = [...new Set(not.map(({ weekday }) => weekday))].map((weekday) => {
    const those = not.filter((place) => place.weekday === weekday).flatMap(({ takenIn }) => takenIn)
    const taken = [...new Set(those)].toSorted()
    return `not on ${weekdayName(weekday)} in the ${taken.length === 1 ? 'week' : 'weeks'} of ${sayList(taken.map(sayShort))}`
  })
  return `Free in the next ${weeks}, but ${sayList(days)}.`
}

/** "7 December": these weeks are all near. */
const sayShort = (day: string): string => sayDay(day).replace(/ \d{4}$/, '')
