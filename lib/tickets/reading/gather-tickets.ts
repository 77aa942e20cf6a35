import {
  ticketColumns,
  ticketLimits,
  type RowLeftOut,
  type TicketColumn,
  type TicketFacts,
  type TicketReading,
} from '../model'
import { kindsOf } from './kind-of'
import { clocksOf, readWritten } from './moments'
import { told, type LogRow } from './open-log'

/** A ticket as the file tells of it, and in how many rows. */
export type FoundTicket = { number: string; rows: number; facts: TicketFacts }

type Heard = {
  opened: number
  resolved: number | null
  category: string
  subcategory: string
  title: string
  minutes: number | null
  rows: number
}

export type Gathered = {
  rows: number
  tickets: number
  leftOut: RowLeftOut[]
  leftOutInAll: number
  from: string | null
  to: string | null
  found(): Generator<FoundTicket>
}

/** Adds up the rows of an export to its tickets. `latest`: no ticket is opened after this instant. */
export function gatherTickets(reading: TicketReading, headings: readonly string[], latest: number) {
  const at = new Map<TicketColumn, number>()
  for (const column of ticketColumns) {
    const index = headings.indexOf(reading.columns[column] ?? '')
    if (reading.columns[column] !== undefined && index >= 0) at.set(column, index)
  }
  const clocks = clocksOf(reading.zone)
  const tickets = new Map<string, Heard>()
  const leftOut: RowLeftOut[] = []
  let [rows, leftOutInAll] = [0, 0]

  const leave = (row: number, number: string, says: string) => {
    leftOutInAll += 1
    if (leftOut.length < ticketLimits.leftOutKept) leftOut.push({ row, number: number || null, says })
  }
  const momentOf = (text: string): number | null | undefined => {
    if (text === '') return null
    const written = readWritten(text, reading.dateOrder)
    return written && clocks.toInstant(written)
  }

  return {
    take({ row, cells }: LogRow): void {
      rows += 1
      const cell = (column: TicketColumn) => told(cells[at.get(column) ?? -1] ?? '').slice(0, ticketLimits.text)
      const [number, openedText, resolvedText] = [cell('number'), cell('opened'), cell('resolved')]
      const [opened, resolved] = [momentOf(openedText), momentOf(resolvedText)]
      if (number === '') return leave(row, '', 'It names no ticket.')
      if (number.length > 100)
        return leave(row, number.slice(0, 100), 'The number of the ticket is longer than 100 characters.')
      if (opened === null) return leave(row, number, 'It does not say when the ticket was opened.')
      if (opened === undefined) return leave(row, number, noDate(openedText, reading.columns.opened))
      if (resolved === undefined) return leave(row, number, noDate(resolvedText, reading.columns.resolved))
      if (opened > latest)
        return leave(
          row,
          number,
          `It would be opened in the future (${openedText}). Is the order of day and month right?`,
        )
      const minutesText = cell('minutes')
      const minutes = minutesOf(minutesText)
      if (reading.effort === 'minutes' && minutes === undefined)
        return leave(row, number, `“${minutesText}” is no time worked, as in 90 or 1:30.`)
      const before = tickets.get(number)
      tickets.set(number, {
        opened: Math.min(opened, before?.opened ?? opened),
        resolved,
        category: cell('category'),
        subcategory: cell('subcategory'),
        title: cell('title'),
        minutes: minutes ?? null,
        rows: (before?.rows ?? 0) + 1,
      })
    },
    end(): Gathered {
      let [first, last] = [Infinity, -Infinity]
      for (const { opened } of tickets.values()) {
        first = Math.min(first, opened)
        last = Math.max(last, opened)
      }
      const isEmpty = tickets.size === 0
      return {
        rows,
        tickets: tickets.size,
        leftOut,
        leftOutInAll,
        from: isEmpty ? null : clocks.dayOf(first),
        to: isEmpty ? null : clocks.dayOf(last),
        *found() {
          const kinds = kindsOf([...tickets.values()])
          let index = 0
          for (const [number, heard] of tickets) {
            const { opened, resolved, category, subcategory, title } = heard
            const kept = { category, subcategory, title, kind: kinds[index++] ?? '', ...effortOf(heard, reading) }
            const resolvedAt = resolved === null ? null : new Date(resolved).toISOString()
            yield { number, rows: heard.rows, facts: { openedAt: new Date(opened).toISOString(), resolvedAt, ...kept } }
          }
        },
      }
    },
  }
}

const noDate = (text: string, heading = '') =>
  `“${text.slice(0, 40)}” in the column “${heading}” is no date in the order that was chosen.`

/** Minutes as desks write them: 90, 7.5 or 1:30; null: nothing; undefined: something else. */
function minutesOf(text: string): number | null | undefined {
  if (text === '') return null
  const [, hours, minutes] = /^(\d{1,3}):(\d{2})(?::\d{2})?$/.exec(text) ?? []
  if (hours !== undefined && minutes !== undefined) return Number(hours) * 60 + Number(minutes)
  return /^\d{1,6}([.,]\d{1,4})?$/.test(text) ? Math.round(Number(text.replace(',', '.'))) : undefined
}

/** How long a ticket took: what the export says, or at most what is assumed. */
function effortOf(
  { opened, resolved, minutes }: Heard,
  { effort, assumedMinutes }: TicketReading,
): { minutes: number; isMeasured: boolean } {
  const assumed = { minutes: assumedMinutes, isMeasured: false }
  if (effort === 'minutes' && minutes !== null)
    return { minutes: Math.min(minutes, ticketLimits.minutes), isMeasured: true }
  if (effort !== 'opened-to-resolved' || resolved === null || resolved < opened) return assumed
  const taken = Math.ceil((resolved - opened) / 60_000)
  return taken <= assumedMinutes ? { minutes: taken, isMeasured: true } : assumed
}
