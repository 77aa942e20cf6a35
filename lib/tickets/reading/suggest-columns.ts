import { ticketColumns, type TicketColumn } from '../model'

// How the usual desks call them in their exports, the surest name first.
const names: Readonly<Record<TicketColumn, readonly string[]>> = {
  number: [
    'number',
    'ticket number',
    'ticket id',
    'issue key',
    'key',
    'id',
    'ticket',
    'incident number',
    'incident id',
    'case number',
    'sys id',
  ],
  opened: [
    'opened at',
    'opened',
    'created',
    'created at',
    'created time',
    'created date',
    'requested at',
    'opening date',
    'open date',
    'date opened',
  ],
  resolved: [
    'resolved at',
    'resolved',
    'resolved time',
    'solved at',
    'resolution date',
    'solution date',
    'closed at',
    'closed',
    'closed time',
    'close date',
    'closing date',
  ],
  category: [
    'category',
    'ticket category',
    'request type',
    'issue type',
    'type',
    'service',
    'component s',
    'components',
    'group',
  ],
  subcategory: ['subcategory', 'sub category', 'item', 'ticket subcategory', 'component', 'labels'],
  title: ['short description', 'summary', 'subject', 'title', 'name', 'description'],
  minutes: [
    'minutes',
    'minutes worked',
    'time worked',
    'time spent',
    'total time spent',
    'time tracked',
    'duration',
    'total duration',
    'agent work time minutes',
    'effort',
  ],
}

const plain = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/^u_/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Which heading seems to stand for what; a heading stands for one thing only. */
export function suggestColumns(headings: readonly string[]): Partial<Record<TicketColumn, string>> {
  const suggested: Partial<Record<TicketColumn, string>> = {}
  const taken = new Set<string>()
  for (const column of ticketColumns)
    for (const name of names[column]) {
      const heading = headings.find((one) => plain(one) === name && !taken.has(one))
      if (heading === undefined) continue
      suggested[column] = heading
      taken.add(heading)
      break
    }
  return suggested
}
