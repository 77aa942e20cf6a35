import type { DateOrder } from '../model'

/** What a date says before a zone is known: its numbers, and the minutes ahead of UTC where it names them itself. */
export type Written = {
  year: number
  month: number
  day: number
  minutes: number
  seconds: number
  ahead: number | null
}
export type WrittenDate = { shape: 'iso' | 'named' | 'numbers'; first: number; second: number; third: number }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const form =
  /^(\d{1,4}|[a-z]{3,9})[-/. ](\d{1,2}|[a-z]{3,9})[-/. ,]{1,2}(\d{4}|\d{1,2})(?:[T ,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(am|pm)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?)?$/i

/** The three parts of a date as they stand; undefined where it is none. */
export function partsOfDate(text: string): WrittenDate | undefined {
  const [, one = '', two = '', three = ''] = form.exec(text) ?? []
  if (one === '') return undefined
  if (/[a-z]/i.test(one) || /[a-z]/i.test(two)) {
    const isFirst = /[a-z]/i.test(one)
    const month = months.indexOf((isFirst ? one : two).slice(0, 3).toLowerCase()) + 1
    return month === 0
      ? undefined
      : { shape: 'named', first: fullYear(three), second: month, third: Number(isFirst ? two : one) }
  }
  const [first, second, third] = [Number(one), Number(two), Number(three)]
  if (one.length === 4) return { shape: 'iso', first, second, third }
  return one.length === 3 ? undefined : { shape: 'numbers', first, second, third: fullYear(three) }
}

const fullYear = (text: string) => (text.length <= 2 ? 2_000 + Number(text) : Number(text))

/** What a date and time says when its parts stand in this order; undefined where there is no such moment. */
export function readWritten(text: string, order: DateOrder): Written | undefined {
  const parts = partsOfDate(text)
  if (!parts) return undefined
  const { shape, first, second, third } = parts
  if (shape === 'numbers' && order === 'iso') return undefined
  const [year, month, day] =
    shape !== 'numbers'
      ? [first, second, third]
      : order === 'day-month-year'
        ? [third, second, first]
        : [third, first, second]
  const [, , , , hour = '0', minute = '0', second_ = '0', half, zone] = form.exec(text) ?? []
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour)
  const real = new Date(Date.UTC(year, month - 1, day))
  const isReal = real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && real.getUTCDate() === day
  if (!isReal || year < 1990 || hours > 23 || Number(minute) > 59 || Number(second_) > 59) return undefined
  return { year, month, day, minutes: hours * 60 + Number(minute), seconds: Number(second_), ahead: aheadOf(zone) }
}

function aheadOf(zone: string | undefined): number | null {
  if (zone === undefined || zone === '') return null
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0
}

const quarter = 900_000

/** Clocks of one zone, which remember what they looked up: logs ask for the same days over and over. */
export function clocksOf(zone: string): { toInstant(written: Written): number; dayOf(instant: number): string } {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const known = new Map<number, number>()
  const ahead = (instant: number): number => {
    const at = Math.floor(instant / quarter)
    const before = known.get(at)
    if (before !== undefined) return before
    const wall = Object.fromEntries(format.formatToParts(at * quarter).map(({ type, value }) => [type, Number(value)]))
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = wall
    const offset = Date.UTC(year, month - 1, day, hour, minute, second) - at * quarter
    if (known.size > 50_000) known.clear()
    known.set(at, offset)
    return offset
  }
  return {
    /** A time that comes twice is the first of both; one that is left out is as much later as the clocks are put forward. */
    toInstant({ year, month, day, minutes, seconds, ahead: named }) {
      const wall = Date.UTC(year, month - 1, day, 0, minutes, seconds)
      if (named !== null) return wall - named * 60_000
      const [earlier, later] = [ahead(wall - 86_400_000), ahead(wall + 86_400_000)]
      const fits = [wall - earlier, wall - later].filter((instant) => instant + ahead(instant) === wall)
      return fits.length > 0 ? Math.min(...fits) : wall - earlier
    },
    dayOf: (instant) => new Date(instant + ahead(instant)).toISOString().slice(0, 10),
  }
}
