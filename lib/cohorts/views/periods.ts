import { addDays } from '@/lib/core/weeks'
import type { Period } from '../model'

/** So many calendar months after a day; where that month has no such day, its last. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10)
}

/** The periods of a cohort that begins on a day: so many, each of so many calendar months, one right after the other. */
export const periodsFrom = (startsOn: string, count: number, months: number): Period[] =>
  Array.from({ length: count }, (_, at) => {
    const from = monthsAfter(startsOn, at * months)
    const to = addDays(monthsAfter(startsOn, (at + 1) * months), -1)
    return { number: at + 1, title: titleOf(from, to, months), from, to }
  })

/** "Q1 2027" for a calendar quarter, "2027" for a year, "Jan 2027" for a month, otherwise its first and last month or day. */
function titleOf(from: string, to: string, months: number): string {
  const [year = '', month = ''] = from.split('-')
  if (!from.endsWith('-01')) return `${say(from, 'day')} – ${say(to, 'day')}`
  if (months === 1) return say(from, 'month')
  if (months === 3 && Number(month) % 3 === 1) return `Q${Math.ceil(Number(month) / 3)} ${year}`
  if (months === 12 && month === '01') return year
  return to.startsWith(year)
    ? `${say(from, 'bare')}–${say(to, 'month')}`
    : `${say(from, 'month')} – ${say(to, 'month')}`
}

const styles = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  bare: { month: 'short' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

const say = (day: string, style: keyof typeof styles): string =>
  new Intl.DateTimeFormat('en-GB', { ...styles[style], timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
