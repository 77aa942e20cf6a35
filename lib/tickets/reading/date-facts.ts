import type { DateOrder } from '../model'
import type { DateFacts } from '../view'
import { partsOfDate } from './moments'

/** Looks at every date of a column: how it can be read, and which row settles it. */
export function watchDates(heading: string): { see(row: number, text: string): void; facts(): DateFacts } {
  const facts: DateFacts = { heading, dates: 0, iso: 0, both: 0, example: null, dayFirst: null, monthFirst: null }
  return {
    see(row, text) {
      const parts = partsOfDate(text)
      if (!parts) return
      facts.dates += 1
      if (parts.shape !== 'numbers') facts.iso += 1
      else if (parts.first > 12) facts.dayFirst ??= { row, text }
      else if (parts.second > 12) facts.monthFirst ??= { row, text }
      else {
        facts.both += 1
        if (!facts.example || isTelling(facts.example.text) < isTelling(text)) facts.example = { row, text }
      }
    },
    facts: () => facts,
  }
}

// 03-02 shows the difference, 02-02 does not.
const isTelling = (text: string): number => {
  const parts = partsOfDate(text)
  return parts && parts.first !== parts.second ? 1 : 0
}

/** The order that the rows themselves settle; undefined where the person must say it. */
export function settledOrder(
  facts: Pick<DateFacts, 'dates' | 'iso' | 'dayFirst' | 'monthFirst'>,
): DateOrder | undefined {
  if (facts.iso === facts.dates) return 'iso'
  if (facts.dayFirst && !facts.monthFirst) return 'day-month-year'
  if (facts.monthFirst && !facts.dayFirst) return 'month-day-year'
  return undefined
}
