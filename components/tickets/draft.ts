import type { DateOrder, EffortSource, TicketColumn, TicketReading } from '@/lib/tickets/model'
import type { DateFacts, TicketLook } from '@/lib/tickets/view'

/** What someone has said so far of how their export is to be read. */
export type Draft = {
  columns: Partial<Record<TicketColumn, string>>
  /** Null: the rows do not settle it, and nobody has chosen yet. */
  dateOrder: DateOrder | null
  zone: string
  effort: EffortSource
  assumedMinutes: string
}

export function draftOf(look: TicketLook, zone: string, assumedMinutes: number): Draft {
  const columns = look.suggested
  return {
    columns,
    dateOrder: settledBy(datesOf(look, columns)),
    zone,
    effort: columns.minutes ? 'minutes' : columns.resolved ? 'opened-to-resolved' : 'assumed',
    assumedMinutes: String(assumedMinutes),
  }
}

/** The facts of the columns that were chosen for dates. */
export const datesOf = (look: TicketLook, columns: Draft['columns']): DateFacts[] =>
  look.dates.filter(({ heading }) => heading === columns.opened || heading === columns.resolved)

/** The order that some row of these columns settles; null where none does, or where they contradict one another. */
export function settledBy(dates: readonly DateFacts[]): DateOrder | null {
  const [day, month] = [dates.some(({ dayFirst }) => dayFirst), dates.some(({ monthFirst }) => monthFirst)]
  if (dates.every(({ iso, dates: all }) => iso === all)) return 'iso'
  return day === month ? null : day ? 'day-month-year' : 'month-day-year'
}

/** The reading as it is sent, or what is still missing. */
export function readingOf({ dateOrder, assumedMinutes, ...draft }: Draft): TicketReading | string {
  if (!draft.columns.number) return 'Say which column holds the number of the ticket: tickets are counted by it.'
  if (!draft.columns.opened) return 'Say which column holds when it was opened.'
  if (!dateOrder) return 'Say in which order the dates are written.'
  if (!/^\d{1,4}$/.test(assumedMinutes) || Number(assumedMinutes) < 1)
    return 'Say in whole minutes what a ticket takes.'
  return { ...draft, dateOrder, assumedMinutes: Number(assumedMinutes) }
}
