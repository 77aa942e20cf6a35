/** What a column of a service desk's export stands for. */
export const ticketColumns = ['number', 'opened', 'resolved', 'category', 'subcategory', 'title', 'minutes'] as const
export type TicketColumn = (typeof ticketColumns)[number]

/** In which order a date is written; `iso` is year-month-day. */
export const dateOrders = ['iso', 'day-month-year', 'month-day-year'] as const
export type DateOrder = (typeof dateOrders)[number]

/** Where the hours of a ticket come from: a column of minutes worked, the time from opened to resolved, or an assumption. */
export const effortSources = ['minutes', 'opened-to-resolved', 'assumed'] as const
export type EffortSource = (typeof effortSources)[number]

/** How an export is to be read. `columns`: what each stands for → its heading. */
export type TicketReading = {
  columns: Partial<Record<TicketColumn, string>>
  dateOrder: DateOrder
  /** The IANA zone in which the export writes times that name none. */
  zone: string
  effort: EffortSource
  /** Minutes for a ticket whose own are unknown; and the most that `opened-to-resolved` counts for one. */
  assumedMinutes: number
}

export const ticketImportStates = ['queued', 'reading', 'done', 'failed', 'undone'] as const
export type TicketImportState = (typeof ticketImportStates)[number]

/** A row that was not taken: where it stands in the file, and why. */
export type RowLeftOut = { row: number; number: string | null; says: string }

/** What an import came to. Rows are rows of the file; tickets are counted by their number. */
export type TicketReport = {
  rows: number
  tickets: number
  created: number
  updated: number
  unchanged: number
  leftOut: number
  /** The first of them; the whole list can be downloaded. */
  examples: readonly RowLeftOut[]
  /** Days of the first and the last ticket, in the chosen zone. */
  from: string | null
  to: string | null
}

/** A ticket as it is kept: what was asked, never by whom. */
export type TicketFacts = {
  openedAt: string
  resolvedAt: string | null
  category: string
  subcategory: string
  title: string
  minutes: number
  /** Whether the minutes are the export's own. */
  isMeasured: boolean
  kind: string
}

export const ticketLimits = { bytes: 24_000_000, rows: 250_000, text: 300, minutes: 6_000, leftOutKept: 5_000 } as const
