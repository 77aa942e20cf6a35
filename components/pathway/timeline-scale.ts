import { addDays } from '@/lib/core/weeks'

/** Where weeks of a plan stand on a timeline that begins with its first week and ends with its last: shares from 0 to 1. */
export type Scale = { start: string; weeks: number; at: (week: number) => number }

/** Room for at least a quarter, so that a short plan does not fill the page with one bar. */
const fewestWeeks = 13

export function scaleFor(start: string, lastWeek: number): Scale {
  const weeks = Math.max(fewestWeeks, lastWeek + 1)
  return { start, weeks, at: (week) => Math.min(1, Math.max(0, (week - 1) / weeks)) }
}

export type Mark = { at: number; label: string; isYear: boolean }

/** Months along the axis, as many as can be read: every one, every third or every sixth. */
export function monthMarks({ start, weeks }: Scale, locale = 'en-GB'): Mark[] {
  const every = weeks <= 40 ? 1 : weeks <= 130 ? 3 : 6
  const end = addDays(start, weeks * 7)
  const marks: Mark[] = []
  let [year = 0, month = 1] = start.split('-').map(Number)
  for (;;) {
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
    const first = `${year}-${String(month).padStart(2, '0')}-01`
    if (first >= end) return marks
    if ((month - 1) % every !== 0) continue
    marks.push({ at: daysFrom(start, first) / (weeks * 7), label: labelOf(first, locale), isYear: month === 1 })
  }
}

const daysFrom = (start: string, day: string) => (Date.parse(day) - Date.parse(start)) / 86_400_000

const labelOf = (first: string, locale: string) =>
  first.slice(5, 7) === '01'
    ? first.slice(0, 4)
    : new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(new Date(`${first}T00:00:00Z`))

/** Where a step's title stands: in its bar where it fits, else after it, else before it. */
export type Labelled<Span> = { span: Span; label: 'inside' | 'after' | 'before' }

/** So many letters fit on the whole width of a timeline on a tablet and on paper; wider ones have room to spare. */
const letters = 76

/** Puts steps into rows so that neither bars nor titles overlap, in as few rows as that takes. */
export function packed<Span extends { firstWeek: number; lastWeek: number; waitWeeks: number; title: string }>(
  spans: readonly Span[],
  { weeks }: Scale,
): Labelled<Span>[][] {
  const rows: { taken: [from: number, to: number][]; steps: Labelled<Span>[] }[] = []
  for (const span of [...spans].sort((a, b) => a.firstWeek - b.firstWeek)) {
    const needed = ((span.title.length + 3) / letters) * weeks
    const end = span.lastWeek + span.waitWeeks
    const fits = needed <= span.lastWeek - span.firstWeek + 1
    const label = fits ? 'inside' : end + needed <= weeks + 1 || span.firstWeek - needed < 0 ? 'after' : 'before'
    const from = span.firstWeek - (label === 'before' ? needed : 0)
    const to = end + (label === 'after' ? needed : 0)
    const row = rows.find(({ taken }) => taken.every(([first, last]) => to < first || from > last))
    if (row) {
      row.taken.push([from, to])
      row.steps.push({ span, label })
    } else rows.push({ taken: [[from, to]], steps: [{ span, label }] })
  }
  return rows.map(({ steps }) => steps)
}
