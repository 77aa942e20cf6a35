import { clockIn } from '@/lib/core/zones'
import type { Component, Property } from './jcal'

/** The clocks of a zone are put from one offset to another: minutes ahead of UTC, at an instant. */
type Change = { at: number; from: number; to: number }

const minute = 60_000
const week = 7 * 86_400_000

/** How many years must show the same rule before it is written as one. */
const years = 8

/**
 * A zone as a VTIMEZONE for the years from `firstYear` on: what the rules of `Intl` say of it, so that every program reads the
 * same clocks. A change that comes round on the same weekday of a month every year is a rule without an end; any others are
 * listed up to the end of `lastYear`.
 */
export function timeZoneComponent(timeZone: string, firstYear: number, lastYear: number): Component {
  const start = Date.UTC(firstYear, 0, 1)
  const until = Math.max(lastYear + 1, firstYear + years)
  const changes = changesBetween(timeZone, start, Date.UTC(until, 0, 1))
  const first = offsetAt(timeZone, start)
  const kinds = [...new Set(changes.map(kindOf))]
  const listed = Date.UTC(lastYear + 1, 0, 1)
  return [
    'vtimezone',
    [['tzid', {}, 'text', timeZone]],
    [
      observance({ at: start - first * minute, from: first, to: first }, []),
      ...kinds.flatMap((kind) =>
        observancesOf(
          changes.filter((change) => kindOf(change) === kind),
          until - firstYear,
          listed,
        ),
      ),
    ],
  ]
}

const kindOf = ({ from, to }: Change): string => `${from} ${to}`

function observancesOf(same: readonly Change[], inYears: number, listed: number): Component[] {
  const [first] = same
  if (!first) return []
  const rule = ruleOf(same, inYears)
  if (rule) return [observance(first, [['rrule', {}, 'recur', { freq: 'YEARLY', ...rule }]])]
  const [begins, ...others] = same.filter(({ at }) => at < listed)
  return begins
    ? [
        observance(
          begins,
          others.map((each): Property => ['rdate', {}, 'date-time', wallOf(each)]),
        ),
      ]
    : []
}

/** From when clocks go by an offset; the time is told by the clocks as they went before. */
const observance = (change: Change, more: readonly Property[]): Component => [
  change.to > change.from ? 'daylight' : 'standard',
  [
    ['dtstart', {}, 'date-time', wallOf(change)],
    ['tzoffsetfrom', {}, 'utc-offset', written(change.from)],
    ['tzoffsetto', {}, 'utc-offset', written(change.to)],
    ...more,
  ],
  [],
]

/** On which weekday of which month it comes round, if it does so once in each of the years. */
function ruleOf(same: readonly Change[], inYears: number): { bymonth: number; byday: string } | undefined {
  const days = same.map(weekdayIn)
  const [first] = days
  if (!first || days.length !== inYears || new Set(same.map((each) => wallOf(each).slice(0, 4))).size !== inYears)
    return undefined
  const isSame = (what: (day: WeekdayIn) => unknown) => days.every((each) => what(each) === what(first))
  if (!isSame(({ month }) => month) || !isSame(({ weekday }) => weekday) || !isSame(({ time }) => time))
    return undefined
  const place = days.every(({ isLast }) => isLast) ? -1 : isSame(({ nth }) => nth) ? first.nth : undefined
  return place === undefined ? undefined : { bymonth: first.month, byday: `${place}${first.weekday}` }
}

type WeekdayIn = { month: number; weekday: string; nth: number; isLast: boolean; time: string }

function weekdayIn(change: Change): WeekdayIn {
  const at = new Date(change.at + change.from * minute)
  const [date, month] = [at.getUTCDate(), at.getUTCMonth() + 1]
  const inMonth = new Date(Date.UTC(at.getUTCFullYear(), month, 0)).getUTCDate()
  return {
    month,
    weekday: ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][at.getUTCDay()] ?? '',
    nth: Math.ceil(date / 7),
    isLast: date + 7 > inMonth,
    time: wallOf(change).slice(11),
  }
}

// No zone puts its clocks to and fro within a week, so that one look a week misses nothing.
function changesBetween(timeZone: string, start: number, end: number): Change[] {
  const changes: Change[] = []
  for (let at = start, from = offsetAt(timeZone, start); at < end; at += week) {
    const to = offsetAt(timeZone, at + week)
    if (to !== from) changes.push({ at: momentOf(timeZone, from, at, at + week), from, to })
    from = to
  }
  return changes.filter(({ at }) => at < end)
}

/** The first minute that is not told by the offset from before. */
function momentOf(timeZone: string, from: number, start: number, end: number): number {
  let [before, after] = [start / minute, end / minute]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (offsetAt(timeZone, middle * minute) === from) before = middle
    else after = middle
  }
  return after * minute
}

/** Minutes by which the clocks of a zone are ahead of UTC at a full minute. */
function offsetAt(timeZone: string, at: number): number {
  const { day, minutes } = clockIn(new Date(at), timeZone)
  return (Date.parse(`${day}T00:00:00Z`) - at) / minute + minutes
}

const wallOf = ({ at, from }: Change): string => new Date(at + from * minute).toISOString().slice(0, 19)

function written(offset: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
