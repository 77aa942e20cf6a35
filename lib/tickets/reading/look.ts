import type { TicketCheck, TicketLook } from '../view'
import type { TicketReading } from '../model'
import { watchDates } from './date-facts'
import { gatherTickets, type Gathered } from './gather-tickets'
import { titleOfKind } from './kind-of'
import { openLog, told } from './open-log'
import { suggestColumns } from './suggest-columns'

/** What an export holds: its columns with examples, what they seem to stand for, and how its dates can be read. */
export async function look(name: string, bytes: Uint8Array): Promise<TicketLook> {
  const { headings, notes, rows } = await openLog(bytes)
  const examples = headings.map(() => new Set<string>())
  const dates = headings.map((heading) => watchDates(heading))
  let count = 0
  for await (const { row, cells } of rows) {
    count += 1
    for (const [at, cell] of cells.entries()) {
      const text = told(cell)
      if (text === '') continue
      dates[at]?.see(row, text)
      const seen = examples[at]
      if (seen && seen.size < 3) seen.add(text.slice(0, 80))
    }
  }
  return {
    name,
    rows: count,
    columns: headings.map((heading, at) => ({ heading, examples: [...(examples[at] ?? [])] })),
    suggested: suggestColumns(headings),
    dates: dates.map((one) => one.facts()).filter((facts) => facts.dates > 0),
    notes,
  }
}

/** Reads a whole export as it is to be read. */
export async function gatherLog(
  bytes: Uint8Array,
  reading: TicketReading,
  latest: number,
  onRows?: (rows: number) => Promise<void>,
): Promise<Gathered> {
  const { headings, rows } = await openLog(bytes)
  const gathering = gatherTickets(reading, headings, latest)
  let count = 0
  for await (const row of rows) {
    gathering.take(row)
    if (++count % 5_000 === 0) await onRows?.(count)
  }
  return gathering.end()
}

const shownKinds = 8
const shownLeftOut = 20

/** What taking an export in would come to. */
export async function check(bytes: Uint8Array, reading: TicketReading, latest: number): Promise<TicketCheck> {
  const gathered = await gatherLog(bytes, reading, latest)
  const kinds = new Map<string, { title: string; tickets: number; minutes: number }>()
  let measured = 0
  for (const { facts } of gathered.found()) {
    if (facts.isMeasured) measured += 1
    const kind = kinds.get(facts.kind) ?? { title: titleOfKind(facts.kind, facts), tickets: 0, minutes: 0 }
    kinds.set(facts.kind, { ...kind, tickets: kind.tickets + 1, minutes: kind.minutes + facts.minutes })
  }
  const largest = [...kinds.values()].toSorted(
    (one, other) => other.minutes - one.minutes || other.tickets - one.tickets,
  )
  return {
    report: {
      rows: gathered.rows,
      tickets: gathered.tickets,
      leftOut: gathered.leftOutInAll,
      created: 0,
      updated: 0,
      unchanged: 0,
      from: gathered.from,
      to: gathered.to,
      examples: gathered.leftOut.slice(0, shownLeftOut),
    },
    measured,
    kinds: largest.slice(0, shownKinds).map(({ title, tickets, minutes }) => ({ title, tickets, hours: minutes / 60 })),
    kindsInAll: kinds.size,
  }
}
