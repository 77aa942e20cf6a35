import type { TicketColumn, TicketImportState, TicketReading, TicketReport } from './model'

/** A kind of repetitive work, as the imports that stand show it. */
export type TicketKind = {
  kind: string
  title: string
  tickets: number
  /** How many days the imports cover, from the first to the last of them. */
  days: number
  from: string
  to: string
  perWeek: number
  minutesEach: number
  /** Whether every ticket's minutes are the export's own. */
  isMeasured: boolean
  hoursPerWeek: number
  /** The telling words of its titles, the most frequent first. */
  words: readonly string[]
}

/** A row of the file that settles an order of dates, or shows one. */
export type DateExample = { row: number; text: string }

/** In which ways the dates of a column can be read. */
export type DateFacts = {
  heading: string
  /** Rows with a date in this column. */
  dates: number
  iso: number
  /** Rows that can be read day first and month first, and one of them. */
  both: number
  example: DateExample | null
  dayFirst: DateExample | null
  monthFirst: DateExample | null
}

export type TicketLook = {
  name: string
  rows: number
  columns: { heading: string; examples: string[] }[]
  suggested: Partial<Record<TicketColumn, string>>
  dates: DateFacts[]
  notes: string[]
}
export type Looking = { outcome: 'read'; look: TicketLook } | { outcome: 'unreadable'; faults: string[] }

/** What an import would come to; nothing is stored for it. */
export type TicketCheck = {
  report: TicketReport
  /** Tickets whose minutes are the export's own. */
  measured: number
  kinds: { title: string; tickets: number; hours: number }[]
  kindsInAll: number
}
export type Checking = { outcome: 'checked'; check: TicketCheck } | { outcome: 'unreadable'; faults: string[] }

export type ImportLine = {
  id: string
  fileName: string
  state: TicketImportState
  reading: TicketReading
  report: TicketReport | null
  failure: string | null
  rowsRead: number
  rowsInAll: number | null
  askedBy: string
  askedAt: Date
  undoneBy: string | null
  undoneAt: Date | null
  version: number
}

export const columnLabels: Readonly<Record<TicketColumn, string>> = {
  number: 'Ticket number',
  opened: 'Opened',
  resolved: 'Resolved',
  category: 'Category',
  subcategory: 'Subcategory',
  title: 'Title',
  minutes: 'Time worked',
}
